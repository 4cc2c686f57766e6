import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The figures above everything else, the most important first for small screens.
extension DemandSheet {
  /// The sum of a longer span, where the board shows one; else what is unusual this month: the
  /// whole, then the most unusual of its parts; or that nothing is.
  func said(besides others: [String] = []) -> Line {
    guard model.total != nil else { return .headline([words.asSentence(noReturn)] + others, words) }
    if let summed { return .headline([summed.sentence] + others, telling: summed.facts, words) }
    let unusual = unusual
    let sentences = unusual.compactMap { $0.sentence(words) }
    let most = Headline.mostSentences - others.count
    return .headline(
      (sentences.isEmpty
        ? [model.trend.nothingUnusual(in: model.scope, words)] : Array(sentences.prefix(most)))
        + others,
      telling: unusual.filter { $0.slice != slice }.prefix(1).flatMap { $0.facts(words) },
      words)
  }

  private var unusual: [UnusualHeadline] {
    let parts = DemandUnusual(model: model, request: request).parts
    let whole = UnusualHeadline(
      name: nameOfWhole,
      reports: model.total?.reports ?? 0, trend: model.trend, slice: slice)
    let first = parts.first.map { part in
      UnusualHeadline(
        name: part.name, reports: part.count?.reports ?? 0, trend: part.trend, slice: part.slice,
        more: parts.count - 1)
    }
    return ([whole] + [first].compactMap(\.self)).filter(\.trend.isSignal)
  }

  var nameOfWhole: String {
    model.scope == .national ? words[.demand(.nationalTotal)] : model.scopeName
  }

  /// The month and the financial year to it, in a line each.
  var monthAndYear: [Line] { [month, .fact(year)] }

  private var slice: DemandSlice { model.whole.slice }

  /// `Reports  2,660 up 9.8% on 2,423 in Mar 2018`, what the limits say where it is unusual, the rate.
  private var month: Line {
    let label = words[.column(.reports)]
    guard let total = model.total else {
      return .fact(Fact(.reports, label, .lacking(noReturn, .title), as: .unsaid))
    }
    let compared = comparedMonth
    let signal = Field.judgement(model.trend, words.say.firstSignal(model.trend.judgement))
    let reports = Fact(
      .reports, label, counted(total.reports, .title, in: compared.span),
      notes: without(compared.span) + onYearBefore(compared))
    let said = Fact(.signal, words[.column(.signal)], signal, as: .unsaid)
    return .facts(
      [reports] + (model.trend.isSignal ? [said] : []) + [rate].compactMap(\.self), apart: .near)
  }

  /// `Financial year to date 2018-19  607 up 2.4% on 593`, or why the sum is missing.
  private var year: Fact {
    let compared = comparedYear
    let span = compared.span
    return Fact(
      .yearToDate, words.say.yearToDate(FinancialYear(containing: model.month)),
      span.sum.map { counted(Int($0), in: span) } ?? .unknown,
      called: words[.fact(.financialYearToDate)],
      notes: without(span) + late(span) + onYearBefore(compared))
  }

  /// A count, with its missing forces for data files.
  ///
  /// The line names them itself.
  func counted(_ count: Int, _ role: Role = .text, in span: SpanComparison) -> Field {
    Field(
      [TextRun(SafeText(words.count(count)), role: role)], raw: .integer(count), lacks: span.without
    ).counts(slice.in(span.months).sum(.reports))
  }

  /// The words for a month without a return, with the last month that has one.
  var noReturn: String {
    guard !request.supply.lacks(.demand) else { return words.say.notSupplied([Table.demand.name]) }
    return words.say.noReturn(
      words[.column(.reports)], for: model.month,
      newest: model.returns.newest(through: model.month),
      isCovered: model.returns.state(in: model.month) != .missing(.notCovered))
  }

  /// The forces missing from a sum: `without Kent`; empty where the sum is complete.
  private func without(_ span: SpanComparison) -> [Fact] {
    let forces = lacking(span.months)
    return forces.isEmpty ? [] : [Fact(.text(words.say.without(forces), .warning))]
  }

  /// The names of the forces missing from a sum of the months.
  func lacking(_ months: ClosedRange<Month>) -> [String] {
    words.names(of: model.trend.history.without(in: months), in: model.whole.forceNames)
  }

  /// The months without a return: `no return for Jul 2018`; empty where there is a sum.
  private func late(_ span: SpanComparison) -> [Fact] {
    let months = span.sum == nil ? model.returns.withoutReturn(in: span.months) : []
    return months.isEmpty ? [] : [Fact(.text(words.say.noReturn(for: months), .dim))]
  }
}
