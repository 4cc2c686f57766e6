import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Sheet {
  /// The sheet, which says first where the export holds only a part of the scope.
  ///
  /// An export for a region or a force holds what its recipient needs to know. Of any other scope,
  /// its counts and lists may be short of most of what there is.
  func whole(of scope: Scope, in snapshot: borrowing Snapshot, _ words: Words) -> Sheet {
    let directory = snapshot.directory
    guard !directory.holds(scope) else { return self }
    let said = words.say.partlyHeld(
      snapshot.name(of: scope, words), by: snapshot.name(of: directory.recipient, words))
    var copy = saying(first: [said])
    copy.headline.insert(.headline([said], words), at: 0)
    return copy
  }
}
