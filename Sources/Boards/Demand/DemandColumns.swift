import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Columns shared by tables of parts, with figures of the chosen span.
struct DemandColumns {
  let month: Month
  /// The whole that the parts belong to.
  let whole: DemandPart
  let request: BoardRequest

  private var words: Words { request.words }

  /// The demand of the part over the span.
  private func slice(_ part: DemandPart) -> DemandSlice {
    part.slice.in(request[DemandSpan.self].months(through: month))
  }

  var reports: Column<DemandPart> {
    Column(.reports, .column(.reports), .right) { part in
      .count(part.span.now?.reports, request).counts(slice(part).sum(.reports)).of(part, request)
    }
  }

  func yearBefore(head: Column<DemandPart>.Head, priority: Int = 0) -> Column<DemandPart> {
    Column(.yearBefore, head: head, .right, priority: priority) { part in
      .count(part.span.before?.reports, request)
        .counts(slice(part).yearBefore.sum(.reports)).of(part, request)
    }
  }

  func onYearBefore(priority: Int) -> Column<DemandPart> {
    Column(.onYearBefore, .column(.onYear), .right, priority: priority) { part in
      .change(part.span.change, request).counts(slice(part).changeOnYear()).of(part, request)
    }
  }

  /// The share of the reports of the whole that belongs to the part.
  var share: Column<DemandPart> {
    Column(.share, .column(.share), .right) { part in
      .share(whole.span.now.flatMap { part.span.now?.reportShare(of: $0) }, words)
        .counts(slice(part).part(of: whole.slice)).of(part, request)
    }
  }

  func loss(priority: Int = 0) -> Column<DemandPart> {
    Column(.lossPence, .column(.loss), .right, priority: priority) { part in
      .loss(of: part.span.now, request).counts(slice(part).sum(.loss)).of(part, request)
    }
  }

  func lossShare(priority: Int) -> Column<DemandPart> {
    Column(.lossShare, .demand(.lossShare), .right, priority: priority) { part in
      .lossShare(of: part.span.now, in: whole.span.now, request)
        .counts(slice(part).part(of: whole.slice, by: .loss)).of(part, request)
    }
  }

  /// The number of reports of the part from victims of this kind.
  func victims(
    _ id: ColumnID, _ title: Term, priority: Int, _ measure: DemandMeasure
  ) -> Column<DemandPart> {
    Column(id, title, .right, priority: priority) { part in
      .count(part.span.now?.figure(measure), request).counts(slice(part).sum(measure))
        .of(part, request)
    }
  }

  /// The share of the part's reports from victims of this kind.
  func victimShare(
    _ id: ColumnID, _ title: Term, priority: Int, _ measure: DemandMeasure,
    _ share: @escaping @Sendable (DemandCount) -> Double?
  ) -> Column<DemandPart> {
    Column(id, title, .right, priority: priority) { part in
      .share(part.span.now.flatMap(share), words).counts(slice(part).share(measure))
        .of(part, request)
    }
  }

  /// The reports per 10,000 residents of the part.
  ///
  /// Fraud types have no residents, so the column is then for data files only.
  func rate(isShown: Bool, priority: Int) -> Column<DemandPart> {
    Column(
      .per10000, head: isShown ? .term(.column(.perHead)) : .none, .right, priority: priority
    ) { part in
      let rate: Field = part.rate.map { .rate($0, words) } ?? .missing
      return rate.counts(slice(part).ratePer10000).of(part, request)
    }
  }

  var rateReason: Column<DemandPart> { .data(.per10000Reason) { .rateReason($0.rate, words) } }
}

/// Columns of the month and earlier months, whatever the span.
extension DemandColumns {
  func line(priority: Int) -> Column<DemandPart> {
    Column(nil, .column(.thirteenMonths), priority: priority) { .sparkline($0.trend) }
  }

  func signal(priority: Int = 0) -> Column<DemandPart> {
    Column(.signal, .column(.signal), priority: priority) { .signal($0, request) }
  }
}
