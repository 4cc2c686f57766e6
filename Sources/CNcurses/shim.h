#ifndef PTG_CNCURSES_SHIM_H
#define PTG_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>

// stdscr is a global variable, which Swift 6 refuses as shared state.
static inline WINDOW *ptg_stdscr(void) { return stdscr; }

#endif
