import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

/// What happened, and whom the investigation touches.
extension InvestigationSheet {
  var timeline: DataTable {
    let columns = [
      DataColumn("date", words[.date]), DataColumn("event", words[.event], minWidth: 20),
      DataColumn("reason", words[.reason], priority: 1, minWidth: 12),
      DataColumn("loss_pence", words[.loss], .right, priority: 2),
      DataColumn("assets_denied_pence", words[.assetsDenied], .right, priority: 3),
    ]
    return DataTable(columns: columns, rows: events.map(row), whenEmpty: words[.noEvents])
  }

  private func row(_ event: InvestigationEvent) -> DataRow {
    let date = Field.day(event.day, words)
    switch event.kind {
    case .disseminated(let sent):
      return DataRow([
        date, .text(said(sent)), .missing, .money(sent.loss, words), .missing,
      ])
    case .opened:
      return DataRow([date, .text(words[.opening]), .missing, .missing, .missing])
    case .moved(let move):
      return DataRow([date, said(move), .open(move.reason, request), .missing, .missing])
    case .escalated(let escalation):
      let said = words.escalated(escalation, days: escalation.daysTaken(asAt: facts.asAt))
      return DataRow([
        date, .text(said, escalation.isOpen ? .warning : .text),
        .open(escalation.reason, request), .missing, .missing,
      ])
    case .disrupted(let disruption):
      return DataRow(
        [
          date, .text(words.disrupted(disruption)), .missing, .missing,
          .money(disruption.assetsDenied, words),
        ], opens: disruption.actorID.map(Place.actor))
    }
  }

  private func said(_ move: PriorityMove) -> Field {
    guard let from = move.fromLevel else {
      return .text(words.enteredGrid(at: move.toLevel), move.toLevel.role)
    }
    return .text(words.moved(from: from, to: move.toLevel), move.isUp ? .up : .down)
  }

  private func said(_ dissemination: Dissemination) -> String {
    words.disseminated(
      to: facts.names.force(dissemination.forceID),
      takenUpAfter: dissemination.takenUpOn.map { $0 - dissemination.sentOn },
      declinedAfter: dissemination.declinedOn.map { $0 - dissemination.sentOn })
  }

  var forces: DataTable {
    let columns = [
      DataColumn("force", words[.force]), DataColumn("role", words[.role], priority: 1),
      DataColumn("region", words[.region], priority: 2),
    ]
    let rows = facts.forceIDs(of: investigation).map { id in
      let leads = id == investigation.forceID
      let region = facts.names.forces[id]?.regionID
      return DataRow(
        [
          Field(facts.names.force(id), raw: .text(id)),
          .text(words[leads ? .leads : .touched], leads ? .heading : .text),
          Field(
            region.map(facts.names.region) ?? "-", raw: region.map { .text($0) } ?? .missing),
        ], opens: .force(id))
    }
    return DataTable(columns: columns, rows: rows, whenEmpty: words[.noSingleForce])
  }

  var actorTable: DataTable {
    let columns = [
      DataColumn("actor_id", words[.identifier], priority: 3),
      DataColumn("actor", words[.actor]), DataColumn("role", words[.role]),
      DataColumn("score", words[.score], .right), DataColumn("confidence", words[.confidence]),
      DataColumn("scored_on", words[.scoredOn], priority: 1),
      DataColumn("kind", words[.kind], priority: 2),
      DataColumn("status", words[.status], priority: 2),
    ]
    return DataTable(
      columns: columns, rows: actors.map(row), whenEmpty: words[.noActorsLinked])
  }

  private func row(_ linked: LinkedActor) -> DataRow {
    let actor = linked.actor
    let scored = linked.state.score?.assessment
    return DataRow(
      [
        .text(actor.id, .dim), .text(actor.codename, .heading), .text(linked.role),
        .score(linked.state, words), .confidence(linked.state, words),
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
      whenEmpty: investigation.seriesID == nil ? .inNoSeries : .noOthersInSeries)
  }
}
