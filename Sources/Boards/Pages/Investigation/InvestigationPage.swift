import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one investigation: its events, its forces and actors, its plans and what it lacks.
  package static let investigation = Page(
    kind: "investigation", title: .board(.investigation), about: .board(.aboutInvestigation),
    load: loadInvestigation)

  private static func loadInvestigation(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, id: String
  ) throws(StoreError) -> Sheet? {
    guard let records = try InvestigationPageRecords(of: id, from: snapshot, request) else {
      return nil
    }
    let asAt = snapshot.header.asAt
    return InvestigationPageSheet(
      model: InvestigationPageModel(
        records, request.rules, asAt: asAt, since: snapshot.baseline),
      writer: InvestigationWriter(
        request: request, names: CodeNames(snapshot, request.words), forces: records.forces,
        asAt: asAt)
    ).sheet
  }
}
