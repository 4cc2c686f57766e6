import Sheets
import SnapshotStore
import ThreatDomain

/// The monthly lists of victims for each part of a scope, over every month that the export has.
struct VictimCareHistory: Sendable {
  /// The lists of one part, first by list and then by month; `nil` where a month's list is missing.
  private typealias Lists = [[VictimCareCount?]]

  /// The parts, in order of key: the regions of the nation, the forces of a region, or the force
  /// itself.
  let keys: [String]
  /// From the first month with a list to the last; `nil` where there are no lists.
  let months: ClosedRange<Month>?
  /// The lists of each part, by key.
  private let parts: [String: Lists]
  /// The lists of all parts added up; `nil` where every part lacks the list.
  private let whole: Lists
  /// The sum of the lists of all parts, with missing lists left out.
  private let known: Lists
  private let scope: Scope
  private let counts: ShownCounts

  /// The returns of the scope and of each part; `nil` where they are not known.
  private let returns: (whole: ScopeCoverage, parts: [String: ScopeCoverage])?

  /// - Parameters:
  ///   - scope: The scope of the rows.
  ///   - coverage: The returns that have come.
  init(
    _ rows: [KeyedVictimCare], of scope: Scope, _ counts: ShownCounts = .exact,
    coverage: Coverage? = nil
  ) {
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
    whole = Self.together(all, as: empty) { counts in
      counts.allSatisfy { $0 == nil } ? nil : counts.compactMap(\.self)
    }
    returns = coverage.map { coverage in
      let own = parts.keys.map { ($0, Scope($0).map { coverage.of($0) }) }
      return (
        coverage.of(scope), Dictionary(own, uniquingKeysWith: { $1 }).compactMapValues(\.self)
      )
    }
    known = Self.together(all, as: empty) { $0.compactMap(\.self) }
  }

  init(_ records: VictimsRecords, _ request: BoardRequest) {
    self.init(
      records.lists, of: request.scope, request.counts, coverage: records.coverage)
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

  /// The lists of the view added up, for one month of one part or of all parts.
  ///
  /// `nil` where one of the lists is missing, because the rest would look like fewer victims. A sum
  /// over all parts may lack the lists of some parts; see ``lacking(_:_:in:)``.
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

  /// What the figures of a part, or of all parts, count.
  private func slice(
    _ key: String?, _ view: VictimsView, in months: ClosedRange<Month>
  ) -> VictimCareSlice {
    VictimCareSlice(key.flatMap { Scope($0) } ?? scope, view.lists, in: months)
  }

  /// The forces or parts missing from the count of a month.
  ///
  /// They are scopes as the export writes them, in order.
  func lacking(_ key: String?, _ view: VictimsView, in month: Month) -> [LackingForce] {
    guard let key else {
      let parts = keys.filter { part in
        sum(part, view, in: month) == nil && returns?.parts[part]?.hasFigure(in: month) != false
      }
      let silent = returns?.whole.lacking(in: month) ?? []
      return Set(parts.map { LackingForce($0) } + silent).sorted()
    }
    return returns?.parts[key]?.lacking(in: month) ?? []
  }

  /// The forces or parts that the sum of every month lacks or holds only in part.
  func lacking(_ key: String?, _ view: VictimsView) -> [LackingForce] {
    months.map { lacking(key, view, in: $0) } ?? []
  }

  /// The forces or parts that the sum of some months lacks or holds only in part.
  func lacking(_ key: String?, _ view: VictimsView, in span: ClosedRange<Month>) -> [LackingForce] {
    LackingForce.overMonths(
      span.filter { sum(key, view, in: $0) != nil }.map { lacking(key, view, in: $0) })
  }

  /// The months, within those of the export, that have no list at all.
  func withoutList(_ view: VictimsView) -> [Month] {
    months.map { $0.filter { sum(nil, view, in: $0) == nil } } ?? []
  }

  /// Whether the export says anywhere who was contacted in time.
  var saysWhoWasInTime: Bool {
    parts.values.contains { lists in
      lists.joined().contains { ($0?.contactedInTime ?? 0) > 0 }
    }
  }

  /// The lists of each month, with missing lists left out.
  private func known(_ key: String?, _ view: VictimsView) -> [VictimCareCount] {
    guard let months, let lists = key.map({ parts[$0] }) ?? known else { return [] }
    return (0..<months.count).map { month in
      view.lists.map { lists[$0.place][month] ?? .zero }.reduce(.zero, +)
    }
  }

  /// The sum over every month, with missing lists left out.
  func total(_ key: String?, _ view: VictimsView) -> VictimFigures {
    months.map { total(key, view, in: $0) } ?? VictimFigures(.zero)
  }

  /// The sum over some of the months with a list, with missing lists left out.
  func total(
    _ key: String?, _ view: VictimsView, in span: ClosedRange<Month>
  ) -> VictimFigures {
    let known = zip(months.map(Array.init) ?? [], known(key, view)).filter { span.contains($0.0) }
    let each = known.map { month, count in
      VictimFigures(count, of: slice(key, view, in: month...month), counts)
    }
    return VictimFigures(
      sum: known.map(\.1).reduce(.zero, +), of: slice(key, view, in: span), months: each, counts)
  }

  /// The victims not contacted from months outside the window, or from months that lack a list of
  /// the view.
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

  /// The victims not contacted from the lists of each month.
  func trend(_ key: String?, _ view: VictimsView, in month: Month) -> Trend {
    let first = month - 24
    let values = (first...month).map { month in
      count(key, view, in: month).map { Double($0.notContacted) }
    }
    return Trend(MonthlySeries(first: first, values: values), month: month)
  }
}

extension VictimList {
  /// The position of the view's list among the lists.
  fileprivate var place: Int { self == .vulnerable ? 0 : 1 }
}
