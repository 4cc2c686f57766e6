import ExportFormat
import SQLiteFile

/// What the centre does not hold.
extension SnapshotBuilder {
  /// Writes the names of the tables and columns that the centre does not hold.
  package borrowing func write(notSupplied gaps: [SupplyGap]) throws(StoreError) {
    let insert = try Statement("INSERT INTO not_supplied VALUES (?1, ?2)", on: database)
    for gap in gaps {
      insert.bind(gap.table, at: 1)
      insert.bind(gap.column ?? "", at: 2)
      try insert.run()
    }
  }

  /// Reports columns that the manifest says are not supplied, and that have values.
  borrowing func figuresNotSupplied() throws(StoreError) -> [CrossFault] {
    let gaps = try Statement(
      "SELECT table_name, column_name FROM not_supplied WHERE column_name <> ''", on: database
    ).all { (table: $0.text(0), column: $0.text(1)) }
    var faults: [CrossFault] = []
    for gap in gaps {
      // The manifest's rules have found both names in the catalogue.
      let rows = try Statement(
        "SELECT count(\(gap.column)) FROM \(gap.table)", on: database
      ).first { $0.integer(0) }
      guard let rows, rows > 0 else { continue }
      faults.append(
        CrossFault(
          table: gap.table, column: gap.column, found: "a value in \(rows) rows",
          expected: "none, as ptg:notSupplied says"))
    }
    return faults
  }
}
