import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Victims not contacted yet as a sheet.
struct VictimsSheet {
  let facts: VictimsFacts
  let request: BoardRequest
  let scopeName: String

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.victims(.titleVictims)],
      subtitle: [words[facts.view.title], words.longMonth(facts.month)],
      headline: headline,
      panes: [
        facts.isForce ? monthTable : partTable, heat, details, chart, notes,
      ],
      legend: legend, sentences: sentences,
      figures: figuresOfHeadline,
      // The lists carry no marking of their own: nothing says less.
      marking: .officialSensitive)
  }

  private var legend: [LegendEntry] {
    [LegendEntry("▁█", lineTitle)]
      + (facts.young == nil ? [] : [LegendEntry("~", words[.victims(.legendStillWorked)])])
  }

  /// How many months a line of a row has: those that are still being worked are none of it.
  var lineTitle: String { words.say.months(count: facts.months.count { !facts.isYoung($0.month) }) }

  private var details: Pane { Pane("details", words[.pane(.details)], .details, minimumHeight: 3) }

  private var headline: [[TextRun]] {
    let whole = facts.whole
    let month = facts.month
    return [
      Lines.facts([
        (words[.victims(.notContacted)], said(.notContacted, of: whole.total), .title),
        (words[.victims(.identified)], said(.identified, of: whole.total), .text),
        (words[.victims(.contacted)], share(whole, in: nil), .text),
        (words[.victims(.safeguarded)], said(.safeguarded, of: whole.total), .text),
        (words[.figure(.months)], heldMonths, .dim),
      ]),
      Lines.facts([
        (words[.victims(.thisMonth)], said(.notContacted, in: month, of: whole.now), .title),
        (words[.victims(.identified)], said(.identified, in: month, of: whole.now), .text),
        (words[.victims(.contacted)], share(whole, in: month), .text),
      ])
        + (facts.isYoung(month)
          ? [TextRun(SafeText("    \(words[.victims(.stillWorked)])"), role: .dim)] : []),
    ]
  }

  /// A count of the scope in the headline.
  private func said(
    _ kind: VictimCount, in month: Month? = nil, of count: VictimFigures?
  ) -> String {
    guard let count, facts.held != nil else { return "·" }
    let lacks = facts.lacking(nil, month).map { facts.names[$0] ?? $0 }
    let counted = words.count(count.value(kind))
    return lacks.isEmpty ? counted : "\(counted) \(words.say.without(lacks))"
  }

  /// The months of the lists, and which of them have none.
  private var heldMonths: String {
    guard let held = facts.held else { return "·" }
    let months = words.say.months(held)
    return facts.withoutList.isEmpty
      ? months : "\(months), \(words.say.noReturn(for: facts.withoutList))"
  }

  /// The part of those identified who were contacted, in one month or in all.
  private func share(_ part: VictimsFacts.Part, in month: Month?) -> String {
    let count = month == nil ? part.total : part.now
    return count?.contactedShare.map(words.percent) ?? "·"
  }

  /// A count of a part as a field: missing, or the number.
  func field(
    _ kind: VictimCount, _ key: String?, in month: Month?, of count: VictimFigures?
  ) -> Field {
    guard let count, facts.held != nil else { return .missing }
    return Field.count(count.value(kind), request)
      .counts(figure(kind.figure, of: key, in: month))
      .without(facts.lacking(key, month), facts.names, words)
  }

  private var notes: Pane {
    let lines = [
      words.say.listsAdded(isBoth: facts.view == .both), words.say.listsGrow(open: facts.young),
    ]
    .compactMap(\.self)
    return Pane(
      "notes", words[.pane(.about)], .drawnText(lines.map { Lines.plain($0, .dim) }), side: .right,
      minimumHeight: 2)
  }
}
