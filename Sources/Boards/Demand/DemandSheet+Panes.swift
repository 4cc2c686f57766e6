import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The chart, the victims by type, and the months that came late or may still change.
extension DemandSheet {
  /// The chart of the months, or of the longer span that the reader chose.
  func chart(side: Pane.Side) -> Pane {
    model.span == .month
      ? DemandMonthChart(model: model, request: request).pane(side: side)
      : DemandSpanChart(model: model, request: request).pane(side: side)
  }

  func victims(side: Pane.Side) -> Pane {
    let details = DemandDetails(month: model.month, request: request)
    let table = DataTable(
      model.victims, victimColumns, words, whenEmpty: .fact(.noReports), details: details.lines)
    let span = model.span == .month ? "" : " · \(words[model.span.title])"
    return Pane(
      "victims", words[.board(.byVictim)] + span, .table(table), side: side, minimumHeight: 6)
  }

  private var victimColumns: [Column<DemandPart>] {
    let columns = DemandColumns(month: model.month, whole: model.whole, request: request)
    return [
      Column(.victimType, .column(.victims)) { .init($0.name, raw: .text($0.key)) },
      columns.reports, columns.share, columns.yearBefore(head: .none),
      columns.onYearBefore(priority: 1), columns.line(priority: 3), columns.signal(priority: 5),
      columns.victims(.repeatVictims, .column(.repeated), priority: 4, .repeatVictims),
      columns.victims(.vulnerableVictims, .column(.vulnerable), priority: 2, .vulnerableVictims),
      columns.loss(), columns.lossShare(priority: 6),
    ]
  }

  func notes(side: Pane.Side) -> Pane {
    let restated = model.restated.flatMap { entry in
      [
        .fact(
          Fact(words.month(entry.month), words.asSentence(words.say.restatement(entry.reason)))),
        nowHolds(in: entry.month).map { .words($0) },
      ].compactMap { $0 as Line? }
    }
    let open = model.open.map { Line.words(words.say.stillOpen($0), .dim) }
    let lines = restated.isEmpty ? [Line.words(words[.fact(.notRestated)], .dim)] : restated
    return Pane(
      "restated", words[.fact(.restated)], .text(lines + open), side: side, minimumHeight: 2)
  }

  /// The reports of the scope now in a month that was restated; `nil` where they are not known.
  func nowHolds(in month: Month) -> String? {
    model.trend.history.value(for: month).map { reports in
      words.say.nowHolds(
        Int(reports), of: model.scope == .national ? nil : model.scopeName, in: month)
    }
  }
}
