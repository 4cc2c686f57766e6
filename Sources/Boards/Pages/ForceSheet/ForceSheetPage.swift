import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The sheet of one force: what the group asks of it, for officers who have no ptg.
  package static let forceSheet = Page(
    kind: "sheet", title: .forceSheet(.title), about: .forceSheet(.about),
    load: { snapshot, request, id throws(StoreError) in
      var request = request
      request.scope = .force(id)
      guard let records = try ForceSheetRecords(id, from: snapshot, request) else { return nil }
      return ForceSheetSheet(
        records: records, names: CodeNames(snapshot, request.words),
        items: try ItemNames(
          of: records.actions + records.taskings, in: snapshot, request.words),
        region: snapshot.region(of: .force(id)).map {
          snapshot.name(of: .region($0), request.words)
        },
        request: request
      ).sheet
    })
}
