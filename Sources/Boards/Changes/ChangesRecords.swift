import Sheets
import SnapshotStore
import ThreatDomain

/// The records that may have changed in a scope, as read from the snapshot.
struct ChangesRecords: Sendable {
  let asAt: Day
  let baseline: Day
  /// What the reader chose to compare with; `nil` for the last meeting, or four weeks.
  var base: ComparedBase?
  /// The investigations with an event on one of the days.
  let investigations: [Investigation]
  let moves: [PriorityMove]
  let escalations: [Escalation]
  /// The centre's answers to the meetings of the region, with the names of what they are about.
  var answers: [NamedAnswer] = []
  let disruptions: [Disruption]
  let actors: [Actor]
  let scoredActors: ScoredSubjects
  let threats: [Threat]
  /// The threats of each region, ranked against each other, by region id.
  let scoredThreats: [String: ScoredSubjects]
  /// The model and scale of threat scores; `nil` where no threat was assessed.
  let scaleOfThreats: ScoreScale?
  let cases: [Dissemination]
  /// The demand of the scope, of its parts and of its fraud types.
  let demand: [DemandHistory]
  let restated: [RestatedMonth]
  /// Whether the month has a return of demand.
  ///
  /// Without one, the board says nothing about signals.
  let isJudged: Bool

  /// The export that this one is compared with; `nil` where only dates are compared.
  var earlier: EarlierExport? { if case .export(let earlier) = base { earlier } else { nil } }

  /// The days after the baseline, up to the day of the export.
  var days: ClosedRange<Day> { Self.days(since: baseline, to: asAt) }

  private static func days(since baseline: Day, to asAt: Day) -> ClosedRange<Day> {
    min(baseline + 1, asAt)...asAt
  }
}

extension ChangesRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let scope = request.scope
    asAt = snapshot.header.asAt
    baseline = snapshot.baseline
    base = snapshot.base
    let days = Self.days(since: snapshot.baseline, to: snapshot.header.asAt)
    investigations = request.shown(
      try snapshot.database.investigationsTouched(in: scope, on: days))
    let ids = investigations.map(\.id)
    moves = try snapshot.database.priorityMoves(of: ids)
    escalations = try snapshot.database.escalations(of: ids)
    answers = try NamedAnswer.list(in: scope, on: days, from: snapshot, request.words)
    disruptions = try snapshot.database.disruptionClaims(on: days)
    let actors = try snapshot.database.actors(in: scope)
    self.actors = actors
    scoredActors = try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    let all = try snapshot.database.threats(inRegion: snapshot.region(of: scope))
    let threats = snapshot.isOutsideRegions(scope) ? [] : all
    self.threats = threats
    let scored = try ScoredSubjects(.threat, ids: all.map(\.id), from: snapshot)
    scaleOfThreats = scored.scale
    scoredThreats = Dictionary(grouping: threats, by: \.regionID).mapValues {
      scored.among($0.map(\.id))
    }
    cases = request.shown(try snapshot.database.disseminationsMoved(in: scope, on: days))
    demand = try Self.demand(from: snapshot, request)
    restated = try snapshot.database.restatedMonths()
    isJudged = snapshot.directory.coverage(of: .demand).of(scope).hasFigure(in: request.month)
  }

  private static func demand(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> [DemandHistory] {
    // One more month than the line needs: the month before is judged by its own thirteen months.
    let months = (request.history.lowerBound - 1)...request.history.upperBound
    let coverage = snapshot.directory.coverage(of: .demand)
    let own = KeyReturns.ofScope(coverage.of(request.scope))
    let scopes = ShownDemand(request, snapshot.directory) { request.slice(ofKey: $0) }
    let types = ShownDemand(request, snapshot.directory) {
      request.slice(ofKey: request.scope.description, .type($0))
    }
    var histories = [
      DemandHistory(try snapshot.database.demand(of: request.scope, in: months), own, scopes)
    ]
    if case .force = request.scope {
    } else {
      histories.append(
        DemandHistory(
          try snapshot.database.demandOfParts(of: request.scope, in: months), .ofKeys(coverage),
          scopes))
    }
    histories.append(
      DemandHistory(
        try snapshot.database.demandByType(of: request.scope, in: months), own, types))
    return histories
  }
}
