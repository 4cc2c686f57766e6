/// A band of organised crime group mapping (OCGM): 1 is the highest, 5 the lowest.
///
/// Source: column `ocgm_band` of table `actor`. That there are five bands is our proposal.
public struct OCGMBand: Hashable, Comparable, Sendable {
  /// 1 to 5.
  public let number: Int

  /// The band with this number, which must be 1...5.
  public init(_ number: Int) throws(InvalidValue) {
    guard (1...5).contains(number) else {
      throw InvalidValue(found: "\(number)", expected: "a band from 1 (highest) to 5 (lowest)")
    }
    self.number = number
  }

  /// Whether the left band is more serious: the highest band, 1, comes first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
