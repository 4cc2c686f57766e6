import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The figures above everything else, the most important first for small screens.
extension DemandSheet {
  /// One line for the month, and one for the financial year to date.
  var monthAndYear: [Line] { [month, .fact(year)] }

  private var slice: DemandSlice { model.whole.slice }

  /// The month: `Reports  2,660 +9.8 % on 2,423 in Mar 2018`, and the judgement by the limits.
  private var month: Line {
    let label = words[.column(.reports)]
    guard let total = model.total else {
      return .fact(Fact(.reports, label, .lacking(noReturn, .title), as: .unsaid))
    }
    let compared = comparedMonth
    let signal = Field.judgement(model.trend, words.say.firstSignal(model.trend.judgement))
    return .facts(
      [
        Fact(
          .reports, label, counted(total.reports, .title, in: compared.span),
          notes: without(compared.span) + onYearBefore(compared)),
        Fact(.signal, words[.column(.signal)], signal, as: .unsaid),
      ], apart: .near)
  }

  /// The year: `Year to date 2018-19  607 +2.4 % on 593`, or why the sum is missing.
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
  private func counted(_ count: Int, _ role: Role = .text, in span: SpanComparison) -> Field {
    Field(
      [TextRun(SafeText(words.count(count)), role: role)], raw: .integer(count), lacks: span.without
    ).counts(slice.in(span.months).sum(.reports))
  }

  /// The words for a month without a return, with the last month that has one.
  var noReturn: String {
    words.say.noReturn(
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
    model.whole.names(of: model.trend.history.without(in: months))
  }

  /// The months without a return: `no return for Jul 2018`; empty where there is a sum.
  private func late(_ span: SpanComparison) -> [Fact] {
    let months = span.sum == nil ? model.returns.withoutReturn(in: span.months) : []
    return months.isEmpty ? [] : [Fact(.text(words.say.noReturn(for: months), .dim))]
  }
}
