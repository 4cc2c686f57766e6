import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one request: who asks what of whom, by when, about which record, and the answer.
  package static let request = Page(
    kind: "request", title: .request(.request), about: .request(.aboutRequest),
    load: { snapshot, request, id throws(StoreError) in
      guard let records = try RequestRecords(id, from: snapshot) else { return nil }
      return RequestSheet(
        records: records, names: CodeNames(snapshot, request.words),
        asAt: snapshot.header.asAt, request: request
      ).sheet
    })
}
