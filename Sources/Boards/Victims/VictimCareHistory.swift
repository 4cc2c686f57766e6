import SnapshotStore
import ThreatDomain

/// The monthly lists of victims of the parts of a scope, over all months that the table holds.
struct VictimCareHistory: Sendable {
  /// A part's lists, month by month from the first that is held; `nil` where one is missing.
  private typealias Lists = [[VictimCareCount?]]

  /// The parts, in order of key: regions of the nation, forces of a region, the force itself.
  let keys: [String]
  /// From the first month with a list to the last; `nil` where there is none at all.
  let months: ClosedRange<Month>?
  /// By list, then by month.
  private let parts: [String: Lists]
  /// Of all parts together: missing where a part lacks the list.
  private let whole: Lists
  /// Of all parts together, whichever have the list.
  private let known: Lists
  private let scope: Scope
  private let counts: ShownCounts

  /// - Parameter scope: Whose parts the rows are of.
  init(_ rows: [KeyedVictimCare], of scope: Scope, _ counts: ShownCounts = .exact) {
    self.scope = scope
    self.counts = counts
    let held = rows.map(\.month)
    let months = held.min().flatMap { first in held.max().map { first...$0 } }
    let empty = VictimList.allCases.map { _ in
      [VictimCareCount?](repeating: nil, count: months?.count ?? 0)
    }
    var parts: [String: Lists] = [:]
    for row in rows {
      guard let first = months?.lowerBound else { continue }
      parts[row.key, default: empty][row.list.place][row.month - first] = row.count
    }
    self.months = months
    self.parts = parts
    keys = parts.keys.sorted()
    let all = Array(parts.values)
    whole = Self.together(all, as: empty) { $0.contains(nil) ? nil : $0.compactMap(\.self) }
    known = Self.together(all, as: empty) { $0.compactMap(\.self) }
  }

  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    self.init(
      try snapshot.database.victimCareOfParts(of: request.scope, in: snapshot.directory.months),
      of: request.scope, request.counts)
  }

  private static func together(
    _ parts: [Lists], as empty: Lists, counted: ([VictimCareCount?]) -> [VictimCareCount]?
  ) -> Lists {
    empty.indices.map { list in
      empty[list].indices.map { month in
        counted(parts.map { $0[list][month] })?.reduce(.zero, +)
      }
    }
  }

  /// A month of a part, or of all of them, the lists of the view added up; `nil` where one of the
  /// lists is missing: what remains would look like fewer victims.
  func count(_ key: String?, _ view: VictimsView, in month: Month) -> VictimFigures? {
    sum(key, view, in: month).map {
      VictimFigures($0, of: slice(key, view, in: month...month), counts)
    }
  }

  private func sum(_ key: String?, _ view: VictimsView, in month: Month) -> VictimCareCount? {
    guard let months, months.contains(month) else { return nil }
    let lists = key.map { parts[$0] } ?? whole
    var sum = VictimCareCount.zero
    for list in view.lists {
      guard let count = lists?[list.place][month - months.lowerBound] else { return nil }
      sum += count
    }
    return sum
  }

  /// What a key counts, or all parts together.
  private func slice(
    _ key: String?, _ view: VictimsView, in months: ClosedRange<Month>
  ) -> VictimCareSlice {
    VictimCareSlice(key.flatMap { Scope($0) } ?? scope, view.lists, in: months)
  }

  /// Each month that is held, with whichever lists are there.
  private func known(_ key: String?, _ view: VictimsView) -> [VictimCareCount] {
    guard let months, let lists = key.map({ parts[$0] }) ?? known else { return [] }
    return (0..<months.count).map { month in
      view.lists.map { lists[$0.place][month] ?? .zero }.reduce(.zero, +)
    }
  }

  /// All months together, as far as there are lists.
  func total(_ key: String?, _ view: VictimsView) -> VictimFigures {
    let known = known(key, view)
    let sum = known.reduce(.zero, +)
    guard let months else { return VictimFigures(.zero) }
    let each = zip(months, known).map { month, count in
      VictimFigures(count, of: slice(key, view, in: month...month), counts)
    }
    return VictimFigures(sum: sum, of: slice(key, view, in: months), months: each, counts)
  }

  /// Victims not contacted of the months that are not among these, or lack a list of the view.
  func outside(_ window: ClosedRange<Month>, _ key: String?, _ view: VictimsView) -> Int {
    guard let months else { return 0 }
    let others = zip(months, known(key, view)).filter { month, _ in
      !window.contains(month) || sum(key, view, in: month) == nil
    }
    return counts.span(
      others.reduce(0) { $0 + $1.1.notContacted },
      of: .victimsOutside(window, slice(key, view, in: months)),
      months: others.map { month, count in
        VictimFigures(count, of: slice(key, view, in: month...month), counts).notContacted
      })
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

extension VictimList {
  /// Its place among the lists.
  fileprivate var place: Int { self == .vulnerable ? 0 : 1 }
}
