import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one cell of the grid: every investigation in it, however many.
  package static let cell = Page(
    kind: "cell", title: .grid(.cell), about: .grid(.aboutCell), load: loadCell)

  /// - Parameter id: The id of the cell; see ``GridCell/init(_:)``.
  private static func loadCell(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, id: String
  ) throws(StoreError) -> Sheet? {
    guard let cell = GridCell(id) else { return nil }
    let names = CodeNames(snapshot, request.words)
    let rows = GridModel.Rows(by: cell.grouping, names: names, scope: request.scope)
    let records = try GridRecords(from: snapshot, request)
    let model = GridModel(
      records, rows: rows, showing: cell.filter, request.rules,
      asAt: snapshot.header.asAt, since: snapshot.baseline)
    guard
      let title = (model.rows.first { $0.id == cell.row }?.title)
        ?? (rows.heads.first { $0.id == cell.row }?.title)
    else { return nil }
    return CellPageSheet(
      cell: cell, row: title, entries: model.entries(in: cell),
      writer: InvestigationWriter(
        request: request, names: names, forces: records.forces, asAt: snapshot.header.asAt)
    ).sheet
  }
}
