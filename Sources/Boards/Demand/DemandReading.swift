import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The roll-ups that the demand board is made of, London taken away where it is left out.
struct DemandReading {
  let own: DemandHistory
  let types: DemandHistory
  let groups: DemandHistory
  let victims: DemandHistory
  /// Regions of the nation and bodies outside of them, forces of a region; none of a force.
  private(set) var parts: [DemandPart] = []
  /// Every force of the nation or of a region; none of a force.
  private(set) var forces: [DemandPart] = []

  /// The threat of each group of fraud types that its rows open.
  private let threats: [String: String]
  /// The names of forces that some month lacks, by id.
  private let forceNames: [String: String]
  private let directory: Directory
  private let request: BoardRequest

  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    self.request = request
    directory = snapshot.directory
    threats = try snapshot.leadingThreats(in: request.scope)
    forceNames = snapshot.namesOfSilentForces(in: request.line, request.words)
    let months = request.line
    let whole = try DemandReading.rows(snapshot, request) { (snapshot, scope) throws(StoreError) in
      // The whole goes by one name, whatever was taken away from it.
      try snapshot.database.demand(of: scope, in: months).map { row in
        KeyedDemand(key: request.scope.description, month: row.month, count: row.count)
      }
    }
    own = DemandReading.history(whole, ShownDemand(request, directory) { _ in request.slice() })
    let groupNames = Dictionary(
      directory.fraudTypes.map { ($0.code, $0.groupName) },
      uniquingKeysWith: { first, _ in first })
    let byType = try DemandReading.rows(snapshot, request) { (snapshot, scope) throws(StoreError) in
      try snapshot.database.demandByType(of: scope, in: request.history)
    }
    types = DemandReading.history(
      byType,
      ShownDemand(request, directory) { request.slice(nil, .type($0)) })
    groups = DemandReading.history(
      byType, ShownDemand(request, directory) { request.slice(nil, .group($0)) }
    ) { groupNames[$0] }
    let byVictim = try DemandReading.rows(snapshot, request) {
      (snapshot, scope) throws(StoreError) in
      try snapshot.database.demandByVictim(of: scope, in: request.history)
    }
    victims = DemandReading.history(
      byVictim, ShownDemand(request, directory) { request.slice(ofVictims: $0) })
    try readParts(snapshot)
  }

  private mutating func readParts(_ snapshot: borrowing Snapshot) throws(StoreError) {
    if case .force = request.scope { return }
    let rows = try snapshot.database.demandOfParts(of: request.scope, in: request.history)
    let silent = try snapshot.silentForces(
      of: snapshot.directory.coverage(of: .demand).of(request.scope), in: request.history
    ) { (snapshot, force) throws(StoreError) in
      try snapshot.database.demand(of: force, in: request.history)
    }
    parts = scopes(rows, silent.inRegions(of: directory), in: snapshot)
    forces =
      request.scope == .national
      ? scopes(
        try snapshot.database.demandOfForces(in: request.history), .none, in: snapshot) : parts
  }
}

/// Rows of the scope, and of London where it is taken away.
extension DemandReading {
  fileprivate struct Rows {
    let shown: [KeyedDemand]
    let apart: [KeyedDemand]?
    let returns: ScopeCoverage
    let silent: SilentForces
    let returnsApart: ScopeCoverage
  }

  fileprivate static func rows(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest,
    _ question: (borrowing Snapshot, Scope) throws(StoreError) -> [KeyedDemand]
  ) throws(StoreError) -> Rows {
    let coverage = snapshot.directory.coverage(of: .demand)
    let returns = coverage.of(
      request.scope, withoutRegion: London.isLeftOut(of: request) ? Scope.london : nil)
    let silent = try snapshot.silentForces(of: returns, in: request.line, question)
    let shown = try question(snapshot, request.scope)
    let apart =
      London.isLeftOut(of: request)
      ? try question(snapshot, .region(Scope.london)) : nil
    return Rows(
      shown: shown, apart: apart, returns: returns, silent: silent,
      returnsApart: coverage.of(.region(Scope.london)))
  }

  fileprivate static func history(
    _ rows: Rows, _ shown: ShownDemand, key: (String) -> String? = { $0 }
  ) -> DemandHistory {
    let whole = DemandHistory(
      rows.shown, .ofScope(rows.returns), shown, silent: rows.silent, key: key)
    // It is taken away as it is, and is not shown.
    let apart = rows.apart.map {
      DemandHistory($0, .ofScope(rows.returnsApart), .exact, key: key)
    }
    return apart.map(whole.without) ?? whole
  }
}

/// Parts out of what was read.
extension DemandReading {
  var whole: DemandPart {
    part(.whole, request.scope.description, "", in: own)
  }

  /// The reports of the whole as far back as the charts look.
  var line: MonthlySeries {
    own.series(
      request.scope.description, through: request.month, months: DemandSpan.monthsOfLine)
  }

  var losses: MonthlySeries {
    own.series(request.scope.description, through: request.month, .loss)
  }

  /// Fraud types or their groups, under their names.
  ///
  /// In the safe view all stand there, those without a report too: which they are is not told.
  func parts(of kind: DemandPart.Kind, in grouping: DemandHistory) -> [DemandPart] {
    let known = Set(directory.fraudTypes.map { kind == .type ? $0.code : $0.groupName })
    return Set(grouping.keys).union(request.isSafe ? known : []).sorted().map { key in
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
  private func scopes(
    _ rows: [KeyedDemand], _ silent: SilentForces, in snapshot: borrowing Snapshot
  ) -> [DemandPart] {
    let grouping = DemandHistory(
      rows, .ofKeys(directory.coverage(of: .demand)),
      ShownDemand(request, directory) { [request] in request.slice(ofKey: $0) }, silent: silent)
    var parts: [DemandPart] = []
    for key in grouping.keys {
      guard let scope = Scope(key) else { continue }
      if London.isLeftOut(of: request), snapshot.region(of: scope) == Scope.london { continue }
      let isForce = if case .force = scope { true } else { false }
      parts.append(
        part(
          isForce ? .force : .region, key, snapshot.shortName(of: scope, request.words),
          in: grouping, scope))
    }
    return parts
  }

  private func part(
    _ kind: DemandPart.Kind, _ key: String, _ name: String, in grouping: DemandHistory,
    _ scope: Scope? = nil
  ) -> DemandPart {
    let span = grouping.spanCounts(key, request)
    let residents = scope ?? (kind == .whole ? request.scope : nil)
    let slice = slice(kind, key, scope)
    return DemandPart(
      kind, key, name, slice: slice,
      trend: Trend(grouping.series(key, through: request.month), month: request.month),
      count: grouping.count(key, in: request.month), span: span,
      rate: residents.flatMap { scope in
        span.without.isEmpty ? span.now.map { rate(of: $0, scope) } : nil
      },
      opens: scope.flatMap { Place($0) } ?? threat(kind, key), forceNames: forceNames)
  }

  /// The threat that a fraud type or a group belongs to, as the region follows it; of the nation
  /// that of the region where it ranks highest.
  private func threat(_ kind: DemandPart.Kind, _ key: String) -> Place? {
    let group = kind == .type ? directory.fraudType(key)?.groupName : kind == .group ? key : nil
    return group.flatMap { threats[$0] }.map { .threat($0) }
  }

  /// What a part counts: of the scope that it is, or of the whole of the request.
  private func slice(_ kind: DemandPart.Kind, _ key: String, _ scope: Scope?) -> DemandSlice {
    switch kind {
    case .whole, .region, .force: request.slice(scope)
    case .type: request.slice(nil, .type(key))
    case .group: request.slice(nil, .group(key))
    case .victim: request.slice(ofVictims: key)
    }
  }

  /// The returns of the whole.
  var returns: ScopeCoverage { own.course(request.scope.description).returns }

  /// The month's reports of the whole for its residents; `nil` where some have sent no return.
  var monthRate: RatePer10000? {
    let course = own.course(request.scope.description)
    guard case .complete = course.returns.state(in: request.month) else { return nil }
    return course.count(in: request.month).map { rate(of: $0, request.scope) }
  }

  private func rate(of count: DemandCount, _ scope: Scope) -> RatePer10000 {
    let london = London.isLeftOut(of: request) && scope == .national ? Scope.london : nil
    let residents = directory.population(of: scope)
    let left = london.flatMap { directory.population(of: .region($0)) } ?? 0
    return RatePer10000(count: count.reports, population: residents.map { $0 - left })
  }
}

extension DemandHistory {
  fileprivate func spanCounts(_ key: String, _ request: BoardRequest) -> DemandPart.SpanCounts {
    let months = request[DemandSpan.self].months(through: request.month)
    return DemandPart.SpanCounts(
      now: sum(key, in: months), before: sum(key, in: months.yearBefore),
      comparison: series(key, through: request.month).comparison(of: months))
  }
}

extension BoardRequest {
  /// The demand of the request's scope of a type of victim, by its code.
  fileprivate func slice(ofVictims type: String) -> DemandSlice {
    slice(nil, VictimType(rawValue: type).map { .victim($0) } ?? .all)
  }

  /// The months of the longest chart.
  fileprivate var line: ClosedRange<Month> { (month - (DemandSpan.monthsOfLine - 1))...month }
}
