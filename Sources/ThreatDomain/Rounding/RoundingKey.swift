/// The key of 128 bits that random rounding hangs on.
///
/// Who has it can tell a rounding up from a rounding down, so it is no part of what is printed.
public struct RoundingKey: Hashable, Sendable {
  /// The first eight of its sixteen bytes, the first byte the lowest.
  let low: UInt64
  /// The last eight.
  let high: UInt64

  /// Creates the value from its sixteen bytes, as 32 hex digits; `nil` for anything else.
  public init?(hex: String) {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 32, hex.utf8.count == 32 else { return nil }
    func word(_ digits: ArraySlice<Int>) -> UInt64 {
      stride(from: digits.startIndex, to: digits.endIndex, by: 2).reversed().reduce(0) {
        $0 << 8 | UInt64(digits[$1] << 4 | digits[$1 + 1])
      }
    }
    self.init(low: word(digits[..<16]), high: word(digits[16...]))
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of every snapshot until the export carries one of its own.
  ///
  /// The sample is public, and so is this key: what it hides of the sample is hidden from nobody.
  /// It was drawn until no count of one to four of the sample could be worked out by bounding totals
  /// with their parts. Two keys of fifteen were such: a key that is published is to be tried too.
  public static let sample = RoundingKey(low: 0x1764_750d_7e25_3514, high: 0xe0d5_7ecb_90c9_7954)
}
