import SQLiteFile

/// The description of the snapshot in the snapshot: a row for each column of each reader's view.
extension SnapshotSchema {
  static let viewColumnTable = """
    CREATE TABLE view_column (
      no INTEGER PRIMARY KEY,
      view TEXT NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      meaning TEXT NOT NULL,
      unit_or_codes TEXT NOT NULL,
      may_be_empty INTEGER NOT NULL,
      row_is TEXT NOT NULL
    ) STRICT
    """

  static let aboutView = """
    CREATE VIEW v_about AS
    SELECT c.view, c.name AS column, c.type, c.meaning, c.unit_or_codes, c.may_be_empty, c.row_is
      FROM view_column AS c
     ORDER BY c.no
    """
}

extension SnapshotBuilder {
  /// Writes what each column of each reader's view means.
  borrowing func writeViewColumns() throws(StoreError) {
    let insert = try Statement(
      "INSERT INTO view_column VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7)", on: database)
    for view in ReaderView.all {
      for column in view.columns {
        insert.bind(view.name, at: 1)
        insert.bind(column.name, at: 2)
        insert.bind(column.type, at: 3)
        insert.bind(column.meaning, at: 4)
        insert.bind(column.unitOrCodes, at: 5)
        insert.bind(column.mayBeEmpty ? 1 : 0, at: 6)
        insert.bind(view.about, at: 7)
        try insert.run()
      }
    }
  }
}
