import CellCanvas
import ThreatDomain
import Wording

/// Victims by type, and the months that came late or may still change.
extension DemandSheet {
  func victims(side: Pane.Side) -> Pane {
    let table = DataTable(
      columns: [
        DataColumn("victim_type", words[.victims]),
        DataColumn("reports", words[.reports], .right),
        DataColumn("share", words[.share], .right),
        DataColumn("on_year_before", words[.onYear], .right, priority: 1),
        DataColumn(nil, words[.thirteenMonths], priority: 3),
        DataColumn("signal", words[.signal], priority: 5),
        DataColumn("repeat_victims", words[.repeated], .right, priority: 4),
        DataColumn("vulnerable_victims", words[.vulnerable], .right, priority: 2),
        DataColumn("loss_pence", words[.loss], .right),
        DataColumn("loss_share", words[.lossShare], .right, priority: 6),
      ], rows: facts.victims.map(row), whenEmpty: words[.noReports])
    let span = facts.span == .month ? "" : " · \(words[facts.span.title])"
    return Pane(
      "victims", words[.byVictim] + span, .table(table), side: side, minimumHeight: 6)
  }

  private func row(_ part: DemandPart) -> DataRow {
    let slice = part.slice.in(facts.span.months(through: facts.month))
    let now = part.span.now ?? .zero
    let before = part.span.before?.reports ?? 0
    let apart = part.apart.now ?? .zero
    let apartBefore = part.apart.before?.reports ?? 0
    let whole = facts.whole.span.now ?? .zero
    return DataRow(
      [
        Field(part.name, raw: .text(part.key)),
        kept(now.reports, apart.reports).counts(slice.sum(.reports)),
        .share(now.reportShare(of: whole), words).counts(slice.part(of: facts.whole.slice))
          .keptBack(with: now.reports, apart.reports, in: request),
        .change(part.span.change, words).counts(slice.changeOnYear())
          .keptBack(with: now.reports, before, apart.reports, apartBefore, in: request),
        .sparkline(part.trend), .signal(part.trend, of: part.slice, words),
        kept(now.repeatVictims, apart.repeatVictims).counts(slice.sum(.repeatVictims)),
        kept(now.vulnerableVictims, apart.vulnerableVictims).counts(slice.sum(.vulnerableVictims)),
        .money(now.loss, words).counts(slice.sum(.loss)),
        .share(now.lossShare(of: whole), words)
          .counts(slice.part(of: facts.whole.slice, by: .loss)),
      ], details: DemandDetails(month: facts.month, request: request).lines(of: part))
  }

  private func kept(_ count: Int, _ apart: Int) -> Field {
    Field.count(count, request).keptBack(with: apart, in: request)
  }

  func notes(side: Pane.Side) -> Pane {
    let restated = facts.restated.map { entry in
      let reports = facts.trend.history.value(for: entry.month).map { Int($0) }
      let now = reports.map { words.nowHolds(words.counted($0, isSafe: request.isSafe)) } ?? ""
      return Lines.fact(words.month(entry.month), "\(entry.reason). \(now)")
    }
    let open = facts.open.map { Lines.plain(words.stillOpen($0), .dim) }
    let lines = restated.isEmpty ? [Lines.plain(words[.notRestated], .dim)] : restated
    return Pane(
      "restated", words[.restated], .text(lines + open), side: side, minimumHeight: 2)
  }
}
