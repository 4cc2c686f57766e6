import CellCanvas
import ThreatDomain
import Wording

/// Victims not contacted yet as a sheet.
struct VictimsSheet {
  let facts: VictimsFacts
  let safe: SafeVictims
  let request: BoardRequest
  let scopeName: String

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.titleVictims],
      subtitle: [words[facts.view.title], words.longMonth(facts.month)],
      headline: headline,
      panes: [
        facts.isForce ? monthTable : partTable, heat, details, chart, notes,
      ],
      legend: [LegendEntry("▁█", words[.thirteenMonths])], sentences: sentences,
      figures: figuresOfHeadline,
      // The lists carry no marking of their own: nothing says less.
      marking: .officialSensitive)
  }

  private var details: Pane { Pane("details", words[.details], .details, minimumHeight: 3) }

  private var headline: [[TextRun]] {
    let whole = facts.whole
    let month = facts.month
    return [
      Lines.facts([
        (words[.notContacted], said(.notContacted, nil, of: whole.total), .title),
        (words[.identified], said(.identified, nil, of: whole.total), .text),
        (words[.contacted], share(whole, in: nil), .text),
        (words[.safeguarded], said(.safeguarded, nil, of: whole.total), .text),
        (words[.months], facts.held.map(words.months) ?? "·", .dim),
      ]),
      Lines.facts([
        (words[.thisMonth], said(.notContacted, month, of: whole.now), .title),
        (words[.identified], said(.identified, month, of: whole.now), .text),
        (words[.contacted], share(whole, in: month), .text),
      ]),
    ]
  }

  /// Whether a line over the thirteen months would give nothing away.
  func isLineShown(_ key: String?, _ view: VictimsView? = nil) -> Bool {
    safe.isShown(key, view ?? facts.view, in: (facts.month - 12)...facts.month)
  }

  /// A count of the scope in the headline.
  private func said(_ kind: SafeVictims.Count, _ month: Month?, of count: VictimCareCount?)
    -> String
  {
    guard let count, facts.held != nil else { return "·" }
    guard safe.isShown(kind, nil, facts.view, in: month) else { return "*" }
    return words.count(count.value(kind))
  }

  /// The part of those identified who were contacted, in one month or in all.
  private func share(_ part: VictimsFacts.Part, in month: Month?) -> String {
    let count = month == nil ? part.total : part.now
    guard isShareShown(part.key, in: month) else { return "*" }
    return count?.contactedShare.map(words.percent) ?? "·"
  }

  func isShareShown(_ key: String?, in month: Month?) -> Bool {
    [.identified, .contacted].allSatisfy { safe.isShown($0, key, facts.view, in: month) }
  }

  /// A count of a part as a field: missing, kept back, or the number.
  func field(
    _ kind: SafeVictims.Count, _ key: String?, in month: Month?, of count: VictimCareCount?
  ) -> Field {
    guard let count else { return .missing }
    let isShown = safe.isShown(kind, key, facts.view, in: month)
    return Field.summand(isShown ? count.value(kind) : nil, words)
      .counts(figure(kind.figure, of: key, in: month))
  }

  private var notes: Pane {
    let lines = [words.listsAdded(isBoth: facts.view == .both), words.listsGrow].compactMap(\.self)
    return Pane(
      "notes", words[.about], .text(lines.map { Lines.plain($0, .dim) }), side: .right,
      minimumHeight: 2)
  }
}

extension VictimCareCount {
  /// The count of a kind.
  func value(_ kind: SafeVictims.Count) -> Int {
    switch kind {
    case .identified: identified
    case .contacted: contacted
    case .notContacted: notContacted
    case .safeguarded: safeguarded
    }
  }
}
