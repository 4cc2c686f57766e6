import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Parts of the demand with their figures, lines and signals, in the order given.
struct PartTable {
  private let parts: [DemandPart]
  private let month: Month
  /// What the losses of the parts are shares of.
  private let whole: DemandPart
  private let request: BoardRequest

  init(_ parts: [DemandPart], month: Month, of whole: DemandPart, _ request: BoardRequest) {
    self.parts = parts
    self.month = month
    self.whole = whole
    self.request = request
  }

  private var words: Words { request.words }

  var table: DataTable {
    DataTable(columns: columns, rows: parts.map(row), whenEmpty: words[.fact(.noReports)])
  }

  private var columns: [DataColumn] {
    // Types and groups have no residents: the columns are data then, and not shown.
    let hasRates = parts.contains { $0.rate != nil }
    return [
      DataColumn("id", ""), DataColumn("name", words[.column(.name)], minWidth: 16, maxWidth: 44),
      DataColumn("reports", words[.column(.reports)], .right),
      DataColumn("year_before", words[.demand(.yearBefore)], .right, priority: 8),
      DataColumn("on_year_before", words[.column(.onYear)], .right, priority: 3),
      DataColumn("per_10000", hasRates ? words[.column(.perHead)] : "", .right, priority: 2),
      DataColumn("per_10000_reason", ""),
      DataColumn(nil, words[.column(.thirteenMonths)], priority: 1),
      DataColumn("signal", words[.column(.signal)]),
      DataColumn("loss_pence", words[.column(.loss)], .right, priority: 4),
      DataColumn("loss_share", words[.demand(.lossShare)], .right, priority: 6),
      DataColumn("repeat_share", words[.column(.repeated)], .right, priority: 7),
      DataColumn("vulnerable_share", words[.column(.vulnerable)], .right, priority: 7),
    ]
  }

  private func row(_ part: DemandPart) -> DataRow {
    let slice = part.slice.in(request[DemandSpan.self].months(through: month))
    let rate: Field = part.rate.map { .rate($0, words) } ?? .missing
    let (now, before) = (part.span.now, part.span.before)
    return DataRow(
      [
        .text(part.key), .text(part.name),
        Field.count(now?.reports, request).counts(slice.sum(.reports))
          .of(part, request),
        Field.count(before?.reports, request).counts(slice.yearBefore.sum(.reports))
          .of(part, request),
        Field.change(part.span.change, request).counts(slice.changeOnYear())
          .of(part, request),
        rate.counts(slice.ratePer10000).of(part, request),
        .rateReason(part.rate, words), .sparkline(part, request), .signal(part, request),
      ] + losses(now, slice).map { $0.of(part, request) }
        + [
          share(.repeatVictims, \.repeatShare, part),
          share(.vulnerableVictims, \.vulnerableShare, part),
        ], opens: part.opens, details: DemandDetails(month: month, request: request).lines(of: part)
    )
  }

  private func losses(_ count: DemandCount?, _ slice: DemandSlice) -> [Field] {
    [
      Field.loss(of: count, request).counts(slice.sum(.loss)),
      Field.lossShare(of: count, in: whole.span.now, request)
        .counts(slice.part(of: whole.slice, by: .loss)),
    ]
  }

  /// A share of the part's reports.
  private func share(
    _ measure: DemandMeasure, _ share: KeyPath<DemandCount, Double?>, _ part: DemandPart
  ) -> Field {
    let slice = part.slice.in(request[DemandSpan.self].months(through: month))
    return Field.share(part.span.now.flatMap { $0[keyPath: share] }, words)
      .counts(slice.share(measure)).of(part, request)
  }
}
