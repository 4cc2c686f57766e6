import Sheets
import ThreatDomain
import Wording

/// Tables of investigations.
extension InvestigationWriter {
  /// The column with this id.
  func column(_ id: ColumnID) -> Column<GridEntry> {
    guard let column = allColumns.first(where: { $0.id == id }) else {
      preconditionFailure("an investigation has no column \(id.name)")
    }
    return column
  }

  /// The columns with these ids, the most important first; all columns where no ids are given.
  func columns(_ ids: [ColumnID]? = nil) -> [Column<GridEntry>] {
    (ids?.map(column) ?? allColumns).enumerated().map { position, column in
      column.with(priority: max(0, position - 1))
    }
  }

  /// A table of investigations.
  ///
  /// Each row opens a page and has lines about it.
  func table(
    _ entries: [GridEntry], _ columns: [Column<GridEntry>],
    whenEmpty: Term = .fact(.noInvestigations), rules: [Int: String] = [:]
  ) -> DataTable {
    DataTable(
      entries, columns, words, whenEmpty: whenEmpty, opens: { $0.place }, rules: rules,
      details: { details(of: $0) })
  }
}
