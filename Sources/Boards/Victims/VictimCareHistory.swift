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

  /// A month of a part, or of all of them, the lists of the view added up; `nil` where one of the
  /// lists is missing: what remains would look like fewer victims.
  func count(_ key: String?, _ view: VictimsView, in month: Month) -> VictimCareCount? {
    let lists = lists(of: key, view, in: month)
    guard !lists.isEmpty, !lists.contains(nil) else { return nil }
    return lists.compactMap(\.self).reduce(.zero, +)
  }

  /// All that the lists of a month hold, whichever are there.
  func known(_ key: String?, _ view: VictimsView, in month: Month) -> VictimCareCount {
    lists(of: key, view, in: month).compactMap(\.self).reduce(.zero, +)
  }

  /// All months together, as far as there are lists.
  func total(_ key: String?, _ view: VictimsView) -> VictimCareCount {
    guard let months else { return .zero }
    return months.map { known(key, view, in: $0) }.reduce(.zero, +)
  }

  private func lists(
    of key: String?, _ view: VictimsView, in month: Month
  ) -> [VictimCareCount?] {
    (key.map { [$0] } ?? keys).flatMap { key in
      view.lists.map { counts[key]?[month]?[$0] }
    }
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
