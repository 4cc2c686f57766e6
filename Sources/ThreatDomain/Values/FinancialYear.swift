/// A year from April to March; Action Fraud publishes outcomes for these years.
public struct FinancialYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it starts: 2018 for 2018-19.
  public let startYear: Int

  public init(startYear: Int) { self.startYear = startYear }

  /// The financial year that contains `month`.
  public init(containing month: Month) {
    startYear = month.monthOfYear >= 4 ? month.year : month.year - 1
  }

  public var firstMonth: Month { Month(index: startYear * 12 + 3) }

  public var lastMonth: Month { firstMonth + 11 }

  public var months: ClosedRange<Month> { firstMonth...lastMonth }

  public static func < (left: Self, right: Self) -> Bool { left.startYear < right.startYear }
}

extension FinancialYear: CustomStringConvertible {
  /// `2018-19`.
  public var description: String { "\(startYear)-\(padded((startYear + 1) % 100, to: 2))" }
}
