import Sheets
import ThreatDomain

/// A cell of the grid.
///
/// It names the page that lists everything in the cell.
struct GridCell: Equatable, Sendable {
  let grouping: GridGrouping
  let level: PriorityLevel
  let filter: MarkFilter
  /// The id of the row in this grouping.
  let row: String

  init(grouping: GridGrouping, level: PriorityLevel, filter: MarkFilter, row: String) {
    self.grouping = grouping
    self.level = level
    self.filter = filter
    self.row = row
  }

  /// The cell with an id such as `tier.P3.all.regional`; `nil` where the id names no cell.
  init?(_ id: String) {
    let parts = id.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let grouping = GridGrouping(rawValue: String(parts[0])),
      let level = PriorityLevel(rawValue: String(parts[1])),
      let filter = MarkFilter(rawValue: String(parts[2]))
    else { return nil }
    self.init(grouping: grouping, level: level, filter: filter, row: String(parts[3]))
  }

  var id: String { "\(grouping.rawValue).\(level.rawValue).\(filter.rawValue).\(row)" }

  var place: Place { .page("cell", id: id) }
}
