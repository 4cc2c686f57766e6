/// Numbers as people and spreadsheets write them, read without losing a digit.
///
/// No number goes through a `Double`: the digits are moved, never calculated.
enum NumberForm {
  /// The digits of a number before and after its point.
  private struct Digits {
    var isNegative = false
    var whole = ""
    var fraction = ""

    /// `-1234.50`, without leading zeros.
    var text: String {
      let digits = String(whole.drop { $0 == "0" })
      let sign = isNegative ? "-" : ""
      return sign + (digits.isEmpty ? "0" : digits) + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// The number with its point so many places further to the right; `nil` where digits remain.
    func shifted(by places: Int) -> String? {
      let kept = fraction.prefix(places)
      guard fraction.dropFirst(places).allSatisfy({ $0 == "0" }) else { return nil }
      let zeros = String(repeating: "0", count: places - kept.count)
      return Digits(isNegative: isNegative, whole: whole + kept + zeros).text
    }
  }

  /// The number as the export writes it: `1,234` is 1234, and `(53)` is -53.
  ///
  /// - Parameter isWhole: Whether a fraction of zeros is left out, as in `12.0`.
  static func number(_ text: String, isWhole: Bool) throws(Misfit) -> String {
    guard let digits = digits(text) else {
      throw Misfit(text, expected: "a number such as 1,234 or -53")
    }
    return isWhole ? digits.shifted(by: 0) ?? digits.text : digits.text
  }

  /// Pounds in pence: `£1,234.5` is 123450, and `£1.2m` is 120000000.
  static func penceOfPounds(_ text: String) throws(Misfit) -> String {
    let expected = "pounds such as 1,234.56 or 1.2m"
    var amount = text.lowercased().replacing("gbp", with: "").filter { $0 != "£" }
    var places = 2
    for (word, zeros) in [("bn", 9), ("m", 6), ("k", 3)] where amount.hasSuffix(word) {
      amount = String(amount.dropLast(word.count))
      places += zeros
      break
    }
    guard let digits = digits(Folded.trimmed(amount)), let pence = digits.shifted(by: places)
    else { throw Misfit(text, expected: expected) }
    return pence
  }

  /// Whole pence: `12,345p` is 12345.
  static func pence(_ text: String) throws(Misfit) -> String {
    let amount = text.lowercased().hasSuffix("p") ? String(text.dropLast()) : text
    guard let digits = digits(Folded.trimmed(amount)), let pence = digits.shifted(by: 0) else {
      throw Misfit(text, expected: "whole pence such as 12,345p")
    }
    return pence
  }

  /// The parts of a number: a sign or parentheses, digits in groups or not, and a fraction.
  private static func digits(_ text: String) -> Digits? {
    var digits = Digits()
    var rest = text[...]
    if rest.hasPrefix("("), rest.hasSuffix(")") {
      digits.isNegative = true
      rest = rest.dropFirst().dropLast()
    } else if let sign = rest.first, "-\u{2212}\u{2013}+".contains(sign) {
      digits.isNegative = sign != "+"
      rest = rest.dropFirst()
    }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = ungrouped(parts[0]) else { return nil }
    digits.whole = whole
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].allSatisfy(isDigit) else { return nil }
      digits.fraction = String(parts[1])
    }
    return digits
  }

  /// The digits without the signs between thousands; `nil` where a group has not three digits.
  private static func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) {
      ", \u{A0}\u{2009}\u{202F}".contains($0)
    }
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }), let first = groups.first, !first.isEmpty,
      groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
