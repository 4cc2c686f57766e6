import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page of one case as a sheet.
struct DisseminationSheet {
  let model: DisseminationModel
  let names: CodeNames
  let request: BoardRequest

  private var words: Words { request.words }
  private var sent: Dissemination { model.sent }
  private var recipient: String { names.name(of: sent.recipient) }

  var sheet: Sheet {
    Sheet(
      title: words[.dissemination(.titleDissemination)],
      subtitle: [sent.id, recipient, words.say.asAt(model.asAt)],
      headline: [.headline([said], words), size], panes: panes, sentences: sentences,
      // A case has no marking of its own, so the page never has a lower marking than this.
      marking: max(model.investigation?.marking ?? .officialSensitive, .officialSensitive))
  }

  /// What became of it.
  private var said: String {
    guard let answer = model.answer else {
      return words.say.disseminationWaits(
        sent.id, in: recipient, days: model.asAt - sent.sentOn, due: model.due,
        isLate: model.isLate)
    }
    return words.say.disseminationAnswered(
      sent.id, in: recipient, sentOn: sent.sentOn, isTakenUp: answer.isTakenUp, days: answer.days)
  }

  private var size: Line {
    .facts([
      Fact(
        .victims, words[.column(.victims)],
        .count(sent.victims, request).counts(.record(.caseVictims, id: sent.id))),
      Fact(
        .vulnerableVictims, words[.column(.vulnerable)],
        .count(sent.vulnerableVictims, request)
          .counts(.record(.caseVulnerableVictims, id: sent.id))),
      Fact(.lossPence, words[.column(.loss)], .loss(of: sent, request)),
      Fact(
        .ageDays, words[.column(.age)],
        .age(model.asAt - sent.sentOn, isLate: model.isLate, words)
          .counts(.record(.caseAge(asAt: model.asAt), id: sent.id))),
    ])
  }

  private var panes: [Pane] {
    [
      Pane("steps", words[.dissemination(.steps)], .table(steps), minimumHeight: 5),
      Pane("about", words[.pane(.about)], .text(about), side: .right, minimumHeight: 4),
      Pane("led-to", words[.dissemination(.ledTo)], .table(ledTo), side: .right, minimumHeight: 3)
        .needing(.investigation),
      Pane("others", words[.dissemination(.others)], .table(others), minimumHeight: 4),
      .details(words, side: .right, minimumHeight: 3),
      notes.flatMap { Pane.handling([$0], request, side: .right) },
    ].compactMap(\.self)
  }

  private var notes: HandlingNote? { model.investigation.flatMap { HandlingNote($0) } }

  private var steps: DataTable {
    DataTable(
      model.steps,
      [
        Column(.date, .column(.date)) { .day($0.day, words) },
        Column(.what, .dissemination(.step), minWidth: 14, maxWidth: 36) { step in
          .code(step.kind.rawValue, words[step.kind.term])
        },
        Column(.daysTaken, .tasking(.took), .right) { .age($0.days, words) },
      ], words, whenEmpty: .value(.none))
  }

  private var about: [Line] {
    let isComplex = sent.isComplex
    let reason = sent.declinedReason.map { reason in
      Line.fact(Fact(words[.dissemination(.reason)], request.shown(reason)))
    }
    return [
      .facts([
        Fact(words[.column(.fraudType)], names.type(sent.fraudType)),
        Fact(
          words[.dissemination(.isComplex)],
          words[.dissemination(isComplex ? .complex : .serious)]),
      ]),
      .facts([
        Fact(words[.tasking(.sent)], words.day(sent.sentOn)),
        Fact(
          nil, words[.dissemination(.takeUpDue)],
          .due(model.due, isLate: model.isLate, words)),
      ]),
      .fact(
        Fact(
          words[.dissemination(.firstOutcome)],
          sent.firstOutcomeOn.map { words.day($0) } ?? words[.dissemination(.noOutcome)])),
    ] + [reason].compactMap(\.self)
  }

  private var ledTo: DataTable {
    DataTable(
      [model.investigation].compactMap(\.self),
      [
        Column(.operation, .column(.operation), minWidth: 8, maxWidth: 20) {
          .text($0.operation)
        },
        Column(.level, .column(.level)) { .code($0.priority.rawValue, $0.priority.rawValue) },
        Column(.status, .column(.status)) { .code($0.status.rawValue, words[$0.status.term]) },
        Column(.leadAgency, .grid(.leadAgency), priority: 1, minWidth: 10, maxWidth: 30) {
          .text($0.leadAgency)
        },
        Column(.investigationId, .grid(.identifier), priority: 2) { .text($0.id, .dim) },
      ], words, whenEmpty: .dissemination(.ledToNothing), opens: { .investigation($0.id) })
  }

  private var others: DataTable {
    CaseList(
      cases: model.others, limits: model.limits, names: names, asAt: model.asAt, request: request
    ).table(whenEmpty: .dissemination(.noOthers))
  }

  private var sentences: [String] {
    let loss = request.said(sent.loss, beside: sent.victims)
    return [
      said,
      words.say.size(victims: sent.victims, vulnerable: sent.vulnerableVictims, loss: loss),
      words.asSentence(
        model.investigation.map { "\(words[.dissemination(.ledTo)]): \($0.operation)" }
          ?? words[.dissemination(.ledToNothing)]),
    ]
  }
}

extension DisseminationModel.Step.Kind {
  var term: Term {
    switch self {
    case .sent: .tasking(.sent)
    case .due: .dissemination(.takeUpDue)
    case .takenUp: .dissemination(.takenUp)
    case .declined: .dissemination(.declined)
    case .outcome: .dissemination(.firstOutcome)
    case .opened: .dissemination(.ledTo)
    }
  }
}
