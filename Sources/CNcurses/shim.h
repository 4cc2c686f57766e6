#ifndef PTG_CNCURSES_SHIM_H
#define PTG_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// stdscr, curscr and COLORS are global variables, which Swift 6 refuses as shared state.
static inline WINDOW *ptg_stdscr(void) { return stdscr; }
static inline WINDOW *ptg_curscr(void) { return curscr; }
static inline int ptg_colors(void) { return COLORS; }

// stdin is a global variable too. Unlike initscr, newterm returns when it cannot start.
static inline SCREEN *ptg_newterm(const char *name, FILE *output) {
  return newterm(name, output, stdin);
}

// These are declared only under _GNU_SOURCE, which Swift does not set. Child processes do not
// inherit the descriptors.
extern int memfd_create(const char *name, unsigned int flags);
extern int dup3(int descriptor, int place, int flags);
static inline int ptg_file_in_memory(void) { return memfd_create("ptg", 1 /* MFD_CLOEXEC */); }
static inline int ptg_replace(int place, int by) { return dup3(by, place, O_CLOEXEC); }

// fcntl is variadic, which Swift does not import.
static inline int ptg_copy_of(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 3); }

// The attributes are casts in macros, which Swift does not import.
static inline attr_t ptg_attributes(bool bold, bool underline, bool reverse, bool dim) {
  return (bold ? A_BOLD : 0) | (underline ? A_UNDERLINE : 0) | (reverse ? A_REVERSE : 0) |
         (dim ? A_DIM : 0);
}

// The colour pair is the last argument; setcchar reads it as an int (curs_getcchar(3X)).
static inline int ptg_put(int y, int x, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvwadd_wch(stdscr, y, x, &cell);
}

// ioctl is variadic, which Swift does not import. Returns -1 where the terminal has no size.
static inline int ptg_window_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == -1 || size.ws_col == 0 || size.ws_row == 0)
    return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

// How many bytes are waiting on standard input; -1 where it is not known. ioctl is variadic.
static inline int ptg_bytes_waiting(void) {
  int count = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &count) == -1 ? -1 : count;
}

// errno is a macro, which Swift does not import.
static inline int ptg_errno(void) { return errno; }

// wcwidth is declared only under _XOPEN_SOURCE, which Swift does not set.
extern int wcwidth(wchar_t character);

// nl_item is an enumeration on some systems and a macro on others.
static inline bool ptg_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// fcntl is variadic. A signal handler must never wait for the event loop, and a child process must
// not inherit the pipe.
static inline void ptg_prepare_pipe(int end) {
  fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK);
  fcntl(end, F_SETFD, FD_CLOEXEC);
}

// Signals. A handler may only use memory that never moves (signal-safety(7)), so its state is plain
// C.

#define PTG_ORDINARY 7
#define PTG_FATAL 6

static inline int ptg_ordinary(int index) {
  static const int numbers[PTG_ORDINARY] = {SIGINT,  SIGTERM, SIGHUP,  SIGQUIT,
                                            SIGTSTP, SIGCONT, SIGWINCH};
  return numbers[index];
}

static inline int ptg_fatal(int index) {
  static const int numbers[PTG_FATAL] = {SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL, SIGTRAP};
  return numbers[index];
}

typedef struct {
  int pipe;
  char restore[512];
  size_t restore_length;
  struct termios modes;
  bool has_modes;
  bool keeps_errors;
  int kept_errors;
  int true_errors;
  struct sigaction ordinary[PTG_ORDINARY];
  struct sigaction fatal[PTG_FATAL];
  char stack[32768];
} ptg_relay_state;

// Weak, so that the linker keeps one copy. A static function would give each object file of a
// release build its own state. A variable outside a function would not be compiled at all.
__attribute__((weak, noinline)) ptg_relay_state *ptg_relay(void) {
  static ptg_relay_state state;
  return &state;
}

// The terminal's modes before newterm changes them.
static inline void ptg_remember_modes(void) {
  ptg_relay()->has_modes = tcgetattr(STDIN_FILENO, &ptg_relay()->modes) == 0;
}

static inline void ptg_restore_modes(void) {
  if (ptg_relay()->has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &ptg_relay()->modes);
}

static inline void ptg_on_ordinary(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(ptg_relay()->pipe, &byte, 1);
  (void)written;  // A full pipe already holds enough signals.
  errno = saved;
}

// Swift's message on a trap would be lost on the alternate screen. While that screen is shown,
// standard error is therefore a file in memory, unless it already goes somewhere else.
static inline void ptg_keep_errors(void) {
  ptg_relay_state *relay = ptg_relay();
  if (relay->keeps_errors || !isatty(STDERR_FILENO)) return;
  relay->kept_errors = ptg_file_in_memory();
  relay->true_errors = ptg_copy_of(STDERR_FILENO);
  fcntl(relay->kept_errors, F_SETFL, O_APPEND);
  relay->keeps_errors = relay->kept_errors >= 0 && relay->true_errors >= 0 &&
                        dup2(relay->kept_errors, STDERR_FILENO) >= 0;
}

// Uses only calls that signal-safety(7) allows.
static inline void ptg_tell_errors(void) {
  ptg_relay_state *relay = ptg_relay();
  if (!relay->keeps_errors) return;
  relay->keeps_errors = false;
  dup2(relay->true_errors, STDERR_FILENO);
  char text[1024];
  off_t told = 0;
  ssize_t count;
  while ((count = pread(relay->kept_errors, text, sizeof text, told)) > 0) {
    ssize_t written = write(STDERR_FILENO, text, (size_t)count);
    if (written <= 0) break;
    told += written;
  }
  close(relay->kept_errors);
  close(relay->true_errors);
}

// Restores the terminal and dies of the same signal, so that the parent sees the true exit status.
static inline void ptg_on_fatal(int number) {
  ssize_t written = write(STDOUT_FILENO, ptg_relay()->restore, ptg_relay()->restore_length);
  (void)written;
  ptg_restore_modes();
  ptg_tell_errors();
  signal(number, SIG_DFL);
  raise(number);
}

// A signal that was ignored when the program started (nohup) stays ignored.
static inline void ptg_handle(int number, void (*handler)(int), int flags,
                              struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = handler;
  action.sa_flags = flags;
  if (sigaction(number, NULL, before) == 0 && before->sa_handler != SIG_IGN)
    sigaction(number, &action, NULL);
}

// Fatal signals get a stack of their own, because a full stack is one of their causes.
static inline void ptg_arm_signals(int pipe, const char *restore, size_t length) {
  ptg_relay_state *relay = ptg_relay();
  stack_t stack = {.ss_sp = relay->stack, .ss_size = sizeof relay->stack, .ss_flags = 0};
  sigaltstack(&stack, NULL);
  relay->pipe = pipe;
  relay->restore_length = length < sizeof relay->restore ? length : 0;
  memcpy(relay->restore, restore, relay->restore_length);
  for (int i = 0; i < PTG_ORDINARY; i++)
    ptg_handle(ptg_ordinary(i), ptg_on_ordinary, SA_RESTART, &relay->ordinary[i]);
  for (int i = 0; i < PTG_FATAL; i++)
    ptg_handle(ptg_fatal(i), ptg_on_fatal, SA_ONSTACK | SA_NODEFER, &relay->fatal[i]);
}

static inline void ptg_disarm_signals(void) {
  ptg_relay_state *relay = ptg_relay();
  for (int i = 0; i < PTG_ORDINARY; i++) sigaction(ptg_ordinary(i), &relay->ordinary[i], NULL);
  for (int i = 0; i < PTG_FATAL; i++) sigaction(ptg_fatal(i), &relay->fatal[i], NULL);
}

// SIG_DFL is a cast in a macro. Stops the whole job, as the terminal does on Ctrl-Z. Returns when
// the job continues.
static inline void ptg_stop_job(void) {
  struct sigaction relay;
  sigaction(SIGTSTP, NULL, &relay);
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &relay, NULL);
}

static inline void ptg_die_of(int number) {
  signal(number, SIG_DFL);
  raise(number);
}

#endif
