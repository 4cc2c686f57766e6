import Sheets
import ThreatDomain

/// Each measure with its two readings: whether the month is more than chance, and whether the
/// measure will meet its target.
struct PerformanceModel: Equatable, Sendable {
  /// A measure and its values.
  struct Line: Equatable, Sendable {
    let measure: Measure
    /// The values up to the month of the request, the oldest first; a month may be absent.
    let values: [MeasureValue]
    /// The newest month whose cases have all had their time.
    let due: Month
    /// The value of that month; `nil` where there is none.
    let now: MeasureValue?
    /// The months up to ``due`` between their natural limits, in the measure's unit.
    let trend: Trend
    let variation: Variation
    /// `nil` without a target, or where no limits can be drawn.
    let assurance: Assurance?
    /// The cases of the months that have not had their time; `nil` where no such month has a value.
    let notDue: Int?

    /// The months that have not had their time, up to the month of the request.
    let notDueMonths: ClosedRange<Month>?
  }

  /// The measures that have a value of the scope, in the order of the board.
  let lines: [Line]
  /// The measures of which the scope has no value in any month: they are kept for others.
  let others: [Measure]

  init(_ records: PerformanceRecords, _ request: BoardRequest) {
    let values = Dictionary(grouping: records.values, by: \.measureID)
    let measures = records.measures.sorted { ($0.place, $0.id) < ($1.place, $1.id) }
    lines = measures.compactMap { measure in
      values[measure.id].map { Line(measure, $0, records, request) }
    }
    others = measures.filter { values[$0.id] == nil }
  }

  /// The measures that are worse than usual.
  var worse: [Line] {
    lines.filter { if case .worse = $0.variation { true } else { false } }
  }
}

extension PerformanceModel.Line {
  /// - Parameter values: The values of the measure, the oldest first.
  init(
    _ measure: Measure, _ values: [MeasureValue], _ records: PerformanceRecords,
    _ request: BoardRequest
  ) {
    let days = measure.timeLimit.flatMap(records.limits.days) ?? 0
    let due = Self.newestDue(upTo: request.month, within: days, asAt: records.asAt)
    let byMonth = Dictionary(values.map { ($0.month, $0) }) { first, _ in first }
    let young = due < request.month ? (due + 1)...request.month : nil
    self.measure = measure
    self.values = values
    self.due = due
    now = byMonth[due]
    let trend = Trend(
      MonthlySeries(
        first: request.history.lowerBound,
        values: request.history.map { $0 > due ? nil : byMonth[$0]?.figure }),
      month: due, rules: .measures)
    self.trend = trend
    let few = Self.tooFew(in: trend.judgedMonths, byMonth)
    variation = Variation(few ?? trend.judgement, better: measure.direction)
    assurance =
      few != nil
      ? nil
      : measure.target.flatMap { target in
        trend.judged.map { Assurance(of: $0, target: target, better: measure.direction) }
      }
    notDueMonths = young
    let unready = young.map { months in months.compactMap { byMonth[$0] } } ?? []
    notDue =
      unready.isEmpty ? nil : unready.reduce(0) { $0 + ($1.denominator ?? $1.numerator) }
  }

  /// Why a share cannot be judged: it is of fewer than five cases a month.
  ///
  /// One case more or less would then change the result, as with counts; see ``XmRRules``.
  private static func tooFew(
    in months: ClosedRange<Month>, _ values: [Month: MeasureValue]
  ) -> Judgement? {
    let cases = months.compactMap { values[$0]?.denominator }
    guard !cases.isEmpty else { return nil }
    let mean = Double(cases.reduce(0, +)) / Double(cases.count)
    return mean < XmRRules.makingDataCount.smallestMean ? .tooFewReports(mean: mean) : nil
  }

  /// The newest month of which every case has had the days by a day.
  private static func newestDue(upTo month: Month, within days: Int, asAt day: Day) -> Month {
    var due = month
    while !due.isDue(within: days, asAt: day), month - due < 12 { due = due - 1 }
    return due
  }
}

extension Measure {
  /// The place on the board: take-up, updates of victims, what has no time limit, and contact.
  ///
  /// A centre names its measures as it likes, but its time limits come from a list.
  fileprivate var place: Int {
    switch timeLimit {
    case .takeUp, .takeUpComplex: 0
    case .victimUpdate: 1
    case nil: 2
    case .vulnerableContact: 3
    case .escalationAnswer, .escalationAnswerComplex, .noActivity: 4
    }
  }
}

extension MeasureValue {
  /// What the value counts: its measure, in a scope and its month.
  func slice(in scope: Scope) -> MeasureSlice {
    MeasureSlice(measureID, of: scope, in: month...month)
  }

  /// The figure of the month in the measure's unit: a percentage, or the count itself.
  var figure: Double? { denominator == nil ? Double(numerator) : share.map { $0 * 100 } }
}

extension XmRRules {
  /// The rules for measures: a percentage may be small and still be judged.
  static let measures = makingDataCount.judgingMeans(from: 0)
}
