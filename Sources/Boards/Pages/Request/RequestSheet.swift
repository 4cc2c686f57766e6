import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page of one request as a sheet.
struct RequestSheet {
  let records: RequestRecords
  let names: CodeNames
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }
  private var asked: Request { records.asked }
  private var daysLate: Int? { asked.daysLate(asAt: asAt) }

  var sheet: Sheet {
    Sheet(
      title: words[.request(.titleRequest)], subtitle: [asked.id, words.say.asAt(asAt)],
      headline: [.headline([said], words), standing], panes: panes,
      sentences: [said] + told, marking: asked.marking)
  }

  private var said: String {
    words.say.asked(
      asked, from: names.name(of: asked.from), to: names.name(of: asked.to), daysLate: daysLate)
  }

  private var text: String { request.shown(asked.text) }

  private var answer: String {
    asked.answer.map { request.shown($0) } ?? words[.request(.noAnswer)]
  }

  private var told: [String] {
    [
      "\(words[.request(.asked)]): \(text)", "\(words[.tasking(.answer)]): \(answer)",
    ].map(words.asSentence)
  }

  private var standing: Line {
    .facts([
      Fact(.raisedOn, words[.tasking(.raised)], .day(asked.raisedOn, words)),
      Fact(.dueOn, words[.column(.dueOn)], .due(asked.dueOn, isLate: daysLate != nil, words)),
      Fact(.state, words[.column(.status)], .code(asked.state.rawValue, words[asked.state.term])),
    ])
  }

  private var panes: [Pane] {
    [
      Pane("asked", words[.request(.asked)], .text(lines), minimumHeight: 4),
      Pane("about", words[.request(.about)], .table(subject), minimumHeight: 3),
      records.others.isEmpty
        ? nil
        : RequestList(requests: records.others, names: names, asAt: asAt, request: request)
          .pane(side: .right),
      Pane.handling(
        ([asked] + records.others).compactMap(HandlingNote.init), request, side: .right),
    ].compactMap(\.self)
  }

  private var lines: [Line] {
    [
      .fact(Fact(words[.request(.asked)], text)),
      .fact(
        Fact(
          words[.tasking(.answer)], answer, asked.answer == nil ? .dim : .text)),
      .facts([
        Fact(words[.column(.kind)], words[asked.kind.term]),
        Fact(words[.grid(.marking)], asked.marking.rawValue),
        Fact(words[.pane(.handling)], asked.handling.rawValue),
      ]),
    ]
  }

  private var subject: DataTable {
    DataTable(
      [asked.subject].compactMap(\.self),
      [
        Column(.subjectKind, .column(.kind)) { .code($0.kind.rawValue, words[$0.kind.term]) },
        Column(.subjectId, .grid(.identifier)) { .text($0.id) },
        Column(.name, .column(.name), minWidth: 8, maxWidth: 40) {
          [records] _ in .optionalText(records.subjectName)
        },
      ], words, whenEmpty: .request(.noSubject), opens: { Place($0) })
  }
}

extension Place {
  /// The page of a record that something is about; `nil` where its kind has none.
  init?(_ subject: Request.Subject) {
    let page = Place.page(subject.kind.rawValue, id: subject.id)
    guard page.isKnown else { return nil }
    self = page
  }
}
