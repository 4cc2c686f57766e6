/// A calendar month, `YYYY-MM`.
///
/// Source: every `month` column of the export. Years 1900 to 9999.
public struct Month: Hashable, Comparable, Sendable {
  /// Months since January of the year 0.
  public let index: Int

  public init(index: Int) {
    precondition(index >= 0, "a month's index counts from January of the year 0")
    self.index = index
  }

  /// A month from its calendar parts; `nil` unless the year is 1900...9999 and the month 1...12.
  public init?(year: Int, month: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month) else { return nil }
    index = year * 12 + month - 1
  }

  /// The month written as exactly `YYYY-MM`; `nil` for any other text.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(ascii: bytes.span)
  }

  /// The month written as exactly `YYYY-MM` in ASCII; `nil` for any other bytes.
  public init?(ascii bytes: Span<UInt8>) {
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = decimal(bytes, 0..<4), let month = decimal(bytes, 5..<7)
    else { return nil }
    self.init(year: year, month: month)
  }

  public var year: Int { index / 12 }

  /// 1 for January to 12 for December.
  public var monthOfYear: Int { index % 12 + 1 }

  public var firstDay: Day { Day(year: year, month: monthOfYear, dayOfMonth: 1) }

  public var lastDay: Day { (self + 1).firstDay - 1 }

  /// Whether everything of the month has had some days by a day, so that all is judged at one age.
  public func isDue(within days: Int, asAt day: Day) -> Bool { lastDay + days <= day }

  /// The same month of the year before.
  public var yearBefore: Month { self - 12 }

  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }

  /// The month this many months later; January of the year 0 where the sum is before it.
  public static func + (month: Month, count: Int) -> Month {
    Month(index: max(month.index + count, 0))
  }

  /// The month this many months earlier; January of the year 0 where the result would be before it.
  public static func - (month: Month, count: Int) -> Month {
    Month(index: max(month.index - count, 0))
  }

  /// How many months the right month is before the left; negative where it is after.
  public static func - (left: Month, right: Month) -> Int { left.index - right.index }
}

extension Month: CustomStringConvertible {
  /// `YYYY-MM`, as the export writes it.
  public var description: String { "\(padded(year, to: 4))-\(padded(monthOfYear, to: 2))" }
}

extension Month: Strideable {
  public func distance(to other: Month) -> Int { other.index - index }

  public func advanced(by count: Int) -> Month { self + count }
}
