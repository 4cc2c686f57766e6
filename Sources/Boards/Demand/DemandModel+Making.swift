import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The making of the model: histories from the rows, without London where it is left out, and the
/// figures of the month.
struct DemandMaking {
  private let records: DemandRecords
  private let request: BoardRequest
  private let own: DemandHistory

  init(_ records: DemandRecords, _ request: BoardRequest) {
    self.records = records
    self.request = request
    own = DemandHistory(
      records.whole, ShownDemand(request, records.directory) { _ in request.slice() })
  }

  private var directory: Directory { records.directory }

  private var ownKey: String { request.scope.description }

  /// The rounding of counts.
  ///
  /// `slice` gives the demand that each key counts.
  private func shown(_ slice: @escaping @Sendable (String) -> DemandSlice) -> ShownDemand {
    ShownDemand(request, directory, of: slice)
  }
}

/// The whole.
extension DemandMaking {
  var whole: DemandPart { part(.whole, ownKey, "", in: own) }

  /// The returns of the whole.
  var returns: ScopeCoverage { own.course(ownKey).returns }

  /// The reports of the whole, back to the first month of the longest chart.
  var line: MonthlySeries {
    own.series(ownKey, through: request.month, months: DemandSpan.monthsOfLine)
  }

  var losses: MonthlySeries { own.series(ownKey, through: request.month, .loss) }

  var monthRate: RatePer10000? {
    let course = own.course(ownKey)
    guard case .complete = course.returns.state(in: request.month) else { return nil }
    return course.count(in: request.month).map { rate(of: $0, request.scope) }
  }
}

/// The parts.
extension DemandMaking {
  /// The fraud types, by name.
  var types: [DemandPart] {
    let history = DemandHistory(records.types, shown { [request] in request.slice(nil, .type($0)) })
    return keys(of: history, known: directory.fraudTypes.map(\.code)).map { code in
      let type = directory.fraudType(code)
      let name = type.map { request.words.name($0.name, $0.nameInWelsh) }
      return part(.type, code, name ?? code, in: history)
    }
  }

  var groups: [DemandPart] {
    let names = Dictionary(
      directory.fraudTypes.map { ($0.code, $0.groupName) },
      uniquingKeysWith: { first, _ in first })
    let history = DemandHistory(
      records.types, shown { [request] in request.slice(nil, .group($0)) }
    ) { names[$0] }
    return keys(of: history, known: directory.fraudTypes.map(\.groupName)).map { name in
      part(.group, name, name, in: history)
    }
  }

  /// The keys of the table.
  ///
  /// The safe view lists every key, so that it does not reveal which have no reports.
  private func keys(of history: DemandHistory, known: [String]) -> [String] {
    Set(history.keys).union(request.isSafe ? known : []).sorted()
  }

  var victims: [DemandPart] {
    let history = DemandHistory(
      records.victims, shown { [request] in request.slice(ofVictims: $0) })
    let known = Set(history.keys)
    // Only an export that has such victims shows a row for them.
    let types = VictimType.allCases.filter { $0 != .unknown || known.contains($0.rawValue) }
    return types.map { part(.victim, $0.rawValue, request.words[$0.term], in: history) }
  }

  /// The regions of the nation and bodies outside all regions, or the forces of a region.
  var parts: [DemandPart] {
    scopes(records.parts, records.silentInParts.inRegions(of: directory))
  }

  /// Every force of the nation.
  var forces: [DemandPart] { scopes(records.forces, .none) }

  /// The demand of regions and forces.
  ///
  /// Those of London are missing where London is left out.
  private func scopes(_ rows: [KeyedDemand], _ silent: SilentForces) -> [DemandPart] {
    let history = DemandHistory(
      rows, .ofKeys(directory.coverage(of: .demand)),
      shown { [request] in request.slice(ofKey: $0) }, silent: silent)
    return history.keys.compactMap { key in
      guard let scope = Scope(key) else { return nil }
      if London.isLeftOut(of: request), directory.isInLondon(scope) { return nil }
      let isForce = if case .force = scope { true } else { false }
      return part(isForce ? .force : .region, key, records.names[key] ?? key, in: history, scope)
    }
  }

  private func part(
    _ kind: DemandPart.Kind, _ key: String, _ name: String, in history: DemandHistory,
    _ scope: Scope? = nil
  ) -> DemandPart {
    let span = history.spanCounts(key, request)
    let residents = scope ?? (kind == .whole ? request.scope : nil)
    return DemandPart(
      kind, key, name, slice: slice(kind, key, scope),
      trend: Trend(history.series(key, through: request.month), month: request.month),
      count: history.count(key, in: request.month), span: span,
      rate: residents.flatMap { scope in
        span.without.isEmpty ? span.now.map { rate(of: $0, scope) } : nil
      },
      opens: scope.flatMap { Place($0) } ?? threat(kind, key), forceNames: records.forceNames)
  }

  /// The page of the threat of a fraud type or group.
  ///
  /// It is the threat of the region. For the nation, it is the threat of the region where it ranks
  /// highest.
  private func threat(_ kind: DemandPart.Kind, _ key: String) -> Place? {
    guard kind == .type || kind == .group else { return nil }
    return records.threats[key].map { .threat($0) }
  }

  /// The demand that a part counts: of its own scope, or of the request's scope.
  private func slice(_ kind: DemandPart.Kind, _ key: String, _ scope: Scope?) -> DemandSlice {
    switch kind {
    case .whole, .region, .force: request.slice(scope)
    case .type: request.slice(nil, .type(key))
    case .group: request.slice(nil, .group(key))
    case .victim: request.slice(ofVictims: key)
    }
  }

  private func rate(of count: DemandCount, _ scope: Scope) -> RatePer10000 {
    let london = London.isLeftOut(of: request) && scope == .national ? Scope.london : nil
    let residents = directory.population(of: scope, in: request.month)
    let left = london.flatMap { directory.population(of: .region($0), in: request.month) } ?? 0
    return RatePer10000(count: count.reports, population: residents.map { $0 - left })
  }
}

extension DemandHistory {
  fileprivate init(
    _ rows: DemandRecords.Rows, _ shown: ShownDemand, key: (String) -> String? = { $0 }
  ) {
    let whole = DemandHistory(
      rows.shown, .ofScope(rows.returns), shown, silent: rows.silent, key: key)
    // The exact counts of London are subtracted, and never shown.
    let apart = rows.apart.map {
      DemandHistory($0, .ofScope(rows.returnsApart), .exact, key: key)
    }
    self = apart.map(whole.without) ?? whole
  }

  fileprivate func spanCounts(_ key: String, _ request: BoardRequest) -> DemandPart.SpanCounts {
    let months = request[DemandSpan.self].months(through: request.month)
    return DemandPart.SpanCounts(
      now: sum(key, in: months), before: sum(key, in: months.yearBefore),
      comparison: series(key, through: request.month).comparison(of: months))
  }
}

extension Directory {
  fileprivate func isInLondon(_ scope: Scope) -> Bool {
    switch scope {
    case .national: false
    case .region(let id): id == Scope.london
    case .force(let id): force(id)?.regionID == Scope.london
    }
  }
}

extension BoardRequest {
  /// The demand of one type of victim, by its code, in the scope of the request.
  fileprivate func slice(ofVictims type: String) -> DemandSlice {
    slice(nil, VictimType(rawValue: type).map { .victim($0) } ?? .all)
  }
}
