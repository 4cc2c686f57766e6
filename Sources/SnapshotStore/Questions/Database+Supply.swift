import ExportFormat
import SQLiteFile

/// Which tables the centre supplied: an empty table that it did not supply tells nothing.
package struct Supply: Equatable, Sendable {
  /// The names of the tables that the export does not hold.
  private let lacking: Set<String>

  package init(lacking: Set<String>) { self.lacking = lacking }

  /// An export with every table.
  package static let whole = Supply(lacking: [])

  package var isWhole: Bool { lacking.isEmpty }

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
  /// Which tables the centre supplied.
  package borrowing func supply() throws(StoreError) -> Supply {
    Supply(
      lacking: Set(
        try Statement("SELECT table_name FROM not_supplied", on: self).all { $0.text(0) }))
  }
}
