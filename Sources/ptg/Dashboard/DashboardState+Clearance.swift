import Boards
import Sheets
import SnapshotStore
import Wording

/// What the state knows of records that are no longer to be shown.
extension DashboardState {
  /// Which records may be read.
  var clearance: Clearance { Clearance(isSafe: isSafe, leavesOut: leavesOut) }

  /// Forgets those places, wherever they were visited, and every word that was typed to filter.
  ///
  /// A filter may be the name of a record that is no longer to be named.
  ///
  /// - Returns: Whether the place in sight was one of them, and what stood above it is shown.
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
