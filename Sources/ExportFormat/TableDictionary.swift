/// The dictionary of the export: every column of every table, for people who fill the tables.
package enum TableDictionary {
  /// The file that ``csv`` goes into; it may lie beside the tables that are published.
  package static let fileName = "dictionary.csv"

  /// One record a column: the table, what a field holds, an example, and what it means.
  package static let csv: String =
    CSVText.records(
      [header]
        + tableCatalogue.flatMap { table in table.columns.map { record($0, of: table) } })

  private static let header = [
    "table", "table_needed", "column", "is_key", "needed", "type", "codes", "example",
    "refers_to", "meaning", "table_meaning",
  ]

  private static func record(_ column: Column, of table: Table) -> [String] {
    [
      table.name, table.standing.rawValue, column.name, yes(table.key.contains(column.name)),
      yes(!column.isOptional), column.form, column.codes.joined(separator: ", "), column.example,
      column.reference ?? "", column.about, table.about,
    ]
  }

  private static func yes(_ value: Bool) -> String { value ? "yes" : "no" }
}
