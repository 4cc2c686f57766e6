import SQLiteFile

/// The tables of the index.
enum IndexSchema {
  static let role = FileRole(
    name: "the index of the journal",
    strange: "which ptg never writes. Remove the file; ptg makes it again")

  /// Grows with every change of the tables, so that an index of another version is built again.
  static let version = 3

  static let tables = """
    CREATE TABLE built (
      version INTEGER NOT NULL,
      user TEXT NOT NULL,
      host TEXT NOT NULL,
      is_sound INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE log (
      name TEXT PRIMARY KEY,
      bytes INTEGER NOT NULL,
      events INTEGER NOT NULL,
      link TEXT NOT NULL
    ) STRICT;
    CREATE TABLE thread (
      root TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      is_marked INTEGER NOT NULL,
      current TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event (
      root TEXT NOT NULL,
      id TEXT NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (root, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE item (
      table_name TEXT NOT NULL,
      item_key TEXT NOT NULL,
      root TEXT NOT NULL,
      PRIMARY KEY (table_name, item_key, root)
    ) STRICT, WITHOUT ROWID;
    """

  static let indexes = "CREATE INDEX thread_kind ON thread (kind);"
}
