#ifndef PTG_CPLATFORM_SHIM_H
#define PTG_CPLATFORM_SHIM_H

#include <getopt.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <unistd.h>

// optarg, optind and optopt are global variables, which Swift 6 refuses as shared state.
static inline const char *ptg_optarg(void) { return optarg; }
static inline int ptg_optind(void) { return optind; }
static inline int ptg_optopt(void) { return optopt; }

// 0 makes the C library forget an earlier scan (getopt(3), glibc).
static inline void ptg_getopt_reset(void) { optind = 0; opterr = 0; }

// Declared under _GNU_SOURCE alone, which Swift does not set (posix_spawnattr_setflags(3), glibc).
static inline int ptg_spawn_setsid(void) { return 0x80; }

// Pseudo-terminals are declared under _XOPEN_SOURCE alone (pts(4)).
extern int posix_openpt(int flags);
extern int grantpt(int terminal);
extern int unlockpt(int terminal);
extern char *ptsname(int terminal);

// Tells whenever something in the folder gets its name by a rename (inotify(7)); the masks are
// macros of different types. -1 where it cannot.
static inline int ptg_watch_folder(const char *folder) {
  int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (watch == -1 || inotify_add_watch(watch, folder, IN_MOVED_TO | IN_ONLYDIR) != -1) return watch;
  close(watch);
  return -1;
}

// A macro on some systems.
static inline long ptg_ticks_per_second(void) { return sysconf(_SC_CLK_TCK); }

#endif
