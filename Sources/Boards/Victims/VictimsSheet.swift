import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The victims board as a sheet.
struct VictimsSheet {
  let model: VictimsModel
  let request: BoardRequest
  let scopeName: String

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.victims(.titleVictims)],
      subtitle: [words[model.view.title], words.longMonth(model.month)], headline: headline,
      panes: [pane, heat, details, chart, notes],
      legend: legend, sentences: sentences,
      // The lists have no marking of their own, so the sheet never has a lower marking than this.
      marking: .officialSensitive)
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("▁█", lineTitle, explaining: [.sparkline]),
      LegendEntry(words[.victims(.contacted)], words[.victims(.legendContacted)]),
    ]
      + (model.young == nil
        ? [] : [LegendEntry("~", words[youngLegend], explaining: [.incomplete])])
  }

  /// The title of the small charts: the number of their months.
  ///
  /// Months that are not compared are left out.
  var lineTitle: String { words.say.months(count: model.months.count { !model.isYoung($0.month) }) }

  /// How months are compared.
  var howJudged: String {
    model.contact.map { words.say.listsJudged(within: $0.days, open: model.young) }
      ?? words.say.listsGrow(open: model.young)
  }

  /// The state of a month that is not compared.
  var youngState: Term {
    model.contact == nil ? .victims(.stillWorked) : .victims(.notDue)
  }

  var youngLegend: Term {
    model.contact == nil ? .victims(.legendStillWorked) : .victims(.legendNotDue)
  }

  private var details: Pane { .details(words, minimumHeight: 3) }

  private var notes: Pane {
    let lines = [words.say.listsAdded(isBoth: model.view == .both), howJudged]
    return Pane(
      "notes", words[.pane(.about)], .text(lines.compactMap(\.self).map { .words($0, .dim) }),
      side: .right, minimumHeight: 2)
  }
}

/// Figures, each with what it counts.
extension VictimsSheet {
  /// A count of a part or of the whole scope.
  ///
  /// - Parameter month: `nil` for every month that the export has.
  func field(
    _ kind: VictimCount, _ key: String?, in month: Month?, of count: VictimFigures?
  ) -> Field {
    guard let count, model.held != nil else { return .missing }
    return Field.count(count.value(kind), request)
      .counts(figure(kind.figure, of: key, in: month))
      .without(model.lacking(key, in: month), model.names, words)
  }

  /// The share of identified victims who were contacted.
  func shareField(_ key: String?, in month: Month?, of count: VictimFigures?) -> Field {
    share(
      count?.contactedShare, figure(.contactedShare, of: key, in: month),
      lacking: model.lacking(key, in: month))
  }

  /// The share of the victims on lists that are due who were contacted in time.
  func inTimeField(_ key: String?, of due: VictimFigures?) -> Field {
    guard let months = model.contact?.due else { return .missing }
    return share(
      due?.inTimeShare, figure(.inTimeShare, of: key, in: months),
      lacking: model.lackingWhereDue(key))
  }

  /// The share of a month's victims who were contacted in time.
  func inTimeField(_ key: String?, in month: Month, of count: VictimFigures?) -> Field {
    share(
      count?.inTimeShare, figure(.inTimeShare, of: key, in: month),
      lacking: model.lacking(key, in: month))
  }

  private func share(_ share: Double?, _ figure: Figure?, lacking: [LackingForce]) -> Field {
    Field.share(share, words).counts(figure).without(lacking, model.names, words)
  }

  /// The figure of a part or of the whole scope, in one month or in every month that the export
  /// has.
  func figure(
    _ asked: VictimCareFigure, of key: String?, _ view: VictimsView? = nil, in month: Month?
  ) -> Figure? {
    (month.map { $0...$0 } ?? model.held).flatMap { figure(asked, of: key, view, in: $0) }
  }

  func figure(
    _ asked: VictimCareFigure, of key: String?, _ view: VictimsView? = nil,
    in months: ClosedRange<Month>
  ) -> Figure? {
    let scope = key.map { Scope($0) } ?? model.scope
    return scope.map { scope in
      .victims(asked, VictimCareSlice(scope, (view ?? model.view).lists, in: months))
    }
  }

  /// What the number outside the window counts.
  ///
  /// `nil` where a month of the window lacks a list. The number then includes that month's other
  /// list.
  func outside(of part: VictimsModel.Part) -> Figure? {
    guard let held = model.held, !part.trend.window.contains(nil) else { return nil }
    let window = (model.month - 12)...model.month
    return figure(.notContactedOutside(window), of: part.key, in: held)
  }
}
