/// Random rounding to base 5: what a safe view shows in place of a count.
///
/// A count is shown as one of the two multiples of 5 beside it, the nearer the likelier, so that
/// the mean of many stays: 2 is shown as 0 three times in five and as 5 twice. A multiple stays as
/// it is. Which of the two it is hangs on a keyed hash of the figure's identity: one figure is
/// always the same, wherever and whenever it is shown, and no mean of several prints tells more.
///
/// Sources: Statistics Canada, "Random rounding" (base 5, census); Stats NZ, "Fixed random
/// rounding to base 3" (a fixed choice for each figure). The key and the hash are ours.
public struct RandomRounding: Hashable, Sendable {
  /// Every count is shown as a multiple of this.
  public static let base = 5

  /// A span is rounded from its own sum where each of its months shows this many; see ``span``.
  public static let smallestMonth = 20

  private let hash: SipHash

  /// Creates the rounding that a key decides.
  public init(key: RoundingKey) { hash = SipHash(key: key) }

  /// What is shown of a count.
  public func rounded(_ count: Int, of identity: CountIdentity) -> Int {
    let rest = ((count % Self.base) + Self.base) % Self.base
    guard rest > 0 else { return count }
    let (lower, isTooLow) = count.subtractingReportingOverflow(rest)
    let draw = Int(hash.hash(identity.bytes) % UInt64(Self.base))
    guard draw < rest, !isTooLow else { return isTooLow ? count : lower }
    let (upper, isTooHigh) = lower.addingReportingOverflow(Self.base)
    return isTooHigh ? lower : upper
  }

  /// What is shown of the sum of some months, of which each is shown too.
  ///
  /// It is rounded from its own sum. Where a month is small it is the sum of what the months show:
  /// running sums that overlap, each rounded by itself, would close in on a small month from both
  /// sides. Measured on the sample: with sums of their own hundreds of counts of one to four could be
  /// worked out, with this rule nearly always none.
  ///
  /// - Parameter months: What is shown of each month.
  public func span(_ sum: Int, of identity: CountIdentity, months: [Int]) -> Int {
    if months.count > 1, months.contains(where: { $0 < Self.smallestMonth }) {
      return months.reduce(0, +)
    }
    return rounded(sum, of: identity)
  }
}

extension RandomRounding {
  /// What is shown of a loss: two figures of it; `nil` where it is kept back, because the count
  /// beside it shows under 5 and the sum may be one person's.
  ///
  /// - Parameter count: What is shown of the reports or the victims whose loss it is.
  public func loss(_ loss: Pence, beside count: Int) -> Pence? {
    Self.keepsBackLoss(beside: count) ? nil : loss.toTwoFigures
  }

  /// Whether nothing is said of a loss beside a count that shows so much.
  public static func keepsBackLoss(beside count: Int) -> Bool { count < base }
}

extension Pence {
  /// The amount with its first two figures, the others zero: £1,234 is £1,200.
  public var toTwoFigures: Pence {
    var unit: Int64 = 1
    while (amount / unit).magnitude >= 100 { unit *= 10 }
    let (rest, whole) = (amount % unit, amount / unit * unit)
    guard rest.magnitude * 2 >= unit.magnitude, unit > 1 else { return Pence(whole) }
    let (next, isTooLarge) = whole.addingReportingOverflow(amount < 0 ? -unit : unit)
    return Pence(isTooLarge ? whole : next)
  }
}
