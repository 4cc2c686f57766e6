import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The priority grid as a sheet.
struct GridSheet {
  let model: GridModel
  let writer: InvestigationWriter
  let scopeName: String
  let baseline: Day
  let grouping: GridGrouping

  var request: BoardRequest { writer.request }

  var words: Words { writer.words }

  /// - Parameter isExplained: Whether a pane explains the levels.
  func sheet(explained isExplained: Bool = false) -> Sheet {
    let grid = Pane(
      "grid", title, .grid(block, data: Deferred(data)), side: .main,
      minimumHeight: min(model.rows.count, 4) + 1)
    let meaning = Pane(
      "levels", words.say.levelsMean(areLocal: hasLocalLevels), .text(definitions), side: .main,
      minimumHeight: 7)
    let panes = [
      .details(words, side: .right, minimumHeight: 5),
      Pane("decisions", words[.pane(.decisionsWanted)], .table(decisions)),
      Pane("plans", words[.grid(.plansLacking)], .table(planTable), side: .right)
        .needing(.planActivity),
    ]
    return Sheet(
      title: words[.board(.titleGrid)], subtitle: subtitle, headline: headline,
      panes: [grid] + (isExplained ? [meaning] : []) + panes
        + [Pane.handling(notes, request)].compactMap(\.self),
      legend: legend, sentences: sentences,
      marking: model.entries.map(\.investigation.marking).max() ?? .officialSensitive)
  }

  /// The title of the pane.
  ///
  /// Empty where the whole grid is shown, because the sheet's title is enough.
  private var title: String {
    model.filter == .all ? "" : shownOfAll
  }

  /// The number shown by the filter: `no owner: 3 of 16`.
  var shownOfAll: String {
    words.say.showing(
      words[model.filter.title], model.shown.count, of: model.entries.count)
  }

  private var subtitle: [String] {
    let filter = model.filter == .all ? [] : [shownOfAll]
    return [words[grouping.title]] + filter + [words.say.asAt(writer.asAt)]
  }

  private var legend: [LegendEntry] {
    GridMark.legend(request.rules, words)
      + [
        LegendEntry("(+2 -1)", words.say.changeSince(baseline)),
        LegendEntry("new", words[.grid(.openedSinceThen)]),
        LegendEntry(Strand.signs, words[.legend(.legendPlans)]),
        LegendEntry("+8 !2", words[.grid(.legendMore)]),
      ]
  }

  private var notes: [HandlingNote] {
    model.entries.map(\.investigation).compactMap(HandlingNote.init)
  }
}
