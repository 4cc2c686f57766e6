import SnapshotStore
import ThreatDomain
import Wording

/// Demand of a scope: its own line, its parts, its fraud types, its victims.
struct DemandFacts: Sendable {
  /// A part of the whole with its own line.
  struct Part: Sendable {
    let key: String
    let name: String
    let trend: Trend
    let count: DemandCount
    let rate: RatePer10000?
    /// What is counted, in the month.
    let slice: DemandSlice
    let opens: Place?
  }

  let scope: Scope
  let month: Month
  let total: DemandCount
  let trend: Trend
  /// The loss of the same months as the trend.
  let losses: MonthlySeries
  /// Regions of the nation, forces of a region; none of a force.
  let parts: [Part]
  let types: [Part]
  let groups: [Part]
  let victims: [(type: VictimType, count: DemandCount)]
  /// Months of the window that the centre sent again, and why.
  let restated: [(month: Month, reason: String)]
}

extension DemandFacts {
  static func load(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> DemandFacts {
    let scope = request.scope
    let covered = snapshot.directory.months
    let own = DemandHistory(
      try snapshot.database.demand(of: scope, in: request.history), covered: covered)
    let key = scope.description
    let types = try snapshot.database.demandByType(of: scope, in: request.history)
    let victims = DemandHistory(
      try snapshot.database.demandByVictim(of: scope, in: request.month...request.month),
      covered: covered)
    return DemandFacts(
      scope: scope, month: request.month, total: own.count(key, in: request.month) ?? .zero,
      trend: own.trend(key, in: request.month),
      losses: own.series(key, through: request.month) { Int($0.loss.amount) },
      parts: try parts(of: scope, in: snapshot, request),
      types: typeParts(types, snapshot.directory, request),
      groups: groupParts(types, snapshot.directory, request),
      victims: VictimType.allCases.map { type in
        (type, victims.count(type.rawValue, in: request.month) ?? .zero)
      },
      restated: try snapshot.database.restatements(of: "demand")
        .filter { request.window.contains($0.month) })
  }

  private static func parts(
    of scope: Scope, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> [Part] {
    if case .force = scope { return [] }
    let history = DemandHistory(
      try snapshot.database.demandOfParts(of: scope, in: request.history),
      covered: snapshot.directory.months)
    var parts: [Part] = []
    for key in history.keys {
      guard let part = Scope(key) else { continue }
      let count = history.count(key, in: request.month) ?? .zero
      let population = snapshot.directory.population(of: part)
      parts.append(
        Part(
          key: key, name: snapshot.shortName(of: part, request.words),
          trend: history.trend(key, in: request.month), count: count,
          rate: RatePer10000(count: count.reports, population: population),
          slice: request.slice(part), opens: Place(part)))
    }
    return unusualFirst(parts)
  }

  private static func typeParts(
    _ rows: [KeyedDemand], _ directory: Directory, _ request: BoardRequest
  ) -> [Part] {
    let history = DemandHistory(rows, covered: directory.months)
    return unusualFirst(
      history.keys.map { key in
        let name = directory.fraudType(key).map { request.words.name($0.name, $0.nameInWelsh) }
        return Part(
          key: key, name: name ?? key, trend: history.trend(key, in: request.month),
          count: history.count(key, in: request.month) ?? .zero, rate: nil,
          slice: request.slice(nil, .type(key)), opens: nil)
      })
  }

  private static func groupParts(
    _ rows: [KeyedDemand], _ directory: Directory, _ request: BoardRequest
  ) -> [Part] {
    let history = DemandHistory(rows, covered: directory.months) {
      directory.fraudType($0)?.groupName
    }
    return unusualFirst(
      history.keys.map { key in
        Part(
          key: key, name: key, trend: history.trend(key, in: request.month),
          count: history.count(key, in: request.month) ?? .zero, rate: nil,
          slice: request.slice(nil, .group(key)), opens: nil)
      })
  }

  /// High and low signals first, then the largest.
  private static func unusualFirst(_ parts: [Part]) -> [Part] {
    parts.sorted { left, right in
      if left.trend.isSignal != right.trend.isSignal { return left.trend.isSignal }
      if left.count.reports != right.count.reports {
        return left.count.reports > right.count.reports
      }
      return left.key < right.key
    }
  }
}

extension Place {
  /// The page of a scope; `nil` for the nation.
  init?(_ scope: Scope) {
    switch scope {
    case .national: return nil
    case .region(let id): self = .region(id)
    case .force(let id): self = .force(id)
    }
  }
}

extension Snapshot {
  /// The name of a scope for narrow columns.
  borrowing func shortName(of scope: Scope, _ words: Words) -> String {
    if case .force(let id) = scope { return shortName(ofForce: id, words) }
    return name(of: scope, words)
  }
}
