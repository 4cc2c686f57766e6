import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Everything that moved, as a sheet.
struct ChangesSheet {
  let changes: ChangeList
  let names: GridNames
  let request: BoardRequest
  let scopeName: String
  let notes: [HandlingNote]
  let baseline: Day
  let asAt: Day
  /// The days after the baseline, up to that of the export.
  let days: ClosedRange<Day>
  /// By which model actors and threats are scored; `nil` where nothing was assessed.
  let scales: (actors: ScoreScale?, threats: ScoreScale?)
  /// Whether the month has a return of demand: without one nothing is said of signals.
  var isJudged = true

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.changes(.titleChanges)],
      subtitle: [words[order.title], words.say.since(baseline, to: asAt)], headline: headline,
      panes: [
        Pane("changes", "", .table(table), side: .full, minimumHeight: 8),
        Pane("details", words[.pane(.details)], .details, minimumHeight: 3),
        Pane("kinds", words[.pane(.counts)], .table(kinds), side: .right, minimumHeight: 5),
      ] + [Pane.handling(notes, request, side: .right)].compactMap(\.self),
      sentences: sentences, figures: figuresOfHeadline,
      // Cases and demand carry no marking of their own: nothing says less.
      marking: .officialSensitive)
  }

  var order: ChangeOrder { request[ChangeOrder.self] }

  func count(of kind: Change.Kind) -> Int { changes.count(of: kind) }

  /// The kinds of which anything moved, with how many.
  private var headline: [[TextRun]] {
    let found = changes.kinds
    guard !found.isEmpty else { return [Lines.plain(words[.changes(.nothingMoved)], .dim)] }
    return [
      Lines.facts(
        found.map { (words[$0.term], words.count(count(of: $0)), .text) })
    ]
  }

  private var kinds: DataTable {
    DataTable(
      columns: [
        DataColumn("kind", words[.column(.kind)]),
        DataColumn("changes", words[.changes(.changes)], .right),
        DataColumn("newest_on", words[.changes(.newest)], priority: 1),
      ],
      rows: Change.Kind.allCases.map { kind in
        let newest = changes.of(kind).first
        return DataRow([
          .code(kind.rawValue, words[kind.term]), field(of: kind),
          newest.map { when($0.moment) } ?? Field("-", .dim, raw: .missing),
        ])
      }, whenEmpty: words[.changes(.nothingMoved)])
  }

  func when(_ moment: Change.Moment) -> Field {
    switch moment {
    case .day(let day): Field(words.shortDay(day), raw: .text(day.description))
    case .month(let month): Field(words.month(month), raw: .text("\(month)"))
    case .between: Field.missing.said(as: words[.changes(.noDayOfItsOwn)])
    }
  }
}
