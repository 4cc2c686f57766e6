import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the page of one request, as read from the snapshot.
struct RequestRecords: Sendable {
  let asked: Request
  /// The name of the record that it is about; `nil` where it has none, or is about none.
  let subjectName: String?
  /// The other requests about the same record, the newest first.
  let others: [Request]
}

extension RequestRecords {
  /// Reads the records; `nil` where the snapshot has no such request.
  init?(_ id: String, from snapshot: borrowing Snapshot) throws(StoreError) {
    guard let asked = try snapshot.database.request(id) else { return nil }
    self.asked = asked
    guard let subject = asked.subject else {
      subjectName = nil
      others = []
      return
    }
    subjectName =
      switch subject.kind {
      case .investigation: try snapshot.database.investigation(subject.id)?.operation
      case .actor: try snapshot.database.actors([subject.id]).first?.codename
      case .threat: try snapshot.database.threat(subject.id)?.name
      case .dissemination, .escalation, .disruption, .campaign, .capability, .commitment, .measure,
        .goodPractice, .region, .force:
        nil
      }
    others = try snapshot.database.requests(about: subject).filter { $0.id != id }
  }
}
