/// SQL that gives with plain `sqlite3` what it gives behind the views of a clearance.
enum ClearedSQL {
  /// The statement with the tables that it names put before it, each without what is kept back.
  ///
  /// A name that a statement gives a query stands for that query, not for the table of the file
  /// (sqlite.org/lang_with.html).
  ///
  /// - Parameter sql: A `SELECT`, or `WITH` and one.
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
