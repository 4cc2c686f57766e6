import ExportFormat
import SQLiteFile

/// Which tables and columns the centre supplied: what it did not supply tells nothing.
package struct Supply: Equatable, Sendable {
  /// The names of the tables that the export does not hold.
  private let lacking: Set<String>
  /// The columns that are empty in every row, as `table.column`, because the centre lacks them.
  private let columns: Set<String>

  package init(lacking: Set<String>, columns: Set<String> = []) {
    self.lacking = lacking
    self.columns = columns
  }

  /// An export with every table.
  package static let whole = Supply(lacking: [])

  package var isWhole: Bool { lacking.isEmpty && columns.isEmpty }

  /// Those of the columns, as `table.column`, that the export does not hold.
  package func lackingColumns(among asked: Set<String>) -> Set<String> {
    columns.intersection(asked)
  }

  /// Whether the export does not hold the table.
  package func lacks(_ table: Table) -> Bool { lacking.contains(table.name) }

  /// Those of the tables that the export does not hold.
  package func lacking(among tables: [Table]) -> [Table] {
    tables.filter { lacking.contains($0.name) }
  }

  /// Those of the tables that the export does not hold, in the order of the catalogue.
  package func lacking(among names: some Sequence<String>) -> [Table] {
    let asked = lacking.intersection(names)
    return asked.isEmpty ? [] : tableCatalogue.filter { asked.contains($0.name) }
  }
}

extension Database {
  /// Which tables and columns the centre supplied.
  package borrowing func supply() throws(StoreError) -> Supply {
    let gaps = try Statement("SELECT table_name, column_name FROM not_supplied", on: self)
      .all { (table: $0.text(0), column: $0.text(1)) }
    return Supply(
      lacking: Set(gaps.filter { $0.column.isEmpty }.map(\.table)),
      columns: Set(gaps.filter { !$0.column.isEmpty }.map { "\($0.table).\($0.column)" }))
  }
}
