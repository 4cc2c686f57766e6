import Boards
import Sheets
import SnapshotStore

extension Clearance {
  /// What may be read: the safe view leaves out whatever is shared under conditions only.
  init(isSafe: Bool, leavesOut: Bool) {
    self = isSafe || leavesOut ? .withoutConditions : .full
  }
}

extension Place {
  /// Whether the reading holds the record that the page is of; other places hold for all readings.
  func isHeld(in snapshot: borrowing Snapshot) throws(StoreError) -> Bool {
    switch self {
    case .page("investigation", let id): !(try snapshot.database.investigations([id]).isEmpty)
    case .page("actor", let id): try snapshot.database.actor(id) != nil
    default: true
    }
  }
}
