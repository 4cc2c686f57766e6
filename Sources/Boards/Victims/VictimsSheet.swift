import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Victims not contacted yet as a sheet.
struct VictimsSheet {
  let model: VictimsModel
  let request: BoardRequest
  let scopeName: String

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.victims(.titleVictims)],
      subtitle: [words[model.view.title], words.longMonth(model.month)], headline: headline,
      panes: [model.isForce ? monthTable : partTable, heat, details, chart, notes],
      legend: legend, sentences: sentences,
      // The lists carry no marking of their own: nothing says less.
      marking: .officialSensitive)
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("▁█", lineTitle, explaining: [.sparkline]),
      LegendEntry(words[.victims(.contacted)], words[.victims(.legendContacted)]),
    ]
      + (model.young == nil
        ? [] : [LegendEntry("~", words[.victims(.legendStillWorked)], explaining: [.incomplete])])
  }

  /// How many months a line of a row has: those that are still being worked are none of it.
  var lineTitle: String { words.say.months(count: model.months.count { !model.isYoung($0.month) }) }

  private var details: Pane { .details(words, minimumHeight: 3) }

  private var notes: Pane {
    let lines = [
      words.say.listsAdded(isBoth: model.view == .both), words.say.listsGrow(open: model.young),
    ]
    return Pane(
      "notes", words[.pane(.about)], .text(lines.compactMap(\.self).map { .words($0, .dim) }),
      side: .right, minimumHeight: 2)
  }
}

/// Figures, with what they count.
extension VictimsSheet {
  /// A count of a part, or of the scope.
  ///
  /// - Parameter month: `nil` for all months that are held.
  func field(
    _ kind: VictimCount, _ key: String?, in month: Month?, of count: VictimFigures?
  ) -> Field {
    guard let count, model.held != nil else { return .missing }
    return Field.count(count.value(kind), request)
      .counts(figure(kind.figure, of: key, in: month))
      .without(model.lacking(key, in: month), model.names, words)
  }

  /// The part of those identified who were contacted.
  func shareField(_ key: String?, in month: Month?, of count: VictimFigures?) -> Field {
    Field.share(count?.contactedShare, words)
      .counts(figure(.contactedShare, of: key, in: month))
      .without(model.lacking(key, in: month), model.names, words)
  }

  /// What is asked of the lists of a part or of the scope, in one month or in all that are held.
  func figure(
    _ asked: VictimCareFigure, of key: String?, _ view: VictimsView? = nil, in month: Month?
  ) -> Figure? {
    (month.map { $0...$0 } ?? model.held).flatMap { figure(asked, of: key, view, in: $0) }
  }

  private func figure(
    _ asked: VictimCareFigure, of key: String?, _ view: VictimsView? = nil,
    in months: ClosedRange<Month>
  ) -> Figure? {
    let scope = key.map { Scope($0) } ?? model.scope
    return scope.map { scope in
      .victims(asked, VictimCareSlice(scope, (view ?? model.view).lists, in: months))
    }
  }

  /// `nil` where a month of the window lacks a list: then what it has counts as outside.
  func outside(of part: VictimsModel.Part) -> Figure? {
    guard let held = model.held, !part.trend.window.contains(nil) else { return nil }
    let window = (model.month - 12)...model.month
    return figure(.notContactedOutside(window), of: part.key, in: held)
  }
}
