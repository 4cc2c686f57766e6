/// The secret key of 128 bits for random rounding.
///
/// A person with the key can tell a rounding up from a rounding down, so the key is never printed.
public struct RoundingKey: Hashable, Sendable {
  /// The first eight of the key's sixteen bytes, lowest byte first.
  let low: UInt64
  /// The last eight of the key's sixteen bytes, lowest byte first.
  let high: UInt64

  /// Creates the key from its sixteen bytes as 32 hex digits; `nil` for any other text.
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

  /// The key as 32 hex digits, for the manifest and the snapshot alone.
  public var hex: String {
    [low, high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
      .map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0\(digits)" : digits
      }.joined()
  }

  /// A new key from the system's source of randomness.
  public static func random() -> RoundingKey {
    var source = SystemRandomNumberGenerator()
    return RoundingKey(low: source.next(), high: source.next())
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of the sample export.
  ///
  /// The sample is public and so is this key, so the key keeps nothing in the sample secret. Keys
  /// were drawn until no count of one to four in the sample could be worked out from totals and
  /// their parts. Two of fifteen keys passed. A key for real data needs the same test.
  public static let sample = RoundingKey(low: 0x1764_750d_7e25_3514, high: 0xe0d5_7ecb_90c9_7954)
}
