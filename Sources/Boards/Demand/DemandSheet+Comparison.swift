import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A sum of the headline beside that of the same months a year before.
struct ComparedSum {
  let span: SpanComparison
  /// What it is drawn beside; `nil` where nothing is known.
  let base: Double?
  let change: (id: ColumnID, label: Term)
  let before: (id: ColumnID, label: Term)
  /// Whose year before is named: a month's.
  let month: Month?
}

/// What is measured on the year before.
extension DemandSheet {
  /// The month, beside the same month of the year before.
  var comparedMonth: ComparedSum {
    let span = model.trend.history.comparison(of: model.month...model.month)
    return ComparedSum(
      span: span, base: span.base, change: (.onYearBefore, .column(.onYearBefore)),
      before: (.yearBefore, .demand(.yearBefore)), month: model.month.yearBefore)
  }

  /// The financial year to date, beside as much of the year before: like with like where it can be.
  var comparedYear: ComparedSum {
    let span = model.trend.history.financialYearToDate(through: model.month)
    return ComparedSum(
      span: span, base: span.base ?? span.sumYearBefore,
      change: (.yearToDateOnYearBefore, .fact(.financialYearToDate)),
      before: (.yearToDateYearBefore, .fact(.financialYearToDate)), month: nil)
  }

  /// The change of the month on the same month of the year before; `nil` where it is not known.
  var onYear: CountChange? { comparedMonth.span.change }

  /// The change and what it is measured from, or what it was; of a month that it is not known too.
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

  /// `up 9.8%`, in the role that the change has in a table.
  private func change(of sum: ComparedSum) -> Fact {
    let fraction = sum.span.change?.fraction ?? 0
    let field = Field(words.say.rise(fraction), .ofChange(fraction), raw: .number(fraction))
    return Fact(
      sum.change.id, words[sum.change.label],
      field.apart.counts(slice(of: sum).changeOnYear()), as: .unsaid)
  }

  /// The year before in words; explained only where all that was sent in is what is drawn.
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

  /// Sums of the year before where others are drawn in their place, or nothing: a month without a
  /// return stands beside none.
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
