/// A decimal number as its publication writes it, digit for digit.
///
/// Source: column `value` of `published_figure.csv`. It stays text, because a publication's decimal
/// places say how exact it is, and a binary number would lose digits.
public struct PublishedValue: Hashable, Sendable {
  /// The digits as published: `-53`, `2.40`.
  public let text: String

  /// The number; `nil` where the text is no plain decimal: no exponent, no sign but a minus.
  public init?(_ text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(\.isDigits) else { return nil }
    self.text = text
  }

  public var isNegative: Bool { text.utf8.first == UInt8(ascii: "-") }

  /// The digits before the point, without a sign.
  public var whole: Substring { text.drop { $0 == "-" }.prefix { $0 != "." } }

  /// The digits after the point; `nil` where there is no point.
  public var fraction: Substring? {
    text.firstIndex(of: ".").map { text[text.index(after: $0)...] }
  }

  /// The nearest binary number, to order by.
  public var number: Double { Double(text) ?? 0 }
}

extension Substring {
  fileprivate var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
