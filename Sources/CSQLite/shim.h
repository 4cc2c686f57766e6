#ifndef PTG_CSQLITE_SHIM_H
#define PTG_CSQLITE_SHIM_H

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast in a macro, which Swift does not import.
static inline int ptg_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}

// The bytes outlive the step: the caller keeps the record in memory until the row is in.
static inline int ptg_bind_text_static(sqlite3_stmt *statement, int index, const char *bytes,
                                       int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_STATIC);
}

// sqlite3_db_config is variadic, which Swift does not import.
static inline int ptg_set_defensive(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code != SQLITE_OK) return code;
  return sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}

#endif
