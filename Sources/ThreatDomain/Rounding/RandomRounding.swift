/// Random rounding to base 5: a safe view shows the rounded count in place of the exact one.
///
/// A count is shown as one of the two multiples of 5 around it. The nearer one is the likelier, so
/// that the mean of many counts stays the same: 2 is shown as 0 three times in five and as 5 twice
/// in five. A multiple of 5 is shown unchanged. A keyed hash of the count's identity decides
/// between the two. So one count is always shown the same, wherever and whenever it appears, and
/// comparing several prints reveals nothing more.
///
/// Sources: Statistics Canada, "Random rounding" (base 5, census); Stats NZ, "Fixed random rounding
/// to base 3" (a fixed choice for each figure). The key and the hash are ours.
public struct RandomRounding: Hashable, Sendable {
  /// Every shown count is a multiple of this number.
  public static let base = 5

  /// The least that each month of a span must show before the span's own sum is rounded; see
  /// ``span``.
  public static let smallestMonth = 20

  private let hash: SipHash

  /// Creates the rounding from its secret key.
  public init(key: RoundingKey) { hash = SipHash(key: key) }

  /// The rounded count.
  public func rounded(_ count: Int, of identity: CountIdentity) -> Int {
    let rest = ((count % Self.base) + Self.base) % Self.base
    guard rest > 0 else { return count }
    let (lower, isTooLow) = count.subtractingReportingOverflow(rest)
    let draw = Int(hash.hash(identity.bytes) % UInt64(Self.base))
    guard draw < rest, !isTooLow else { return isTooLow ? count : lower }
    let (upper, isTooHigh) = lower.addingReportingOverflow(Self.base)
    return isTooHigh ? lower : upper
  }

  /// The rounded sum of some months, where each month is shown too.
  ///
  /// The exact sum is rounded once. Where a month is small, the shown months are added up instead.
  /// Overlapping running sums that were each rounded once would pin down a small month from both
  /// sides. We measured this on the sample. With sums rounded once, hundreds of counts of one to
  /// four could be worked out; with this rule, nearly always none.
  ///
  /// - Parameter months: The rounded count of each month.
  public func span(_ sum: Int, of identity: CountIdentity, months: [Int]) -> Int {
    if months.count > 1, months.contains(where: { $0 < Self.smallestMonth }) {
      return months.reduce(0, +)
    }
    return rounded(sum, of: identity)
  }
}

extension RandomRounding {
  /// The loss to two significant figures; `nil` where the safe view keeps it back.
  ///
  /// The loss is kept back where the count beside it shows under 5, because the sum may be one
  /// person's.
  ///
  /// - Parameter count: The rounded count of the reports or victims that lost the money.
  public func loss(_ loss: Pence, beside count: Int) -> Pence? {
    Self.keepsBackLoss(beside: count) ? nil : loss.toTwoFigures
  }

  /// Whether the safe view keeps back the loss beside a rounded count.
  public static func keepsBackLoss(beside count: Int) -> Bool { count < base }
}

extension Pence {
  /// The amount with its first two figures and zeros after them: £1,234 becomes £1,200.
  public var toTwoFigures: Pence {
    var unit: Int64 = 1
    while (amount / unit).magnitude >= 100 { unit *= 10 }
    let (rest, whole) = (amount % unit, amount / unit * unit)
    guard rest.magnitude * 2 >= unit.magnitude, unit > 1 else { return Pence(whole) }
    let (next, isTooLarge) = whole.addingReportingOverflow(amount < 0 ? -unit : unit)
    return Pence(isTooLarge ? whole : next)
  }
}
