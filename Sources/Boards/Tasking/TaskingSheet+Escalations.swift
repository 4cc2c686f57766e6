import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Question 7: what goes up, by which route, and what came back.
extension TaskingSheet {
  var toEscalateTable: DataTable {
    DataTable(
      columns: [
        DataColumn("operation", words[.column(.operation)], minWidth: 8, maxWidth: 16),
        DataColumn("level", words[.column(.level)]),
        DataColumn("route", words[.column(.route)]),
        DataColumn("grounds", words[.tasking(.grounds)], minWidth: 18, maxWidth: 36),
        DataColumn("marks", words[.column(.marks)], priority: 2),
        DataColumn("lead_tier", words[.grid(.leadTier)], priority: 1),
        DataColumn("loss_pence", words[.column(.loss)], .right, priority: 2),
        DataColumn("last_answer", words[.tasking(.lastAnswer)], priority: 3),
        DataColumn(
          "lead_agency", words[.grid(.leadAgency)], priority: 4, minWidth: 10, maxWidth: 30),
        DataColumn("investigation_id", words[.grid(.identifier)], priority: 5),
      ], rows: model.toEscalate.map(row), whenEmpty: words[.tasking(.nothingToEscalate)])
  }

  private func row(_ item: TaskingModel.ToEscalate) -> DataRow {
    let investigation = item.entry.investigation
    return DataRow(
      [
        .text(investigation.operation, .heading), .level(of: investigation),
        .code(item.step.rawValue, words[item.step.term]), grounds(of: item),
        GridMark.field(item.entry.marks, words),
        .code(investigation.leadTier.rawValue, words[investigation.leadTier.term]),
        .loss(of: investigation, request), answer(item.lastAnswer),
        .text(investigation.leadAgency), .text(investigation.id, .dim),
      ], opens: .investigation(investigation.id),
      details: item.needs.map { Lines.plain(words.say.ground($0, of: investigation)) }
        + facts.details(of: item.entry))
  }

  private func grounds(of item: TaskingModel.ToEscalate) -> Field {
    let short = item.needs.map { words.say.shortGround($0, of: item.entry.investigation) }
    return Field(
      short.joined(separator: ", "),
      raw: .text(item.needs.map(\.code).joined(separator: " ")))
  }

  private func answer(_ escalation: Escalation?) -> Field {
    guard let escalation else { return Field("-", .dim, raw: .missing) }
    return .text(words.say.answered(escalation))
  }

  var waitingTable: DataTable {
    DataTable(
      columns: [
        DataColumn("operation", words[.column(.operation)], minWidth: 8, maxWidth: 16),
        DataColumn("level", words[.column(.level)], priority: 1),
        DataColumn("route", words[.column(.route)]),
        DataColumn("days_waiting", words[.column(.age)], .right),
        DataColumn("raised_on", words[.tasking(.raised)], priority: 2),
        DataColumn("from_tier", words[.column(.from)], priority: 3),
        DataColumn("reason", words[.column(.reason)], priority: 4, minWidth: 12, maxWidth: 44),
        DataColumn("investigation_id", words[.grid(.identifier)], priority: 5),
      ],
      rows: model.waiting.map { item in
        let escalation = item.escalation
        let days = escalation.daysTaken(asAt: model.asAt)
        return row(
          item,
          [
            .code(escalation.route.rawValue, words[escalation.route.term]),
            Field(words.age(days), raw: .integer(days)).counts(daysFigure(escalation)),
            .day(escalation.raisedOn, words),
            .code(escalation.fromTier.rawValue, words[escalation.fromTier.term]),
            .open(escalation.reason, request),
          ])
      }, whenEmpty: words[.tasking(.noEscalationWaits)])
  }

  var answeredTable: DataTable {
    DataTable(
      columns: [
        DataColumn("operation", words[.column(.operation)], minWidth: 8, maxWidth: 16),
        DataColumn("level", words[.column(.level)], priority: 2),
        DataColumn("route", words[.column(.route)], priority: 1),
        DataColumn("state", words[.tasking(.answer)]),
        DataColumn("decided_on", words[.tasking(.decided)]),
        DataColumn("days_taken", words[.tasking(.took)], .right),
        DataColumn("reason", words[.column(.reason)], priority: 3, minWidth: 12, maxWidth: 44),
        DataColumn("investigation_id", words[.grid(.identifier)], priority: 4),
      ],
      rows: model.answered.map { item in
        let escalation = item.escalation
        let days = escalation.decidedOn.map { $0 - escalation.raisedOn }
        return row(
          item,
          [
            .code(escalation.route.rawValue, words[escalation.route.term]),
            .code(escalation.state.rawValue, words[escalation.state.term]),
            .day(escalation.decidedOn, words, missing: .value(.missing)),
            Field.age(days, words).counts(daysFigure(escalation)),
            .open(escalation.reason, request),
          ])
      }, whenEmpty: words[.tasking(.noneCameBack)])
  }

  private func daysFigure(_ escalation: Escalation) -> Figure {
    .record(.escalationDays(asAt: model.asAt), id: escalation.id)
  }

  private func row(_ item: TaskingModel.Escalated, _ fields: [Field]) -> DataRow {
    let investigation = item.entry.investigation
    let said = words.say.escalated(
      item.escalation, days: item.escalation.daysTaken(asAt: model.asAt))
    return DataRow(
      [.text(investigation.operation, .heading), .level(of: investigation)] + fields
        + [.text(investigation.id, .dim)],
      opens: .investigation(investigation.id),
      details: [
        Lines.plain(said),
        Lines.fact(words[.column(.reason)], request.shown(item.escalation.reason)),
      ] + facts.details(of: item.entry))
  }

  /// How it is told that something should go up, and where to.
  var rules: [[TextRun]] { words.say.escalationRules.map { Lines.plain($0) } }
}

extension Field {
  /// The level of an investigation on the grid.
  static func level(of investigation: Investigation) -> Field {
    .text(investigation.priority.rawValue, investigation.priority.role)
  }
}

extension EscalationNeed {
  /// The ground in data.
  var code: String {
    switch self {
    case .decision: "decision"
    case .level: "level"
    case .regions: "regions"
    }
  }
}
