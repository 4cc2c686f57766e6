import SnapshotStore
import ThreatDomain

/// The monthly lists of victims of the parts of a scope, over all months that the table holds.
struct VictimCareHistory: Sendable {
  /// The parts, in order of key: regions of the nation, forces of a region, the force itself.
  let keys: [String]
  /// From the first month with a list to the last; `nil` where there is none at all.
  let months: ClosedRange<Month>?
  private let counts: [String: [Month: [VictimList: VictimCareCount]]]

  init(_ rows: [KeyedVictimCare]) {
    var counts: [String: [Month: [VictimList: VictimCareCount]]] = [:]
    for row in rows {
      counts[row.key, default: [:]][row.month, default: [:]][row.list, default: .zero] += row.count
    }
    self.counts = counts
    keys = counts.keys.sorted()
    let held = rows.map(\.month)
    months = held.min().flatMap { first in held.max().map { first...$0 } }
  }

  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    self.init(
      try snapshot.database.victimCareOfParts(
        of: request.scope, in: snapshot.directory.months))
  }

  /// A month of a part, or of all of them, the lists of the view added up; `nil` where there is no
  /// list.
  func count(_ key: String?, _ view: VictimsView, in month: Month) -> VictimCareCount? {
    let parts = key.map { [$0] } ?? keys
    let found = parts.compactMap { counts[$0]?[month] }.flatMap { lists in
      view.lists.compactMap { lists[$0] }
    }
    return found.isEmpty ? nil : found.reduce(.zero, +)
  }

  /// All months together.
  func total(_ key: String?, _ view: VictimsView) -> VictimCareCount {
    guard let months else { return .zero }
    return months.compactMap { count(key, view, in: $0) }.reduce(.zero, +)
  }

  /// Victims not contacted, of the lists of each month.
  func trend(_ key: String?, _ view: VictimsView, in month: Month) -> Trend {
    let first = month - 24
    let values = (first...month).map { month in
      count(key, view, in: month).map { Double($0.notContacted) }
    }
    return Trend(MonthlySeries(first: first, values: values), month: month)
  }
}
