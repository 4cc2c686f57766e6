import Sheets
import ThreatDomain

/// The counts of one key of a history, month by month, as boards show them.
struct DemandCourse: Sendable {
  let returns: ScopeCoverage
  private let first: Month
  /// The exact counts, one for each month from ``first``; empty where no row had the key.
  ///
  /// No board shows them.
  private let exact: ArraySlice<DemandCount>
  /// The count that boards show for each month.
  private let shown: ArraySlice<DemandCount>
  /// The counts of forces that are missing in some months, by force and month, as boards show them.
  private let silent: [String: [Month: DemandCount]]
  /// The rounding of the safe view; `nil` where counts are shown exactly.
  private let line: RoundedDemand?

  init(
    returns: ScopeCoverage, first: Month, exact: ArraySlice<DemandCount>,
    silent: [String: [Month: DemandCount]], line: RoundedDemand?
  ) {
    self.returns = returns
    self.first = first
    self.exact = exact
    self.line = line
    guard let line else {
      shown = exact
      self.silent = silent
      return
    }
    shown = ArraySlice(
      exact.enumerated().map { offset, count in line.shown(count, in: first + offset) })
    self.silent = Dictionary(
      uniqueKeysWithValues: silent.map { force, counts in
        let own = line.ofForce(force)
        let shown = counts.map { ($0.key, own.shown($0.value, in: $0.key)) }
        return (force, Dictionary(uniqueKeysWithValues: shown))
      })
  }

  /// The count of a month.
  ///
  /// It is zero where the export has no row, and `nil` where there is no return.
  func count(in month: Month) -> DemandCount? {
    returns.hasFigure(in: month) ? DemandCourse.at(month - first, of: shown) : nil
  }

  private static func at(_ offset: Int, of counts: ArraySlice<DemandCount>) -> DemandCount {
    let position = counts.startIndex + offset
    return counts.indices.contains(position) ? counts[position] : .zero
  }

  /// The sum of the months; `nil` where one of them has no return.
  func sum(in months: ClosedRange<Month>) -> DemandCount? {
    let each = months.compactMap { count(in: $0) }
    guard each.count == months.count else { return nil }
    guard let line else { return each.reduce(.zero, +) }
    let sum = months.reduce(DemandCount.zero) { $0 + DemandCourse.at($1 - first, of: exact) }
    return line.shown(sum, in: months, each: each)
  }

  /// One measure, month by month, with the forces missing from each month.
  func series(
    in months: ClosedRange<Month>, _ measure: DemandMeasure = .reports
  ) -> MonthlySeries {
    MonthlySeries(
      first: months.lowerBound,
      values: months.map { month in count(in: month)?.figure(measure).map { Double($0) } },
      lacking: lacking(in: months, measure), rounded: sums(measure))
  }

  private func lacking(
    in months: ClosedRange<Month>, _ measure: DemandMeasure
  ) -> LackingParts {
    guard !returns.lacking(in: months).isEmpty else { return .nothing }
    var without: [Month: [LackingForce]] = [:]
    for month in months {
      let forces = returns.lacking(in: month)
      if !forces.isEmpty { without[month] = forces }
    }
    return LackingParts(
      without: without,
      figures: silent.mapValues { counts in
        counts.compactMapValues { $0.figure(measure).map { Double($0) } }
      })
  }

  /// The base for rounded sums; `nil` where counts are exact, and for the loss.
  ///
  /// A month whose figure is not known has no value in the series, so its count is never added.
  private func sums(_ measure: DemandMeasure) -> RoundedSums? {
    guard measure != .loss else { return nil }
    return line.map { line in
      RoundedSums(
        first: first, counts: exact.map { $0.figure(measure) ?? 0 }, measure, of: line.slice,
        by: line.rounding)
    }
  }
}
