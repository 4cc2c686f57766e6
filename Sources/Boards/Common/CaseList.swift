import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Serious and complex cases that await take-up, as a table; those past their limit are marked.
struct CaseList {
  let cases: [Dissemination]
  let limits: TimeLimits
  let names: CodeNames
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }

  /// How many are past their limit.
  var late: Int { cases.count { $0.isLate(asAt: asAt, under: limits) } }

  /// The cases of a scope that nobody has answered.
  func pane(side: Pane.Side, minimumHeight: Int) -> Pane {
    Pane(
      "not-taken-up", words[.tasking(.notTakenUp)],
      .table(table(whenEmpty: .tasking(.noCaseWaits))),
      side: side, minimumHeight: minimumHeight
    ).needing(.dissemination)
  }

  /// How long a case has waited; one past its limit is marked.
  func wait(of sent: Dissemination) -> Field {
    .age(asAt - sent.sentOn, isLate: sent.isLate(asAt: asAt, under: limits), words)
  }

  func table(whenEmpty: Term) -> DataTable {
    DataTable(
      cases, columns, words, whenEmpty: whenEmpty, opens: { .dissemination($0.id) },
      details: { lines(of: $0) })
  }

  private var columns: [Column<Dissemination>] {
    [
      Column(.force, .board(.force), minWidth: 16, maxWidth: 22) { sent in
        .code(sent.recipient.description, names.name(of: sent.recipient))
      },
      Column(.fraudType, .column(.fraudType), minWidth: 20, maxWidth: 34) { sent in
        .code(sent.fraudType, names.type(sent.fraudType))
      },
      Column(.ageDays, .column(.age), .right) { sent in
        wait(of: sent).counts(.record(.caseAge(asAt: asAt), id: sent.id))
      },
      Column(.victims, .column(.victims), .right, priority: 1) { sent in
        .count(sent.victims, request).counts(.record(.caseVictims, id: sent.id))
      },
      Column(.vulnerableVictims, .column(.vulnerable), .right, priority: 2) { sent in
        .count(sent.vulnerableVictims, request)
          .counts(.record(.caseVulnerableVictims, id: sent.id))
      },
      Column(.lossPence, .column(.loss), .right, priority: 1) { .loss(of: $0, request) },
      Column(.sentOn, .tasking(.sent), priority: 3) { .day($0.sentOn, words) },
      Column(.takeUpDue, .dissemination(.takeUpDue), priority: 5) { sent in
        .day(sent.takeUpDue(under: limits), words)
      },
      Column(.disseminationId, .grid(.identifier), priority: 4) { .text($0.id, .dim) },
    ]
  }

  private func lines(of sent: Dissemination) -> [Line] {
    let type = names.type(sent.fraudType)
    let loss = request.said(sent.loss, beside: sent.victims)
    let victims = words.say.victims(sent.victims, vulnerable: sent.vulnerableVictims)
    return [
      .fact(Fact(nil, sent.id, .text("\(type) · \(loss), \(victims)"), as: .heading)),
      .words(
        words.say.unanswered(
          sentTo: names.name(of: sent.recipient), on: sent.sentOn, days: asAt - sent.sentOn)),
    ]
  }
}
