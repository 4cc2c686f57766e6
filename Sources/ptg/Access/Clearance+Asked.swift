import Boards
import Sheets
import SnapshotStore

extension Clearance {
  /// The records to read: the safe view also leaves out records shared only under conditions.
  init(isSafe: Bool, leavesOut: Bool) {
    self = isSafe || leavesOut ? .withoutConditions : .full
  }
}

extension Place {
  /// Whether the reading holds the page's own record; places without a record are always held.
  func isHeld(in snapshot: borrowing Snapshot) throws(StoreError) -> Bool {
    switch self {
    case .page("investigation", let id): !(try snapshot.database.investigations([id]).isEmpty)
    case .page("actor", let id): try snapshot.database.actor(id) != nil
    default: true
    }
  }
}
