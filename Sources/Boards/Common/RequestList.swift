import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What bodies ask of one another, as a pane; open requests past their day are marked.
struct RequestList {
  /// Open ones first, by due day.
  let requests: [Request]
  let names: CodeNames
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    Pane("requests", words[.request(.requests)], .table(table), side: side, minimumHeight: 4)
      .needing(.request)
  }

  private var open: [Request] { requests.filter(\.isOpen) }

  private var late: [Request] { open.filter { $0.daysLate(asAt: asAt) != nil } }

  /// How many are open and late, and the one that is late by most.
  var sentence: String {
    let worst = late.max { ($0.daysLate(asAt: asAt) ?? 0) < ($1.daysLate(asAt: asAt) ?? 0) }
    return words.say.requestsOpen(
      open.count, late: late.count,
      worst: worst.flatMap { worst in
        worst.daysLate(asAt: asAt).map { days in
          (from: names.name(of: worst.from), to: names.name(of: worst.to), days: days)
        }
      })
  }

  /// The same counts as facts.
  var facts: [Fact] {
    guard !request.supply.lacks(.request) else { return [] }
    return [
      Fact(
        .requestsOpen, words[.value(.open)], .count(open.count, request),
        called: name(.value(.open))),
      Fact(
        .requestsLate, words[.tasking(.late)], .count(late.count, request),
        called: name(.tasking(.late))),
    ]
  }

  private func name(_ term: Term) -> String { "\(words[term]) · \(words[.request(.requests)])" }

  private var table: DataTable {
    DataTable(
      requests, columns, words, whenEmpty: .request(.noRequests), opens: { .request($0.id) },
      details: { asked in
        [
          .words(
            words.say.asked(
              asked, from: names.name(of: asked.from), to: names.name(of: asked.to),
              daysLate: asked.daysLate(asAt: asAt))),
          .fact(Fact(words[.request(.asked)], request.shown(asked.text))),
          .fact(
            Fact(
              words[.tasking(.answer)],
              asked.answer.map { request.shown($0) } ?? words[.request(.noAnswer)])),
        ]
      })
  }

  private var columns: [Column<Request>] {
    [
      Column(.kind, .column(.kind), priority: 1) { asked in
        .code(asked.kind.rawValue, words.short(asked.kind.term)).said(as: words[asked.kind.term])
      },
      Column(.askedBy, .request(.askedBy), minWidth: 8, maxWidth: 18) { asked in
        .code(asked.from.description, names.name(of: asked.from))
      },
      Column(.askedOf, .request(.askedOf), minWidth: 8, maxWidth: 18) { asked in
        .code(asked.to.description, names.name(of: asked.to))
      },
      Column(.asked, .request(.asked), priority: 2, minWidth: 16, maxWidth: 48) { asked in
        .open(asked.text, request)
      },
      Column(.dueOn, .column(.dueOn)) { asked in
        .due(asked.dueOn, isLate: asked.daysLate(asAt: asAt) != nil, words)
      },
      Column(.state, .column(.status)) { asked in
        .code(asked.state.rawValue, words[asked.state.term], asked.isOpen ? .text : .dim)
      },
      Column(.raisedOn, .tasking(.raised), priority: 3) { .day($0.raisedOn, words) },
      Column(.answer, .tasking(.answer), priority: 4, minWidth: 12, maxWidth: 36) { asked in
        .open(asked.answer, request)
      },
      Column(.requestId, .grid(.identifier), priority: 5) { .text($0.id, .dim) },
    ]
  }
}
