/// The time that a published figure counts, as its publication names it.
///
/// Source: column `period` of `published_figure.csv`. Official statistics count by years, financial
/// years, quarters and rolling years. A figure is never divided into months, because no publication
/// says how it falls on them.
public enum PublishedPeriod: Hashable, Sendable {
  /// A calendar year, `YYYY`.
  case year(Int)
  /// April to March, `FY-YYYY-YY`.
  case financialYear(FinancialYear)
  /// A quarter of a calendar year, `YYYY-Qn`: Q1 is January to March.
  case quarter(year: Int, number: Int)
  /// A calendar month, `YYYY-MM`.
  case month(Month)
  /// The twelve months that end with a month, `YE-YYYY-MM`.
  case yearEnding(Month)
}

extension PublishedPeriod {
  /// What a period may be, worded to follow "expected".
  public static let expected =
    "a period YYYY, FY-YYYY-YY, YYYY-Qn, YYYY-MM or YE-YYYY-MM (the year ending)"

  /// The period written in exactly one of its forms; `nil` for any other text.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(ascii: bytes.span)
  }

  /// The period written in exactly one of its forms in ASCII; `nil` for any other bytes.
  public init?(ascii bytes: Span<UInt8>) {
    switch bytes.count {
    case 4: self.init(yearOf: bytes)
    case 7 where bytes[5] == UInt8(ascii: "Q"): self.init(quarterOf: bytes)
    case 7:
      guard let month = Month(ascii: bytes) else { return nil }
      self = .month(month)
    case 10 where starts(bytes, with: "FY-"):
      self.init(financialYearOf: bytes.extracting(3..<10))
    case 10 where starts(bytes, with: "YE-"):
      guard let month = Month(ascii: bytes.extracting(3..<10)) else { return nil }
      self = .yearEnding(month)
    default: return nil
    }
  }

  private init?(yearOf bytes: Span<UInt8>) {
    guard let year = decimal(bytes, 0..<4), Month(year: year, month: 1) != nil else { return nil }
    self = .year(year)
  }

  private init?(quarterOf bytes: Span<UInt8>) {
    guard bytes[4] == UInt8(ascii: "-"), let year = decimal(bytes, 0..<4),
      let number = decimal(bytes, 6..<7), (1...4).contains(number),
      Month(year: year, month: 1) != nil
    else { return nil }
    self = .quarter(year: year, number: number)
  }

  /// The second year must follow the first: `2018-19`.
  private init?(financialYearOf bytes: Span<UInt8>) {
    guard bytes[4] == UInt8(ascii: "-"), let start = decimal(bytes, 0..<4),
      let end = decimal(bytes, 5..<7), end == (start + 1) % 100,
      Month(year: start, month: 4) != nil
    else { return nil }
    self = .financialYear(FinancialYear(startYear: start))
  }

  /// The months that the period covers.
  public var months: ClosedRange<Month> {
    switch self {
    case .year(let year): Month(index: year * 12)...Month(index: year * 12 + 11)
    case .financialYear(let year): year.months
    case .quarter(let year, let number):
      Month(index: year * 12 + number * 3 - 3)...Month(index: year * 12 + number * 3 - 1)
    case .month(let month): month...month
    case .yearEnding(let month): month - 11...month
    }
  }
}

extension PublishedPeriod: Comparable {
  /// By the last month; of two that end together, the longer comes first, then by their names.
  public static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (left.months, right.months)
    guard first.upperBound == second.upperBound else {
      return first.upperBound < second.upperBound
    }
    guard first.lowerBound == second.lowerBound else {
      return first.lowerBound < second.lowerBound
    }
    return left.description < right.description
  }
}

extension PublishedPeriod: CustomStringConvertible {
  /// The period as the export writes it.
  public var description: String {
    switch self {
    case .year(let year): padded(year, to: 4)
    case .financialYear(let year): "FY-\(year)"
    case .quarter(let year, let number): "\(padded(year, to: 4))-Q\(number)"
    case .month(let month): "\(month)"
    case .yearEnding(let month): "YE-\(month)"
    }
  }
}

private func starts(_ bytes: Span<UInt8>, with prefix: String) -> Bool {
  prefix.utf8.enumerated().allSatisfy { $0.offset < bytes.count && bytes[$0.offset] == $0.element }
}
