import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The cases, forces, actors and investigations around this one.
extension InvestigationPageSheet {
  /// The cases that were sent to forces and led to the investigation, and their take-up.
  var caseTable: DataTable {
    DataTable(
      model.cases, caseColumns, words, whenEmpty: .grid(.noCasesSent),
      opens: { .dissemination($0.id) })
  }

  private var caseColumns: [Column<Dissemination>] {
    [
      Column(.disseminationId, .grid(.identifier), priority: 3) { .text($0.id, .dim) },
      Column(.sentOn, .grid(.sentOn)) { .day($0.sentOn, words) },
      Column(.force, .board(.force)) { sent in
        .code(sent.recipient.description, writer.names.name(of: sent.recipient))
      },
      Column(.takenUpOn, .grid(.takenUpOn)) { .day($0.takenUpOn, words, missing: .value(.none)) },
      Column(.declinedOn, .grid(.declinedOn), priority: 2) { sent in
        .day(sent.declinedOn, words, missing: .value(.none))
      },
      Column(.lossPence, .column(.loss), .right) { .loss(of: $0, request) },
      Column(.victims, .column(.victims), .right, priority: 1) { sent in
        .count(sent.victims, request).counts(.record(.caseVictims, id: sent.id))
      },
      Column(.vulnerableVictims, .column(.vulnerable), .right, priority: 1) { sent in
        .count(sent.vulnerableVictims, request)
          .counts(.record(.caseVulnerableVictims, id: sent.id))
      },
    ]
  }

  var forces: DataTable {
    DataTable(
      writer.forceIDs(of: investigation), forceColumns, words, whenEmpty: .grid(.noSingleForce),
      opens: { .force($0) })
  }

  private var forceColumns: [Column<String>] {
    [
      Column(.force, .board(.force)) { .code($0, writer.names.force($0)) },
      Column(.role, .column(.role), priority: 1) { id in
        let leads = id == investigation.forceID
        return .text(words[leads ? .grid(.leads) : .grid(.touched)], leads ? .heading : .text)
      },
      Column(.region, .board(.region), priority: 2) { id in
        let region = writer.names.forces[id]?.regionID
        return region.map { .code($0, writer.names.region($0)) }
          ?? Field("-", raw: .missing, signs: [.none], voice: .silent)
      },
    ]
  }

  var actorTable: DataTable {
    DataTable(
      model.actors, actorColumns, words, whenEmpty: .grid(.noActorsLinked),
      opens: { .actor($0.actor.id) },
      details: { ScoreLines(words).lines(of: $0.state) })
  }

  private var actorColumns: [Column<InvestigationPageModel.LinkedActor>] {
    [
      Column(.actorId, .grid(.identifier), priority: 3) { .text($0.actor.id, .dim) },
      Column(.actor, .board(.actor)) { .text($0.actor.codename, .heading) },
      Column(.role, .column(.role)) { .text($0.role) },
      Column(.score, .column(.score), .right) { linked in
        .score(linked.state, words).counts(
          linked.scale.map { .score(.total, ScoredSubject(.actor, id: linked.actor.id, $0)) })
      },
      Column(.ocgmBand, .column(.ocgm), .right, priority: 1) { linked in
        let band = linked.actor.ocgmBand?.number
        return (band.map { .init("\($0)", raw: .integer($0)) } ?? Field.none())
          .counts(.record(.ocgmBand, id: linked.actor.id))
      },
      Column(.confidence, .column(.confidence), priority: 1) { .confidence($0.state, words) },
      Column(.scoredOn, .grid(.scoredOn), priority: 2) { linked in
        .day(linked.state.score?.assessment.assessedOn, words)
      },
      Column(.kind, .column(.kind), priority: 2) { linked in
        .code(linked.actor.kind.rawValue, words[linked.actor.kind.term])
      },
      Column(.status, .column(.status), priority: 2) { linked in
        .code(linked.actor.status.rawValue, words[linked.actor.status.term])
      },
    ]
  }

  var seriesTable: DataTable {
    writer.table(
      model.series,
      writer.columns([
        .operation, .level, .marks, .status, .ageDays, .leadAgency, .owner, .lossPence,
        .investigationId,
      ]),
      whenEmpty: investigation.seriesID == nil ? .grid(.inNoSeries) : .grid(.noOthersInSeries))
  }
}
