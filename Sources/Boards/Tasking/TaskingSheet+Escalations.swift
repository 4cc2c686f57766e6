import CellCanvas
import ThreatDomain
import Wording

/// Question 7: what goes up, by which route, and what came back.
extension TaskingSheet {
  var toEscalateTable: DataTable {
    DataTable(
      columns: [
        DataColumn("operation", words[.operation], minWidth: 8, maxWidth: 16),
        DataColumn("level", words[.level]),
        DataColumn("route", words[.route]),
        DataColumn("grounds", words[.grounds], minWidth: 18, maxWidth: 36),
        DataColumn("marks", words[.marks], priority: 2),
        DataColumn("lead_tier", words[.leadTier], priority: 1),
        DataColumn("loss_pence", words[.loss], .right, priority: 2),
        DataColumn("last_answer", words[.lastAnswer], priority: 3),
        DataColumn("lead_agency", words[.leadAgency], priority: 4, minWidth: 10, maxWidth: 30),
        DataColumn("investigation_id", words[.identifier], priority: 5),
      ], rows: model.toEscalate.map(row), whenEmpty: words[.nothingToEscalate])
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
      details: item.needs.map { Lines.plain(words.ground($0, of: investigation)) }
        + facts.details(of: item.entry))
  }

  private func grounds(of item: TaskingModel.ToEscalate) -> Field {
    let short = item.needs.map { words.shortGround($0, of: item.entry.investigation) }
    return Field(
      short.joined(separator: ", "),
      raw: .text(item.needs.map(\.code).joined(separator: " ")))
  }

  private func answer(_ escalation: Escalation?) -> Field {
    guard let escalation else { return Field("-", .dim, raw: .missing) }
    return .text(words.answered(escalation))
  }

  var waitingTable: DataTable {
    DataTable(
      columns: [
        DataColumn("operation", words[.operation], minWidth: 8, maxWidth: 16),
        DataColumn("level", words[.level], priority: 1),
        DataColumn("route", words[.route]),
        DataColumn("days_waiting", words[.age], .right),
        DataColumn("raised_on", words[.raised], priority: 2),
        DataColumn("from_tier", words[.from], priority: 3),
        DataColumn("reason", words[.reason], priority: 4, minWidth: 12, maxWidth: 44),
        DataColumn("investigation_id", words[.identifier], priority: 5),
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
      }, whenEmpty: words[.noEscalationWaits])
  }

  var answeredTable: DataTable {
    DataTable(
      columns: [
        DataColumn("operation", words[.operation], minWidth: 8, maxWidth: 16),
        DataColumn("level", words[.level], priority: 2),
        DataColumn("route", words[.route], priority: 1),
        DataColumn("state", words[.answer]),
        DataColumn("decided_on", words[.decided]),
        DataColumn("days_taken", words[.took], .right),
        DataColumn("reason", words[.reason], priority: 3, minWidth: 12, maxWidth: 44),
        DataColumn("investigation_id", words[.identifier], priority: 4),
      ],
      rows: model.answered.map { item in
        let escalation = item.escalation
        let days = escalation.decidedOn.map { $0 - escalation.raisedOn }
        return row(
          item,
          [
            .code(escalation.route.rawValue, words[escalation.route.term]),
            .code(escalation.state.rawValue, words[escalation.state.term]),
            .day(escalation.decidedOn, words, missing: .missing),
            Field.age(days, words).counts(daysFigure(escalation)),
            .open(escalation.reason, request),
          ])
      }, whenEmpty: words[.noneCameBack])
  }

  private func daysFigure(_ escalation: Escalation) -> Figure {
    .record(.escalationDays(asAt: model.asAt), id: escalation.id)
  }

  private func row(_ item: TaskingModel.Escalated, _ fields: [Field]) -> DataRow {
    let investigation = item.entry.investigation
    let said = words.escalated(item.escalation, days: item.escalation.daysTaken(asAt: model.asAt))
    return DataRow(
      [.text(investigation.operation, .heading), .level(of: investigation)] + fields
        + [.text(investigation.id, .dim)],
      opens: .investigation(investigation.id),
      details: [
        Lines.plain(said), Lines.fact(words[.reason], request.shown(item.escalation.reason)),
      ] + facts.details(of: item.entry))
  }

  /// How it is told that something should go up, and where to.
  var rules: [[TextRun]] { words.escalationRules.map { Lines.plain($0) } }
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
