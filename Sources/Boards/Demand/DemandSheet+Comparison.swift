import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A sum of the headline and the sum of the same months a year before.
struct ComparedSum {
  let span: SpanComparison
  /// The earlier sum in the comparison; `nil` where it is not known.
  let base: Double?
  let change: (id: ColumnID, label: Term)
  let before: (id: ColumnID, label: Term)
  /// The month to name for the earlier sum; `nil` where no month is named.
  let month: Month?
}

/// Comparisons with the year before.
extension DemandSheet {
  /// The month and the same month a year before.
  var comparedMonth: ComparedSum {
    let span = model.trend.history.comparison(of: model.month...model.month)
    return ComparedSum(
      span: span, base: span.base, change: (.onYearBefore, .column(.onYearBefore)),
      before: (.yearBefore, .demand(.yearBefore)), month: model.month.yearBefore)
  }

  /// The financial year to date and the same months a year before, with the same forces where
  /// possible.
  var comparedYear: ComparedSum {
    let span = model.trend.history.financialYearToDate(through: model.month)
    return ComparedSum(
      span: span, base: span.base ?? span.sumYearBefore,
      change: (.yearToDateOnYearBefore, .demand(.yearToDateChange)),
      before: (.yearToDateYearBefore, .demand(.yearToDateBefore)), month: nil)
  }

  /// The change from the same month a year before; `nil` where it is not known.
  var onYear: CountChange? { comparedMonth.span.change }

  /// The change and its base, or the earlier sum alone.
  ///
  /// A month says where the change is not known.
  func onYearBefore(_ sum: ComparedSum) -> [Fact] {
    let base = sum.base.map { words.count(Int($0)) }
    if let base, sum.span.change?.fraction != nil {
      return [change(of: sum), before(sum, words.say.compared(to: base, in: sum.month))]
    }
    guard let month = sum.month else {
      return base.map { [before(sum, words.say.was($0))] } ?? []
    }
    return [before(sum, words.say.was(base ?? "·", in: month), isApart: true)]
  }

  /// `up 9.8%`.
  private func change(of sum: ComparedSum) -> Fact {
    let fraction = sum.span.change?.fraction ?? 0
    let field = Field(words.say.rise(fraction), raw: .number(fraction))
    return Fact(
      sum.change.id, words[sum.change.label],
      field.apart.counts(slice(of: sum).changeOnYear()), as: .unsaid)
  }

  /// The earlier sum in words.
  ///
  /// `=` explains it only where the line draws the full sum of that year.
  private func before(_ sum: ComparedSum, _ said: String, isApart: Bool = false) -> Fact {
    let raw = sum.base.map { RawValue.integer(Int($0)) } ?? .missing
    let field = Field(said, .dim, raw: raw)
      .counts(sum.base == sum.span.sumYearBefore ? figureBefore(sum) : nil)
    return Fact(
      sum.before.id, words[sum.before.label], isApart ? field.apart : field, as: .unsaid)
  }

  private func slice(of sum: ComparedSum) -> DemandSlice {
    model.whole.slice.in(sum.span.months)
  }

  private func figureBefore(_ sum: ComparedSum) -> Figure {
    slice(of: sum).yearBefore.sum(.reports)
  }

  /// Earlier sums that the line does not draw, for data files.
  ///
  /// A month without a return has none.
  var aside: [Fact] {
    let month = comparedMonth
    let year = comparedYear
    return [(month, model.total == nil ? nil : month.base), (year, year.base)].compactMap {
      sum, drawn in
      guard let before = sum.span.sumYearBefore, before != drawn else { return nil }
      return Fact(
        sum.before.id, words[sum.before.label],
        .count(Int(before), request).counts(figureBefore(sum)))
    }
  }
}
