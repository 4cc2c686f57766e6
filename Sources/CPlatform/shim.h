#ifndef PTG_CPLATFORM_SHIM_H
#define PTG_CPLATFORM_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <unistd.h>

// optarg, optind and optopt are global variables, which Swift 6 refuses as shared state.
static inline const char *ptg_optarg(void) { return optarg; }
static inline int ptg_optind(void) { return optind; }
static inline int ptg_optopt(void) { return optopt; }

// 0 makes the C library forget an earlier scan (getopt(3), glibc).
static inline void ptg_getopt_reset(void) { optind = 0; opterr = 0; }

// Declared only under _GNU_SOURCE, which Swift does not set (posix_spawnattr_setflags(3), glibc).
static inline int ptg_spawn_setsid(void) { return 0x80; }

// Pseudo-terminals are declared only under _XOPEN_SOURCE (pts(4)).
extern int posix_openpt(int flags);
extern int grantpt(int terminal);
extern int unlockpt(int terminal);
extern char *ptsname(int terminal);

// Reports every rename into the folder (inotify(7)); the masks are macros of different types.
// Returns -1 where the folder cannot be watched.
static inline int ptg_watch_folder(const char *folder) {
  int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (watch == -1 || inotify_add_watch(watch, folder, IN_MOVED_TO | IN_ONLYDIR) != -1) return watch;
  close(watch);
  return -1;
}

// vfork(2) is declared only under _DEFAULT_SOURCE.
extern pid_t vfork(void);

// Resets our signal handlers in a child process that is about to become another program. Until then
// the child would run the handlers in our memory. Ignored signals stay ignored, except the signal
// for the limit on file sizes, which only ptg itself ignores.
static inline void ptg_forget_handlers(void) {
  for (int number = 1; number < NSIG; number += 1) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) != 0 || action.sa_handler == SIG_DFL) continue;
    if (action.sa_handler == SIG_IGN && number != SIGXFSZ) continue;
    action.sa_handler = SIG_DFL;
    action.sa_flags = 0;
    sigaction(number, &action, NULL);
  }
}

// Starts a program that the system kills when the thread that started it ends, however it ends
// (prctl(2), PR_SET_PDEATHSIG). posix_spawn(3) has no such attribute. Returns an error number, or
// 0. As in posix_spawn, the child shares our memory until it becomes the other program. Through
// that memory it reports why it could not become it.
__attribute__((noinline, unused)) static int ptg_start_tool(
    pid_t *child, const char *path, char *const arguments[], char *const variables[], int input,
    int output, int errors) {
  sigset_t all, before, none;
  sigfillset(&all);
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t parent = getpid();
  volatile int fault = 0;
  pid_t started = vfork();
  if (started == 0) {
    int ends = prctl(PR_SET_PDEATHSIG, SIGKILL) == -1 || getppid() != parent;
    if (!ends && dup2(input, 0) != -1 && dup2(output, 1) != -1 && dup2(errors, 2) != -1) {
      ptg_forget_handlers();
      sigprocmask(SIG_SETMASK, &none, NULL);
      execve(path, arguments, variables);
    }
    fault = errno ? errno : EIO;
    _exit(127);
  }
  if (started == -1) fault = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  *child = started;
  return fault;
}

// Exchanges the names of two files or folders in one step (renameat2(2), RENAME_EXCHANGE), which is
// declared only under _GNU_SOURCE.
extern int renameat2(int, const char *, int, const char *, unsigned int);
static inline int ptg_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, 1u << 1);
}

// _SC_CLK_TCK is a macro on some systems.
static inline long ptg_ticks_per_second(void) { return sysconf(_SC_CLK_TCK); }

#endif
