import CellCanvas
import MeetingJournal
import Sheets
import ThreatDomain
import Wording

/// What went up to the centre and has no decision yet, as a pane, oldest first.
struct WaitingList {
  let entries: [SentEntry]
  let names: CodeNames
  let items: ItemNames
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }

  var pane: Pane {
    let table = DataTable(
      entries, columns, words, whenEmpty: .centre(.nothingWaits), opens: { $0.thread.place },
      step: { EntryStep(thread: $0.thread.root).name },
      details: { [request] in request.lines(of: $0.standing) })
    return Pane(
      "waiting", words[.centre(.waiting)], .table(table), side: .right, minimumHeight: 4)
  }

  private var columns: [Column<SentEntry>] {
    [
      .data(.eventId) { .text($0.thread.root.description) },
      Column(.kind, .column(.kind)) {
        .code($0.thread.current.matter.kind, words.kind(of: $0.thread))
      },
      Column(.item, .journal(.item), minWidth: 8, maxWidth: 20) { entry in
        .optionalText(items.name(of: entry.thread))
      },
      Column(.what, .journal(.what), priority: 2, minWidth: 12, maxWidth: 40) { entry in
        .open(words.text(of: entry.thread.current.matter, names), request)
      },
      Column(.sentOn, .exchange(.sentUp)) { entry in
        entry.standing.sentOn.map { .day($0, words) } ?? .none()
      },
      Column(.daysWaiting, .column(.age), .right) { entry in
        entry.standing.sentOn.map { sent in
          Field(words.age(max(asAt - sent, 0)), raw: .integer(max(asAt - sent, 0)))
        } ?? .none()
      },
      Column(.answerDue, .tasking(.answerDue), priority: 1) { entry in
        .due(entry.answerDue, isLate: entry.answerDue.map { $0 < asAt } ?? false, words)
      },
      Column(.answer, .tasking(.answer), priority: 3, maxWidth: 24) { entry in
        .standing(entry.standing, words)
      },
    ]
  }
}
