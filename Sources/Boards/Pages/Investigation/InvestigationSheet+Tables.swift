import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What happened, and whom the investigation touches.
extension InvestigationSheet {
  var timeline: DataTable {
    let columns = [
      DataColumn("date", words[.column(.date)]),
      DataColumn("days_after", words[.grid(.after)], .right),
      DataColumn("event", words[.column(.event)], minWidth: 40),
      DataColumn("reason", words[.column(.reason)], priority: 1, minWidth: 12),
      DataColumn("loss_pence", words[.column(.loss)], .right, priority: 2),
      DataColumn("assets_denied_pence", words[.column(.assetsDenied)], .right, priority: 3),
    ]
    let rows = events.indices.map { position in
      let earlier = events.indices.contains(position + 1) ? events[position + 1] : nil
      return row(events[position], after: earlier)
    }
    return DataTable(columns: columns, rows: rows, whenEmpty: words[.fact(.noEvents)])
  }

  /// - Parameter earlier: The event before it; the days between stand in the row.
  private func row(_ event: InvestigationEvent, after earlier: InvestigationEvent?) -> DataRow {
    let days = earlier.map { event.day - $0.day }
    let reason = event.reason.map { request.shown($0) }
    let details = [facts.run(of: event)] + (reason.map { [TextRun(SafeText(": \($0)"))] } ?? [])
    return DataRow(
      [
        .day(event.day, words),
        days.map { Field(words.later($0), raw: .integer($0)) } ?? .optionalText(nil),
        .text(facts.said(event), event.role), .open(event.reason, request),
        event.loss(request) ?? .optionalText(nil), event.assetsDenied(words) ?? .optionalText(nil),
      ], opens: event.opens, details: [details])
  }

  /// What was sent to forces and led to the investigation, and what became of it.
  var caseTable: DataTable {
    let columns = [
      DataColumn("dissemination_id", words[.grid(.identifier)], priority: 3),
      DataColumn("sent_on", words[.grid(.sentOn)]), DataColumn("force", words[.board(.force)]),
      DataColumn("taken_up_on", words[.grid(.takenUpOn)]),
      DataColumn("declined_on", words[.grid(.declinedOn)], priority: 2),
      DataColumn("loss_pence", words[.column(.loss)], .right),
      DataColumn("victims", words[.column(.victims)], .right, priority: 1),
      DataColumn("vulnerable_victims", words[.column(.vulnerable)], .right, priority: 1),
    ]
    return DataTable(columns: columns, rows: cases.map(row), whenEmpty: words[.grid(.noCasesSent)])
  }

  private func row(_ sent: Dissemination) -> DataRow {
    DataRow(
      [
        .text(sent.id, .dim), .day(sent.sentOn, words),
        Field(facts.names.force(sent.forceID), raw: .text(sent.forceID)),
        .day(sent.takenUpOn, words, missing: .value(.none)),
        .day(sent.declinedOn, words, missing: .value(.none)),
        .loss(of: sent, request),
        .count(sent.victims, request).counts(.record(.caseVictims, id: sent.id)),
        .count(sent.vulnerableVictims, request)
          .counts(.record(.caseVulnerableVictims, id: sent.id)),
      ], opens: .force(sent.forceID))
  }

  var forces: DataTable {
    let columns = [
      DataColumn("force", words[.board(.force)]),
      DataColumn("role", words[.column(.role)], priority: 1),
      DataColumn("region", words[.board(.region)], priority: 2),
    ]
    let rows = facts.forceIDs(of: investigation).map { id in
      let leads = id == investigation.forceID
      let region = facts.names.forces[id]?.regionID
      return DataRow(
        [
          Field(facts.names.force(id), raw: .text(id)),
          .text(words[leads ? .grid(.leads) : .grid(.touched)], leads ? .heading : .text),
          Field(
            region.map(facts.names.region) ?? "-", raw: region.map { .text($0) } ?? .missing),
        ], opens: .force(id))
    }
    return DataTable(columns: columns, rows: rows, whenEmpty: words[.grid(.noSingleForce)])
  }

  var actorTable: DataTable {
    let columns = [
      DataColumn("actor_id", words[.grid(.identifier)], priority: 3),
      DataColumn("actor", words[.board(.actor)]),
      DataColumn("role", words[.column(.role)]),
      DataColumn("score", words[.column(.score)], .right),
      DataColumn("ocgm_band", words[.column(.ocgm)], .right, priority: 1),
      DataColumn("confidence", words[.column(.confidence)], priority: 1),
      DataColumn("scored_on", words[.grid(.scoredOn)], priority: 2),
      DataColumn("kind", words[.column(.kind)], priority: 2),
      DataColumn("status", words[.column(.status)], priority: 2),
    ]
    return DataTable(
      columns: columns, rows: actors.map(row), whenEmpty: words[.grid(.noActorsLinked)])
  }

  private func row(_ linked: LinkedActor) -> DataRow {
    let actor = linked.actor
    let scored = linked.state.score?.assessment
    return DataRow(
      [
        .text(actor.id, .dim), .text(actor.codename, .heading),
        .text(linked.role),
        .score(linked.state, words).counts(
          linked.scale.map { .score(.total, ScoredSubject(.actor, id: actor.id, $0)) }),
        (actor.ocgmBand.map { Field("\($0.number)", raw: .integer($0.number)) } ?? .missing)
          .counts(.record(.ocgmBand, id: actor.id)),
        .confidence(linked.state, words),
        .day(scored?.assessedOn, words),
        Field(words[actor.kind.term], raw: .text(actor.kind.rawValue)),
        Field(words[actor.status.term], raw: .text(actor.status.rawValue)),
      ], opens: .actor(actor.id),
      details: ScoreLines(words).lines(of: linked.state))
  }

  var seriesTable: DataTable {
    facts.table(
      series,
      columns: [
        "operation", "level", "marks", "status", "age_days", "lead_agency", "owner",
        "loss_pence", "investigation_id",
      ],
      whenEmpty: investigation.seriesID == nil ? .grid(.inNoSeries) : .grid(.noOthersInSeries))
  }
}

extension InvestigationEvent {
  /// What somebody wrote as its reason.
  fileprivate var reason: String? {
    switch kind {
    case .moved(let move): move.reason
    case .raised(let escalation): escalation.reason
    default: nil
    }
  }

  fileprivate func loss(_ request: BoardRequest) -> Field? {
    guard case .received(let sent) = kind else { return nil }
    return .loss(of: sent, request)
  }

  fileprivate func assetsDenied(_ words: Words) -> Field? {
    guard case .disrupted(let counted) = kind else { return nil }
    let disruption = counted.disruption
    return .money(disruption.assetsDenied, words).counts(.record(.assetsDenied, id: disruption.id))
  }

  fileprivate var opens: Place? {
    switch kind {
    case .received(let sent), .takenUp(let sent), .declined(let sent): .force(sent.forceID)
    case .disrupted(let counted): counted.disruption.actorID.map(Place.actor)
    default: nil
    }
  }
}
