import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one serious or complex case: what became of it, and by when it was due.
  package static let dissemination = Page(
    kind: "dissemination", title: .dissemination(.dissemination),
    about: .dissemination(.aboutDissemination),
    load: { snapshot, request, id throws(StoreError) in
      guard let records = try DisseminationRecords(id, from: snapshot, request) else { return nil }
      return DisseminationSheet(
        model: DisseminationModel(records, asAt: snapshot.header.asAt),
        names: CodeNames(snapshot, request.words), request: request
      ).sheet
    })
}
