#ifndef PTG_CPLATFORM_SHIM_H
#define PTG_CPLATFORM_SHIM_H

#include <getopt.h>
#include <stdlib.h>

// optarg, optind and optopt are global variables, which Swift 6 refuses as shared state.
static inline const char *ptg_optarg(void) { return optarg; }
static inline int ptg_optind(void) { return optind; }
static inline int ptg_optopt(void) { return optopt; }

// 0 makes the C library forget an earlier scan (getopt(3), glibc).
static inline void ptg_getopt_reset(void) { optind = 0; opterr = 0; }

#endif
