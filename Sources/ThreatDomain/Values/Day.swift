/// A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar.
///
/// Source: every `..._on`, `..._due`, `..._since` column of the export. Years 1900 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let sinceEpoch: Int

  public init(sinceEpoch: Int) { self.sinceEpoch = sinceEpoch }

  /// The day with these calendar parts; the day must exist.
  ///
  /// The arithmetic is Howard Hinnant's `days_from_civil` (chrono-compatible date algorithms).
  public init(year: Int, month: Int, dayOfMonth: Int) {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + dayOfMonth - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    sinceEpoch = era * 146_097 + dayOfEra - 719_468
  }

  /// The day written as exactly `YYYY-MM-DD`; `nil` for other text and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(ascii: bytes.span)
  }

  /// The day written as exactly `YYYY-MM-DD` in ASCII; `nil` for anything else.
  public init?(ascii bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[7] == UInt8(ascii: "-"),
      let month = Month(ascii: bytes.extracting(0..<7)), let dayOfMonth = decimal(bytes, 8..<10),
      dayOfMonth >= 1
    else { return nil }
    let day = month.firstDay + (dayOfMonth - 1)
    guard day < (month + 1).firstDay else { return nil }
    self = day
  }

  /// Year, month 1...12 and day 1...31.
  ///
  /// Howard Hinnant's `civil_from_days`.
  public var parts: (year: Int, month: Int, dayOfMonth: Int) {
    let shifted = sinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The month that contains the day; January of the year 0 for any day before it.
  public var month: Month { Month(index: max(parts.year * 12 + parts.month - 1, 0)) }

  public static func < (left: Day, right: Day) -> Bool { left.sinceEpoch < right.sinceEpoch }

  public static func + (day: Day, count: Int) -> Day { Day(sinceEpoch: day.sinceEpoch + count) }

  public static func - (day: Day, count: Int) -> Day { Day(sinceEpoch: day.sinceEpoch - count) }

  /// How many days the right day is before the left; negative where it is after.
  public static func - (left: Day, right: Day) -> Int { left.sinceEpoch - right.sinceEpoch }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`, as the export writes it.
  public var description: String {
    let (year, month, dayOfMonth) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(dayOfMonth, to: 2))"
  }
}

/// The number that the ASCII digits at `positions` spell; `nil` where one is not a digit.
func decimal(_ bytes: Span<UInt8>, _ positions: Range<Int>) -> Int? {
  var value = 0
  for position in positions {
    let digit = bytes[position] &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    value = value * 10 + Int(digit)
  }
  return value
}

/// The number in decimal, with leading zeros up to `width` digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
