import Sheets
import SnapshotStore
import ThreatDomain

/// Investigations, their levels, their escalations.
extension ChangesModel {
  func investigations(_ records: ChangesRecords) -> [Change] {
    let byID = Dictionary(records.investigations.map { ($0.id, $0) }) { first, _ in first }
    let opened = records.investigations.filter { has($0.openedOn) }.map(opened)
    let moved = records.moves.compactMap { move in
      byID[move.investigationID].flatMap { change(of: $0, by: move) }
    }
    let escalated = records.escalations.flatMap { escalation in
      byID[escalation.investigationID].map { changes(of: $0, by: escalation) } ?? []
    }
    return opened + moved + escalated
  }

  private func change(
    _ event: Change.Event, _ day: Day, of investigation: Investigation, reason: String? = nil,
    numbers: [Change.Measure: Change.Number] = [:]
  ) -> Change {
    Change(
      event, .day(day), of: investigation.operation, id: investigation.id, reason: reason,
      in: place(force: investigation.forceID, region: investigation.regionID),
      opens: .investigation(investigation.id), numbers: numbers)
  }

  private func opened(_ investigation: Investigation) -> Change {
    change(.opened(investigation), investigation.openedOn, of: investigation)
  }

  /// The change of level of an investigation; `nil` for the first level of a new one, which is not
  /// news.
  private func change(of investigation: Investigation, by move: PriorityMove) -> Change? {
    guard has(move.movedOn) else { return nil }
    guard move.fromLevel != nil || !has(investigation.openedOn) else { return nil }
    return change(
      .level(from: move.fromLevel, to: move.toLevel), move.movedOn, of: investigation,
      reason: move.reason)
  }

  private func changes(of investigation: Investigation, by escalation: Escalation) -> [Change] {
    let raised =
      has(escalation.raisedOn)
      ? change(
        .raised(escalation), escalation.raisedOn, of: investigation, reason: escalation.reason)
      : nil
    let answered = escalation.decidedOn.flatMap { day in
      has(day) && !escalation.isOpen ? change(escalation, on: day, of: investigation) : nil
    }
    return [raised, answered].compactMap(\.self)
  }

  private func change(
    _ answered: Escalation, on day: Day, of investigation: Investigation
  ) -> Change {
    let days = day - answered.raisedOn
    return change(
      .answered(answered, after: days), day, of: investigation, reason: answered.reason,
      numbers: [.days: .init(days, .record(.escalationDays(asAt: asAt), id: answered.id))])
  }
}

/// Disruptions of the scope's own investigations and actors.
extension ChangesModel {
  func disruptions(_ records: ChangesRecords) -> [Change] {
    let byID = Dictionary(records.investigations.map { ($0.id, $0) }) { first, _ in first }
    let actors = Dictionary(records.actors.map { ($0.id, $0) }) { first, _ in first }
    let own = records.disruptions.filter { claim in
      claim.investigationID.flatMap { byID[$0] } != nil
        || claim.actorID.flatMap { actors[$0] } != nil
    }
    return CountedDisruption.list(own, among: records.disruptions)
      .filter { has($0.disruption.disruptedOn) }
      .map { counted in
        change(
          by: counted, actor: counted.disruption.actorID.flatMap { actors[$0] },
          investigation: counted.disruption.investigationID.flatMap { byID[$0] })
      }
  }

  private func change(
    by counted: CountedDisruption, actor: Actor?, investigation: Investigation?
  ) -> Change {
    let disruption = counted.disruption
    let opens =
      actor.map { Place.actor($0.id) } ?? investigation.map { Place.investigation($0.id) }
    return Change(
      .disrupted(counted), .day(disruption.disruptedOn),
      of: actor.map(name) ?? investigation?.operation ?? disruption.id, id: disruption.id,
      in: place(
        force: investigation?.forceID, region: investigation?.regionID ?? actor?.regionID),
      opens: opens)
  }

  /// The name of an actor: its id, then its codename.
  func name(of actor: Actor) -> String { "\(actor.id) \(actor.codename)" }
}
