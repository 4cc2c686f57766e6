import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the page of one case, as read from the snapshot.
struct DisseminationRecords: Sendable {
  let sent: Dissemination
  /// The investigation that came from it; `nil` where there is none, or it must not be shown.
  let investigation: Investigation?
  /// The other cases that its recipient has not answered, oldest first.
  let others: [Dissemination]
  let limits: TimeLimits
}

extension DisseminationRecords {
  /// Reads the records; `nil` where the snapshot has no such case.
  init?(
    _ id: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    guard let sent = try snapshot.database.dissemination(id) else { return nil }
    self.sent = request.shown([sent])[0]
    investigation = try sent.investigationID.flatMap { id throws(StoreError) in
      try snapshot.database.investigation(id).map { request.shown($0) }
    }
    others = request.shown(
      try snapshot.database.disseminationsWaiting(in: sent.recipient, on: snapshot.header.asAt)
        .filter { $0.id != id && $0.recipient == sent.recipient })
    limits = snapshot.limits
  }
}
