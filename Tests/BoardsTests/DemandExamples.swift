import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

/// Hand-made models of the demand board.
enum DemandExamples {
  static let month = Month(index: 2019 * 12 + 2)

  /// Thirteen months without a signal.
  static let usual = [50.0, 54, 48, 53, 47, 55, 49, 52, 46, 51, 50, 53, 49]

  /// The same months, with a last month far above the limits.
  static let high = Array(usual.dropLast()) + [149]

  static func line(_ values: [Double?]) -> MonthlySeries {
    MonthlySeries(first: month - (values.count - 1), values: values)
  }

  static func count(_ reports: Int, _ repeated: Int = 0, _ vulnerable: Int = 0) -> DemandCount {
    DemandCount(
      reports: reports, cyberReports: reports / 2, repeatVictims: repeated,
      vulnerableVictims: vulnerable, loss: Pence(Int64(reports) * 100_000))
  }

  static func part(
    _ kind: DemandPart.Kind, _ key: String, _ values: [Double?], population: Int? = 200_000
  ) -> DemandPart {
    let now = values.last.flatMap(\.self).map { Int($0) } ?? 0
    let before = values.count > 12 ? values[values.count - 13].map { Int($0) } : nil
    return DemandPart(
      kind, key, key, slice: DemandSlice(.force("kent"), in: month...month),
      trend: Trend(line(values), month: month),
      count: count(now),
      span: .init(
        now: count(now), before: before.map { count($0) },
        comparison: line(values).comparison(of: month...month)),
      rate: kind == .force ? RatePer10000(count: now, population: population) : nil,
      opens: kind == .force ? .force(key) : nil)
  }

  static func model(
    _ total: DemandCount, _ values: [Double?] = usual, forces: [DemandPart] = [],
    types: [DemandPart] = [], groups: [DemandPart] = [], victims: [DemandPart] = [],
    restated: [Restatement] = [
      Restatement(month: month - 2, reason: "sent late", isInScope: false)
    ], open: [Month] = [],
    span: DemandSpan = .month, scope: Scope = .region("se")
  ) -> DemandModel {
    let line = line(values)
    let whole = DemandPart(
      .whole, scope.description, "", slice: DemandSlice(scope, in: month...month),
      trend: Trend(line, month: month), count: total,
      span: .init(
        now: total, before: nil, comparison: line.comparison(of: month...month)),
      rate: RatePer10000(count: total.reports, population: 100_000))
    return DemandModel(
      scope: scope, scopeName: "South East", month: month, span: span, whole: whole,
      returns: Coverage(
        months: Set((month - 40)...month), regionOfForce: ["kent": "se"]
      ).of(.national),
      monthRate: whole.rate, line: line,
      losses: line, wider: [], parts: forces, forces: forces, types: types, groups: groups,
      victims: victims, restated: restated, open: open)
  }

  static func sheet(_ model: DemandModel, span: DemandSpan = .month, isSafe: Bool = false) throws
    -> SheetReader
  {
    let request = try SampleReading.request(
      model.scope, choices: Choices(span), isSafe: isSafe)
    let sheet = DemandSheet(
      model: model, request: request, received: month.lastDay + 5, countedBy: "Action Fraud")
    return SheetReader(sheet: sheet.sheet(beside: nil))
  }
}
