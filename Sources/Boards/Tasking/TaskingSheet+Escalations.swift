import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What is escalated, by which route, and the outcomes.
///
/// It answers question 7 of the product design.
extension TaskingSheet {
  var toEscalateTable: DataTable {
    DataTable(
      model.toEscalate, toEscalateColumns, words, whenEmpty: .tasking(.nothingToEscalate),
      opens: { $0.entry.place },
      details: { item in
        item.needs.map { .words(words.say.ground($0, of: item.entry.investigation)) }
          + writer.details(of: item.entry)
      })
  }

  private var toEscalateColumns: [Column<TaskingModel.ToEscalate>] {
    [
      operation(\.entry), column(.level, \.entry),
      Column(.route, .column(.route)) { code($0.step.rawValue, $0.step.term) },
      Column(.grounds, .tasking(.grounds), minWidth: 18, maxWidth: 36) { grounds(of: $0) },
      column(.marks, priority: 2, \.entry), column(.leadTier, priority: 1, \.entry),
      column(.lossPence, priority: 2, \.entry),
      Column(.lastAnswer, .tasking(.lastAnswer), priority: 3) { item in
        item.lastAnswer.map { .text(words.say.answered($0)) } ?? .none()
      },
      leadAgency(priority: 4, \.entry), column(.investigationId, priority: 5, \.entry),
    ]
  }

  private func grounds(of item: TaskingModel.ToEscalate) -> Field {
    let short = item.needs.map { words.say.shortGround($0, of: item.entry.investigation) }
    return .code(item.needs.map(\.code).joined(separator: " "), short.joined(separator: ", "))
  }

  var waitingTable: DataTable {
    table(of: model.escalationsWaiting, waitingColumns, .tasking(.noEscalationWaits))
  }

  private var waitingColumns: [Column<TaskingModel.Escalated>] {
    [
      operation(\.entry), column(.level, priority: 1, \.entry), route(priority: 0),
      Column(.daysWaiting, .column(.age), .right) { item in
        wait(of: item.escalation).counts(daysFigure(item.escalation))
      },
      Column(.answerDue, .tasking(.answerDue), priority: 1) { item in
        .day(item.escalation.answerDue(under: model.limits), words)
      },
      Column(.raisedOn, .tasking(.raised), priority: 2) { .day($0.escalation.raisedOn, words) },
      Column(.fromTier, .column(.from), priority: 3) { item in
        .code(item.escalation.fromTier.rawValue, words[item.escalation.fromTier.term])
      },
      reason(priority: 4), column(.investigationId, priority: 5, \.entry),
    ]
  }

  var answeredTable: DataTable {
    table(of: model.escalationsAnswered, answeredColumns, .tasking(.noneCameBack))
  }

  private var answeredColumns: [Column<TaskingModel.Escalated>] {
    [
      operation(\.entry), column(.level, priority: 2, \.entry), route(priority: 1),
      Column(.state, .tasking(.answer)) { item in
        code(item.escalation.state.rawValue, item.escalation.state.term)
      },
      Column(.decidedOn, .tasking(.decided)) { item in
        .day(item.escalation.decidedOn, words, missing: .value(.missing))
      },
      Column(.daysTaken, .tasking(.took), .right) { item in
        let escalation = item.escalation
        return Field.age(escalation.decidedOn.map { $0 - escalation.raisedOn }, words)
          .counts(daysFigure(escalation))
      },
      reason(priority: 3), column(.investigationId, priority: 4, \.entry),
    ]
  }

  private func route(priority: Int) -> Column<TaskingModel.Escalated> {
    Column(.route, .column(.route), priority: priority) { item in
      code(item.escalation.route.rawValue, item.escalation.route.term)
    }
  }

  private func reason(priority: Int) -> Column<TaskingModel.Escalated> {
    Column(.reason, .column(.reason), priority: priority, minWidth: 12, maxWidth: 44) { item in
      .open(item.escalation.reason, request)
    }
  }

  private func daysFigure(_ escalation: Escalation) -> Figure {
    .record(.escalationDays(asAt: model.asAt), id: escalation.id)
  }

  private func table(
    of items: [TaskingModel.Escalated], _ columns: [Column<TaskingModel.Escalated>],
    _ whenEmpty: Term
  ) -> DataTable {
    DataTable(
      items, columns, words, whenEmpty: whenEmpty,
      opens: { $0.entry.place },
      details: { item in
        let days = item.escalation.daysTaken(asAt: model.asAt)
        return [
          .words(words.say.escalated(item.escalation, days: days)),
          .fact(Fact(words[.column(.reason)], request.shown(item.escalation.reason))),
        ] + writer.details(of: item.entry)
      })
  }

  /// A code with its word, short in the table and whole for a voice.
  private func code(_ raw: String, _ term: Term) -> Field {
    .code(raw, words.short(term)).said(as: words[term])
  }

  /// The rules that recommend an escalation, and its route.
  var rules: [Line] { (words.say.escalationRules + [timeLimits]).map { .words($0) } }

  /// After how many days something is late.
  var timeLimits: String {
    let limits = model.limits
    return words.say.timeLimits(
      takeUp: limits.takeUp, answer: limits.answer,
      areDefaults: !limits.isSupplied(.takeUp) && !limits.isSupplied(.escalationAnswer))
  }
}

extension EscalationNeed {
  /// The reason, as a code in data.
  var code: String {
    switch self {
    case .decision: "decision"
    case .level: "level"
    case .regions: "regions"
    }
  }
}
