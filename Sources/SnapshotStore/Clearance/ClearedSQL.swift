/// SQL that gives the same answer in plain `sqlite3` as behind the views of a clearance.
enum ClearedSQL {
  /// The statement with a query for each table that it names in front, without the rows kept back.
  ///
  /// A name that a statement gives to a query means that query, not the table in the file
  /// (sqlite.org/lang_with.html).
  ///
  /// - Parameter sql: A `SELECT`, or a `WITH` and a `SELECT`.
  static func standalone(_ sql: String) -> String {
    let words = Set(sql.split { !$0.isLetter && $0 != "_" }.map(String.init))
    let tables = ClearedTable.all.filter { words.contains($0.name) }
    guard !tables.isEmpty else { return sql }
    let queries = tables.map { "\($0.name) AS (\n\($0.sql))" }.joined(separator: ",\n")
    let with = "WITH "
    return sql.hasPrefix(with)
      ? "\(with)\(queries),\n\(sql.dropFirst(with.count))" : "\(with)\(queries)\n\(sql)"
  }
}
