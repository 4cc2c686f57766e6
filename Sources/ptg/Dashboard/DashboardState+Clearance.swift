import Boards
import Sheets
import SnapshotStore
import Wording

/// Removes records that must no longer be shown from the state.
extension DashboardState {
  /// Which records may be read.
  var clearance: Clearance { Clearance(isSafe: isSafe, leavesOut: leavesOut) }

  /// Forgets these places wherever they were visited, and every typed filter.
  ///
  /// A filter may contain the name of a record that must no longer be named.
  ///
  /// - Returns: Whether the shown place was one of them, so that the place above it is shown now.
  mutating func forget(_ places: Set<Place>) -> Bool {
    let seen = visit.place
    filterLine = nil
    change { visits in
      let kept = visits.prefix { !places.contains($0.place) }
      return kept.map { visit in
        var visit = visit
        visit.view.filters = [:]
        return visit
      }
    }
    return visit.place != seen
  }
}
