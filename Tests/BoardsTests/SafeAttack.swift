import SnapshotStore
import ThreatDomain

@testable import Boards

/// A reader who works out counts that were kept back, from every figure that was printed.
///
/// Each count has a lowest and a highest value that is still possible; sums that anybody knows
/// narrow them: forces of a region, types of a group, types of victim, months of a span.
struct SafeAttack {
  /// A count of reports or victims over months.
  struct Count: Hashable {
    let scope: Scope
    let part: DemandSlice.Part
    let months: ClosedRange<Month>
    let measure: DemandMeasure
  }

  private struct Sum {
    let total: Count
    let parts: [Count]
  }

  private let directory: Directory
  private var bounds: [Count: ClosedRange<Int>] = [:]
  private var printed: Set<Count> = []
  /// The scopes whose fraud types were listed, and the types that stood in the list.
  private let listed: [Scope: Set<String>]

  /// A count of which nothing is known.
  private static let unknown = 0...100_000_000

  /// - Parameter listed: The types that stand in a table of all types of a scope.
  init(_ figures: [NamedFigure], listed: [Scope: Set<String>], _ directory: Directory) {
    self.directory = directory
    self.listed = listed
    // What one figure tells may make another speak: a share of reports that a rate told.
    for _ in 0..<3 { for figure in figures { learn(figure) } }
    let sums = self.sums
    while sums.reduce(false, { narrow($1) || $0 }) {}
  }

  /// Small counts that one can read, or of which one value alone is left.
  var found: [Count: Int] {
    bounds.filter { $1.lowerBound == $1.upperBound && (1...4).contains($1.lowerBound) }
      .mapValues(\.lowerBound)
  }

  /// How many counts were printed.
  var printedCount: Int { printed.count }
}

/// What figures tell by themselves.
extension SafeAttack {
  private mutating func learn(_ figure: NamedFigure) {
    guard case .demand(let asked, let slice) = figure.figure, !slice.isWithoutLondon,
      let value = figure.raw.value
    else { return }
    let reports = Count(slice, .reports)
    switch asked {
    case .sum(.loss), .partOfWhole(.loss, _), .limit, .nearLine, .lossPerHead, .timesRate: return
    case .sum(let measure): learn(Count(slice, measure), value)
    case .share(let measure):
      let part = Count(slice, measure)
      if let base = exact(reports) { learn(part, value * Double(base)) }
      if let part = exact(part), value > 0 { learn(reports, Double(part) / value) }
    case .partOfWhole(let measure, let whole):
      if let base = exact(Count(whole, measure)) {
        learn(Count(slice, measure), value * Double(base))
      }
    case .changeOnYear(let measure):
      let before = Count(slice.yearBefore, measure)
      if let base = exact(before) { learn(Count(slice, measure), Double(base) * (1 + value)) }
      if let now = exact(Count(slice, measure)) { learn(before, Double(now) / (1 + value)) }
    case .ratePer10000:
      if let people = directory.population(of: slice.scope) {
        learn(reports, value * Double(people) / 10_000)
      }
    case .mean:
      learn(reports, value * Double(slice.months.upperBound - slice.months.lowerBound + 1))
    }
  }

  private mutating func learn(_ count: Count, _ value: Double) {
    guard value.isFinite else { return }
    let whole = Int(value.rounded())
    bounds[count] = whole...whole
    printed.insert(count)
  }

  private func exact(_ count: Count) -> Int? {
    guard let known = bounds[count], known.lowerBound == known.upperBound else { return nil }
    return known.lowerBound
  }
}

/// What the sums tell.
extension SafeAttack {
  private var sums: [Sum] {
    let keys = Set(bounds.keys.map { [$0.measure.rawValue, "\($0.months)"] })
    let spans = Dictionary(
      bounds.keys.map { ("\($0.months)", $0.months) }, uniquingKeysWith: { first, _ in first })
    return keys.flatMap { key -> [Sum] in
      guard let measure = DemandMeasure(rawValue: key[0]), let months = spans[key[1]] else {
        return []
      }
      let scopes = Set(bounds.keys.map(\.scope))
      return scopes.flatMap { across($0, months, measure) } + down(scopes, months, measure)
        + scopes.flatMap { along($0, months, measure) }
    }
  }

  private func across(
    _ scope: Scope, _ months: ClosedRange<Month>, _ measure: DemandMeasure
  ) -> [Sum] {
    func count(_ part: DemandSlice.Part) -> Count {
      Count(scope: scope, part: part, months: months, measure: measure)
    }
    let groups = Dictionary(grouping: directory.fraudTypes, by: \.groupName)
    return [
      Sum(total: count(.all), parts: directory.fraudTypes.map { count(.type($0.code)) }),
      Sum(total: count(.all), parts: groups.keys.map { count(.group($0)) }),
      Sum(total: count(.all), parts: VictimType.allCases.map { count(.victim($0)) }),
    ]
      + groups.map { name, types in
        Sum(total: count(.group(name)), parts: types.map { count(.type($0.code)) })
      }
  }

  private func down(
    _ scopes: Set<Scope>, _ months: ClosedRange<Month>, _ measure: DemandMeasure
  ) -> [Sum] {
    let parts = Set(bounds.keys.map(\.part))
    return scopes.flatMap { scope -> [Sum] in
      guard case .region(let id) = scope else { return [] }
      return parts.map { part in
        func count(_ scope: Scope) -> Count {
          Count(scope: scope, part: part, months: months, measure: measure)
        }
        return Sum(
          total: count(scope), parts: directory.forces(of: id).map { count(.force($0.id)) })
      }
    }
  }

  /// A span and its months.
  private func along(
    _ scope: Scope, _ months: ClosedRange<Month>, _ measure: DemandMeasure
  ) -> [Sum] {
    guard months.lowerBound < months.upperBound else { return [] }
    return Set(bounds.keys.filter { $0.scope == scope }.map(\.part)).map { part in
      Sum(
        total: Count(scope: scope, part: part, months: months, measure: measure),
        parts: months.map {
          Count(scope: scope, part: part, months: $0...$0, measure: measure)
        })
    }
  }

  private func bound(_ count: Count) -> ClosedRange<Int> {
    if let known = bounds[count] { return known }
    if case .type(let code) = count.part, let types = listed[count.scope], !types.contains(code) {
      return 0...0
    }
    return SafeAttack.unknown
  }

  /// Narrows each count by all others of its sum.
  ///
  /// - Returns: Whether something new was learnt.
  private mutating func narrow(_ sum: Sum) -> Bool {
    let parts = sum.parts.map(bound)
    let low = parts.reduce(0) { $0 + $1.lowerBound }
    let high = parts.reduce(0) { $0 + $1.upperBound }
    let total = bound(sum.total)
    guard total != SafeAttack.unknown || high < SafeAttack.unknown.upperBound else { return false }
    var isNew = set(sum.total, max(total.lowerBound, low), min(total.upperBound, high))
    for (count, own) in zip(sum.parts, parts) {
      let least = total.lowerBound - (high - own.upperBound)
      let most = total.upperBound - (low - own.lowerBound)
      isNew = set(count, max(own.lowerBound, least), min(own.upperBound, most)) || isNew
    }
    return isNew
  }

  private mutating func set(_ count: Count, _ low: Int, _ high: Int) -> Bool {
    let old = bound(count)
    guard low <= high, low...high != old else { return false }
    bounds[count] = low...high
    return true
  }
}

extension SafeAttack.Count {
  fileprivate init(_ slice: DemandSlice, _ measure: DemandMeasure) {
    self.init(scope: slice.scope, part: slice.part, months: slice.months, measure: measure)
  }
}
