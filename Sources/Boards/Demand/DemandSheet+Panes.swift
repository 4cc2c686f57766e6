import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Victims by type, and the months that came late or may still change.
extension DemandSheet {
  func victims(side: Pane.Side) -> Pane {
    let table = DataTable(
      columns: [
        DataColumn("victim_type", words[.column(.victims)]),
        DataColumn("reports", words[.column(.reports)], .right),
        DataColumn("share", words[.column(.share)], .right),
        DataColumn("year_before", ""),
        DataColumn("on_year_before", words[.column(.onYear)], .right, priority: 1),
        DataColumn(nil, words[.column(.thirteenMonths)], priority: 3),
        DataColumn("signal", words[.column(.signal)], priority: 5),
        DataColumn("repeat_victims", words[.column(.repeated)], .right, priority: 4),
        DataColumn("vulnerable_victims", words[.column(.vulnerable)], .right, priority: 2),
        DataColumn("loss_pence", words[.column(.loss)], .right),
        DataColumn("loss_share", words[.demand(.lossShare)], .right, priority: 6),
      ], rows: facts.victims.map(row), whenEmpty: words[.fact(.noReports)])
    let span = facts.span == .month ? "" : " · \(words[facts.span.title])"
    return Pane(
      "victims", words[.board(.byVictim)] + span, .table(table), side: side, minimumHeight: 6)
  }

  private func row(_ part: DemandPart) -> DataRow {
    let slice = part.slice.in(facts.span.months(through: facts.month))
    let now = part.span.now
    let whole = facts.whole.span.now
    return DataRow(
      [
        Field(part.name, raw: .text(part.key)),
        .count(now?.reports, request).counts(slice.sum(.reports)).of(part, request),
        .share(whole.flatMap { now?.reportShare(of: $0) }, words)
          .counts(slice.part(of: facts.whole.slice)).of(part, request),
        .count(part.span.before?.reports, request).counts(slice.yearBefore.sum(.reports))
          .of(part, request),
        .change(part.span.change, request).counts(slice.changeOnYear())
          .of(part, request),
        .sparkline(part, request), .signal(part, request),
        .count(now?.repeatVictims, request).counts(slice.sum(.repeatVictims))
          .of(part, request),
        .count(now?.vulnerableVictims, request).counts(slice.sum(.vulnerableVictims))
          .of(part, request),
        .loss(of: now, request).counts(slice.sum(.loss)).of(part, request),
        .lossShare(of: now, in: whole, request)
          .counts(slice.part(of: facts.whole.slice, by: .loss)).of(part, request),
      ], details: DemandDetails(month: facts.month, request: request).lines(of: part))
  }

  func notes(side: Pane.Side) -> Pane {
    let restated = facts.restated.flatMap { entry in
      [
        Lines.fact(
          words.month(entry.month), words.asSentence(words.say.restatement(entry.reason)))
      ] + [nowHolds(in: entry.month)].compactMap(\.self).map { Lines.plain($0) }
    }
    let open = facts.open.map { Lines.plain(words.say.stillOpen($0), .dim) }
    let lines = restated.isEmpty ? [Lines.plain(words[.fact(.notRestated)], .dim)] : restated
    return Pane(
      "restated", words[.fact(.restated)], .drawnText(lines + open), side: side, minimumHeight: 2)
  }

  /// The reports of the scope in a month that was restated; `nil` where they are not known.
  func nowHolds(in month: Month) -> String? {
    facts.trend.history.value(for: month).map { reports in
      words.say.nowHolds(
        Int(reports), of: facts.scope == .national ? nil : facts.scopeName, in: month)
    }
  }
}
