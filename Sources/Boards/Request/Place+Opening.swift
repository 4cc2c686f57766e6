import Sheets
import SnapshotStore

extension Place {
  /// The sentences with which its sheet opens: what it shows of whom and of when, from which export,
  /// and what the view leaves out.
  package func openingSentences(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> [String] {
    try Opening(of: self, from: snapshot, request).sentences
  }
}
