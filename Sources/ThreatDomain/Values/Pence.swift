/// Money in pence.
///
/// Source: the columns of the export with names that end in `_pence`, where amounts are never
/// negative.
public struct Pence: Hashable, Comparable, Sendable {
  public let amount: Int64

  public init(_ amount: Int64) { self.amount = amount }

  public static let zero = Pence(0)

  public static func < (left: Pence, right: Pence) -> Bool { left.amount < right.amount }
}
