/// Three months of a financial year: April to June is the first quarter.
///
/// A quarter of a calendar year and one of a financial year cover the same months. Only their
/// numbers differ.
public struct Quarter: Hashable, Comparable, Sendable {
  /// Quarters since January of the year 0.
  public let index: Int

  /// The quarter that contains `month`.
  public init(containing month: Month) { index = month.index / 3 }

  private init(index: Int) { self.index = index }

  public var firstMonth: Month { Month(index: index * 3) }

  public var lastMonth: Month { firstMonth + 2 }

  public var months: ClosedRange<Month> { firstMonth...lastMonth }

  /// The financial year that it belongs to.
  public var year: FinancialYear { FinancialYear(containing: firstMonth) }

  /// 1 for April to June, to 4 for January to March.
  public var number: Int { (firstMonth - year.firstMonth) / 3 + 1 }

  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  public static func - (quarter: Quarter, count: Int) -> Quarter {
    Quarter(index: quarter.index - count)
  }
}

extension Quarter: CustomStringConvertible {
  /// `2018-19 Q4`.
  public var description: String { "\(year) Q\(number)" }
}
