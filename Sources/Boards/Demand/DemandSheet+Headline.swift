import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The figures above everything else: the most important first, for screens with a line or two.
extension DemandSheet {
  var headline: [[TextRun]] {
    let history = facts.trend.history
    return [
      month,
      span(
        words.say.yearToDate(FinancialYear(containing: facts.month)),
        history.financialYearToDate(through: facts.month)),
      DemandSheet.facts(shares), standing,
    ]
  }

  /// Facts beside each other with three blanks between: two of the lines just fit 80 columns.
  static func facts(_ facts: [[TextRun]]) -> [TextRun] {
    facts.enumerated().flatMap { position, runs in
      position == 0 ? runs : [TextRun("   ", role: .text)] + runs
    }
  }

  /// `Reports  2,660 +9.8 % on 2,423 in Mar 2018`, and what the limits say of it.
  private var month: [TextRun] {
    guard let total = facts.total else { return [TextRun(SafeText(noReturn), role: .title)] }
    let count = words.count(total.reports)
    let isSignal = facts.trend.isSignal
    let signal = TextRun(
      SafeText((isSignal ? "! " : "") + words.say.firstSignal(facts.trend.judgement)),
      role: isSignal ? .alert : .dim)
    return DemandSheet.facts([
      Lines.fact(words[.column(.reports)], count, .title) + without(facts.month...facts.month)
        + [TextRun(" ")] + comparison, [signal],
    ])
  }

  /// That the month has no return, and which is the last that has one.
  var noReturn: String {
    words.say.noReturn(
      words[.column(.reports)], for: facts.month,
      newest: facts.returns.newest(through: facts.month),
      isCovered: facts.returns.state(in: facts.month) != .missing(.notCovered))
  }

  /// The forces that a sum of the months lacks: ` without Kent`; nothing where it is whole.
  private func without(_ months: ClosedRange<Month>) -> [TextRun] {
    let forces = lacking(months)
    return forces.isEmpty
      ? [] : [TextRun(SafeText(" \(words.say.without(forces))"), role: .warning)]
  }

  /// The names of forces that a sum of the months lacks.
  func lacking(_ months: ClosedRange<Month>) -> [String] {
    facts.whole.names(of: facts.trend.history.without(in: months))
  }

  /// The same month of the year before: the change on it, or what it was, or that it is not known.
  private var comparison: [TextRun] {
    let earlier = facts.month.yearBefore
    let month = facts.month...facts.month
    guard let before = facts.trend.history.comparison(of: month).base else {
      return [TextRun(SafeText(words.say.was("·", in: earlier)), role: .dim)]
    }
    let base = words.count(Int(before))
    guard let fraction = onYear?.fraction else {
      return [TextRun(SafeText(words.say.was(base, in: earlier)), role: .dim)]
    }
    return change(fraction) + [
      TextRun(SafeText(" \(words.say.compared(to: base, in: earlier))"), role: .dim)
    ]
  }

  private func change(_ fraction: Double) -> [TextRun] {
    let text = words.say.change(.fraction(fraction))
    return [TextRun(SafeText(text), role: .ofChange(text))]
  }

  private func span(_ label: String, _ span: SpanComparison) -> [TextRun] {
    Lines.fact(label, counted(span.sum)) + without(span.months) + late(span)
      + comparison(in: span)
  }

  /// Why a sum is missing: ` no return for Jul 2018`.
  private func late(_ span: SpanComparison) -> [TextRun] {
    let months = span.sum == nil ? facts.returns.withoutReturn(in: span.months) : []
    guard !months.isEmpty else { return [] }
    return [TextRun(SafeText(" \(words.say.noReturn(for: months))"), role: .dim)]
  }

  private func counted(_ sum: Double?) -> String {
    sum.map { words.count(Int($0)) } ?? "·"
  }

  /// The change of a sum and what it is measured from; nothing where it is not known.
  private func comparison(in span: SpanComparison) -> [TextRun] {
    guard let base = span.base ?? span.sumYearBefore else { return [] }
    let before = words.count(Int(base))
    guard let fraction = span.change?.fraction else {
      return [TextRun(SafeText(" \(words.say.was(before))"), role: .dim)]
    }
    return [TextRun(" ")] + change(fraction)
      + [TextRun(SafeText(" \(words.say.compared(to: before))"), role: .dim)]
  }

  private var shares: [[TextRun]] {
    guard let total = facts.total else { return [] }
    let isTold = !request.keepsBackLoss(beside: total.reports)
    let nation = facts.nationalLoss.flatMap { nation in
      nation.amount > 0 && isTold ? Double(total.loss.amount) / Double(nation.amount) : nil
    }
    let loss =
      Lines.fact(words[.column(.loss)], request.said(total.loss, beside: total.reports))
      + (nation.map { [TextRun(SafeText(" \(words.say.ofNation($0))"), role: .dim)] } ?? [])
    return [loss] + victimShares.map { Lines.fact($0, $1) }
  }

  private var victimShares: [(String, String)] {
    let total = facts.total
    return [
      (words[.column(.repeated)], share(total?.repeatShare)),
      (words[.column(.vulnerable)], share(total?.vulnerableShare)),
      (words[.column(.cyber)], share(total?.cyberShare)),
    ]
  }

  /// Late months, how far the data goes, and the rate or why there is none.
  private var standing: [TextRun] {
    let months = facts.restated.map { words.month($0.month) }.joined(separator: ", ")
    // The centre restates a month of the nation: whether this scope had a part in it, nobody says.
    let late =
      facts.scope == .national
      ? Lines.fact(words[.fact(.restated)], "! \(months)", .stale)
      : Lines.fact(words[.fact(.restatedNationally)], months, .dim)
    // Up to the newest month with a return; where there is none, no data goes anywhere.
    let data = facts.returns.newest(through: facts.month).map { newest in
      [TextRun(SafeText(words.say.dataTo(newest.lastDay, received: received)), role: .dim)]
    }
    return DemandSheet.facts(
      (months.isEmpty ? [] : [late]) + [data, rate].compactMap(\.self))
  }

  private var rate: [TextRun]? {
    facts.monthRate.map { rate in
      let field = Field.rate(rate, words).of(facts.whole, request)
      return rate.value == nil
        ? [TextRun(SafeText(field.spoken ?? ""), role: .dim)]
        : [TextRun(SafeText("\(words[.column(.perHead)])  "), role: .dim)] + field.runs
    }
  }

  func share(_ share: Double?) -> String { share.map(words.percent) ?? "·" }

  /// The change on the same month of the year before; `nil` where it is not known.
  var onYear: CountChange? { facts.trend.history.changeOnYearBefore(for: facts.month) }
}
