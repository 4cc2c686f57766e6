#ifndef PTG_CSQLITE_SHIM_H
#define PTG_CSQLITE_SHIM_H

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast in a macro, which Swift does not import.
static inline int ptg_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}

// sqlite3_db_config is variadic, which Swift does not import.
static inline int ptg_set_defensive(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code != SQLITE_OK) return code;
  return sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}

// sqlite3_config is variadic too. Without memory statistics, no allocation takes a lock.
static inline int ptg_set_memory_statistics_off(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// SQLite requires that each structure of a virtual table begins with its own
// (sqlite.org/vtab.html). Only C promises that the first member comes first in memory.

// Rows of numbers, one row after another, with `width` numbers in each.
typedef struct ptg_feed {
  const sqlite3_int64 *first;
  const sqlite3_int64 *end;
  int width;
} ptg_feed;

typedef struct ptg_feed_table {
  sqlite3_vtab base;
  ptg_feed *feed;
} ptg_feed_table;

typedef struct ptg_feed_cursor {
  sqlite3_vtab_cursor base;
  // The rows not read yet; the first of them is the current row.
  ptg_feed rest;
} ptg_feed_cursor;

#endif
