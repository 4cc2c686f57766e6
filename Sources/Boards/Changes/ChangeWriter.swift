import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Tells from records what moved between the baseline and the day of the export.
struct ChangeWriter {
  let names: GridNames
  let request: BoardRequest
  let asAt: Day
  let baseline: Day
  /// The days after the baseline, up to that of the export.
  let days: ClosedRange<Day>

  init(names: GridNames, request: BoardRequest, asAt: Day, since baseline: Day) {
    self.names = names
    self.request = request
    self.asAt = asAt
    self.baseline = baseline
    days = min(baseline + 1, asAt)...asAt
  }

  var words: Words { request.words }

  func has(_ day: Day?) -> Bool { day.map(days.contains) ?? false }

  /// Where a change belongs: of the nation the region, of a region or a force the force.
  func place(force: String?, region: String?) -> Scope? {
    guard request.scope == .national else { return force.map(Scope.force) }
    let home = force.flatMap { names.forces[$0]?.regionID } ?? region
    return home.map(Scope.region) ?? force.map(Scope.force)
  }
}

/// Investigations, their levels, their escalations, and disruptions.
extension ChangeWriter {
  func investigations(_ records: ChangeRecords) -> [Change] {
    let byID = Dictionary(records.investigations.map { ($0.id, $0) }) { first, _ in first }
    let opened = records.investigations.filter { has($0.openedOn) }.map(opened)
    let moved = records.moves.compactMap { move in
      byID[move.investigationID].flatMap { change(of: $0, by: move) }
    }
    let escalated = records.escalations.flatMap { escalation in
      byID[escalation.investigationID].map { changes(of: $0, by: escalation) } ?? []
    }
    return opened + moved + escalated + disruptions(records, byID)
  }

  private func change(
    _ kind: Change.Kind, _ day: Day, of investigation: Investigation, _ said: String,
    reason: String? = nil, numbers: [Change.Measure: Change.Number] = [:]
  ) -> Change {
    Change(
      kind, .day(day), of: investigation.operation, id: investigation.id, said, reason: reason,
      in: place(force: investigation.forceID, region: investigation.regionID),
      opens: .investigation(investigation.id), numbers: numbers)
  }

  private func opened(_ investigation: Investigation) -> Change {
    change(
      .newInvestigation, investigation.openedOn, of: investigation,
      words.say.newInvestigation(
        at: investigation.priority, type: names.type(investigation.fraudType),
        lead: investigation.leadAgency))
  }

  /// The level at which an investigation was put on the grid when it was opened is no news.
  private func change(of investigation: Investigation, by move: PriorityMove) -> Change? {
    guard has(move.movedOn) else { return nil }
    guard let from = move.fromLevel else {
      guard !has(investigation.openedOn) else { return nil }
      return change(
        .levelMove, move.movedOn, of: investigation, words.say.enteredGrid(at: move.toLevel),
        reason: move.reason)
    }
    return change(
      .levelMove, move.movedOn, of: investigation, words.say.moved(from: from, to: move.toLevel),
      reason: move.reason)
  }

  private func changes(of investigation: Investigation, by escalation: Escalation) -> [Change] {
    let raised =
      has(escalation.raisedOn)
      ? change(
        .escalationRaised, escalation.raisedOn, of: investigation,
        words.say.raised(to: escalation.route), reason: escalation.reason) : nil
    let answered = escalation.decidedOn.flatMap { day in
      has(day) && !escalation.isOpen
        ? change(
          .escalationAnswered, day, of: investigation,
          words.say.escalated(escalation, days: day - escalation.raisedOn),
          reason: escalation.reason,
          numbers: [
            .days: .init(
              day - escalation.raisedOn, .record(.escalationDays(asAt: asAt), id: escalation.id))
          ]) : nil
    }
    return [raised, answered].compactMap(\.self)
  }

  private func disruptions(
    _ records: ChangeRecords, _ byID: [String: Investigation]
  ) -> [Change] {
    let actors = Dictionary(records.actors.map { ($0.id, $0) }) { first, _ in first }
    let own = records.disruptions.filter { claim in
      claim.investigationID.flatMap { byID[$0] } != nil
        || claim.actorID.flatMap { actors[$0] } != nil
    }
    return CountedDisruption.list(own, among: records.disruptions)
      .filter { has($0.disruption.disruptedOn) }
      .map { counted in
        let disruption = counted.disruption
        return change(
          of: disruption, words.say.disrupted(disruption, by: counted.claimants),
          actor: disruption.actorID.flatMap { actors[$0] },
          investigation: disruption.investigationID.flatMap { byID[$0] })
      }
  }

  private func change(
    of disruption: Disruption, _ said: String, actor: Actor?, investigation: Investigation?
  ) -> Change {
    let opens =
      actor.map { Place.actor($0.id) } ?? investigation.map { Place.investigation($0.id) }
    return Change(
      .disruption, .day(disruption.disruptedOn),
      of: actor.map { "\($0.id) \($0.codename)" } ?? investigation?.operation ?? disruption.id,
      id: disruption.id, said,
      in: place(
        force: investigation?.forceID, region: investigation?.regionID ?? actor?.regionID),
      opens: opens)
  }
}
