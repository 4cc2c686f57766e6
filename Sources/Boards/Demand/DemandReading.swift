import SnapshotStore
import ThreatDomain
import Wording

/// The roll-ups that the demand board is made of, London taken away where it is left out.
struct DemandReading {
  /// One grouping of the demand, and what was taken away from it.
  struct Grouping {
    let shown: DemandHistory
    let apart: DemandHistory?
  }

  let own: Grouping
  let types: Grouping
  let groups: Grouping
  let victims: Grouping
  /// Regions of the nation and bodies outside of them, forces of a region; none of a force.
  private(set) var parts: [DemandPart] = []
  /// Every force of the nation or of a region; none of a force.
  private(set) var forces: [DemandPart] = []

  private let directory: Directory
  private let request: BoardRequest

  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    self.request = request
    directory = snapshot.directory
    let months = request.line
    own = try DemandReading.grouping(snapshot, request) { database, scope throws(StoreError) in
      // The whole goes by one name, whatever was taken away from it.
      try database.demand(of: scope, in: months).map { row in
        KeyedDemand(key: request.scope.description, month: row.month, count: row.count)
      }
    }
    let groupNames = Dictionary(
      uniqueKeysWithValues: directory.fraudTypes.map { ($0.code, $0.groupName) })
    let byType = try DemandReading.rows(snapshot, request) { database, scope throws(StoreError) in
      try database.demandByType(of: scope, in: request.history)
    }
    types = Grouping(byType, covered: directory.months)
    groups = Grouping(byType, covered: directory.months) { groupNames[$0] }
    victims = try DemandReading.grouping(snapshot, request) { database, scope throws(StoreError) in
      try database.demandByVictim(of: scope, in: request.history)
    }
    try readParts(snapshot)
  }

  private mutating func readParts(_ snapshot: borrowing Snapshot) throws(StoreError) {
    if case .force = request.scope { return }
    let rows = try snapshot.database.demandOfParts(of: request.scope, in: request.history)
    parts = scopes(rows, in: snapshot)
    forces =
      request.scope == .national
      ? scopes(try snapshot.database.demandOfForces(in: request.history), in: snapshot) : parts
  }
}

/// Rows of the scope, and of London where it is taken away.
extension DemandReading {
  fileprivate struct Rows {
    let shown: [KeyedDemand]
    let apart: [KeyedDemand]?
  }

  fileprivate static func rows(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest,
    _ question: (borrowing Database, Scope) throws(StoreError) -> [KeyedDemand]
  ) throws(StoreError) -> Rows {
    let shown = try question(snapshot.database, request.scope)
    guard request.isWithoutLondon else { return Rows(shown: shown, apart: nil) }
    return Rows(
      shown: shown, apart: try question(snapshot.database, .region(Scope.london)))
  }

  fileprivate static func grouping(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest,
    _ question: (borrowing Database, Scope) throws(StoreError) -> [KeyedDemand]
  ) throws(StoreError) -> Grouping {
    Grouping(try rows(snapshot, request, question), covered: snapshot.directory.months)
  }
}

extension DemandReading.Grouping {
  fileprivate init(
    _ rows: DemandReading.Rows, covered: ClosedRange<Month>, key: (String) -> String? = { $0 }
  ) {
    let whole = DemandHistory(rows.shown, covered: covered, key: key)
    apart = rows.apart.map { DemandHistory($0, covered: covered, key: key) }
    shown = apart.map(whole.without) ?? whole
  }
}

/// Parts out of what was read.
extension DemandReading {
  var whole: DemandPart {
    part(.whole, request.scope.description, "", in: own)
  }

  /// The reports of the whole as far back as the charts look.
  var line: MonthlySeries {
    own.shown.series(
      request.scope.description, through: request.month, months: DemandSpan.monthsOfLine)
  }

  var losses: MonthlySeries {
    own.shown.series(request.scope.description, through: request.month) { Int($0.loss.amount) }
  }

  /// Fraud types or their groups, under their names.
  func parts(of kind: DemandPart.Kind, in grouping: Grouping) -> [DemandPart] {
    grouping.shown.keys.map { key in
      let type = kind == .type ? directory.fraudType(key) : nil
      let name = type.map { request.words.name($0.name, $0.nameInWelsh) }
      return part(kind, key, name ?? key, in: grouping)
    }
  }

  var victimParts: [DemandPart] {
    VictimType.allCases.map { type in
      part(.victim, type.rawValue, request.words[type.term], in: victims)
    }
  }

  /// Regions and forces, without those of London where it is left out.
  private func scopes(_ rows: [KeyedDemand], in snapshot: borrowing Snapshot) -> [DemandPart] {
    let grouping = Grouping(Rows(shown: rows, apart: nil), covered: directory.months)
    var parts: [DemandPart] = []
    for key in grouping.shown.keys {
      guard let scope = Scope(key) else { continue }
      if request.isWithoutLondon, snapshot.region(of: scope) == Scope.london { continue }
      let isForce = if case .force = scope { true } else { false }
      parts.append(
        part(
          isForce ? .force : .region, key, snapshot.shortName(of: scope, request.words),
          in: grouping, scope))
    }
    return parts
  }

  private func part(
    _ kind: DemandPart.Kind, _ key: String, _ name: String, in grouping: Grouping,
    _ scope: Scope? = nil
  ) -> DemandPart {
    let span = grouping.shown.spanCounts(key, request)
    let residents = scope ?? (kind == .whole ? request.scope : nil)
    let apart = grouping.apart
    return DemandPart(
      kind, key, name, slice: slice(kind, key, scope),
      trend: grouping.shown.trend(key, in: request.month),
      count: grouping.shown.count(key, in: request.month) ?? .zero, span: span,
      apart: apart?.spanCounts(key, request) ?? .none,
      apartByMonth: apart.map { apart in
        request.window.map { apart.count(key, in: $0)?.reports ?? 0 }
      } ?? [],
      rate: residents.flatMap { scope in span.now.map { rate(of: $0, scope) } },
      opens: scope.flatMap { Place($0) })
  }

  /// What a part counts: of the scope that it is, or of the whole of the request.
  private func slice(_ kind: DemandPart.Kind, _ key: String, _ scope: Scope?) -> DemandSlice {
    switch kind {
    case .whole, .region, .force: request.slice(scope)
    case .type: request.slice(nil, .type(key))
    case .group: request.slice(nil, .group(key))
    case .victim: request.slice(nil, VictimType(rawValue: key).map { .victim($0) } ?? .all)
    }
  }

  /// The month's reports of the whole for its residents.
  var monthRate: RatePer10000? {
    own.shown.count(request.scope.description, in: request.month).map {
      rate(of: $0, request.scope)
    }
  }

  private func rate(of count: DemandCount, _ scope: Scope) -> RatePer10000 {
    let london = request.isWithoutLondon && scope == .national ? Scope.london : nil
    let residents = directory.population(of: scope)
    let left = london.flatMap { directory.population(of: .region($0)) } ?? 0
    return RatePer10000(count: count.reports, population: residents.map { $0 - left })
  }
}

extension DemandHistory {
  fileprivate func spanCounts(_ key: String, _ request: BoardRequest) -> DemandPart.SpanCounts {
    let months = DemandSpan(request).months(through: request.month)
    return DemandPart.SpanCounts(
      now: sum(key, in: months),
      before: sum(key, in: months.yearBefore))
  }
}

extension BoardRequest {
  /// The months of the longest chart.
  fileprivate var line: ClosedRange<Month> { (month - (DemandSpan.monthsOfLine - 1))...month }
}
