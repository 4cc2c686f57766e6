/// A force whose return for a month is missing, or has come only in part.
///
/// Source: the export's contract, *Missing is not zero*: a return that came in part is shown, marked
/// as incomplete, and never judged.
public struct LackingForce: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id of the force, or of a part that a sum lacks.
  public let id: String
  /// Whether a part of the return has come, so that sums hold this part.
  public let isPart: Bool

  public init(_ id: String, isPart: Bool = false) {
    self.id = id
    self.isPart = isPart
  }

  /// Those that are missing come first: of `Surrey and part of Kent` only Kent is meant in part.
  public static func < (left: LackingForce, right: LackingForce) -> Bool {
    (left.isPart ? 1 : 0, left.id) < (right.isPart ? 1 : 0, right.id)
  }

  /// `kent`, or `kent:part` where a part of the return has come, as data formats write it.
  public var description: String { isPart ? "\(id):part" : id }
}

extension LackingForce {
  /// What a sum over months lacks, in ascending order.
  ///
  /// A force that lacks every month is missing; of one that lacks some, the sum holds a part.
  ///
  /// - Parameter months: What each month of the sum lacks.
  public static func overMonths(_ months: [[LackingForce]]) -> [LackingForce] {
    Dictionary(grouping: months.joined(), by: \.id)
      .map { id, lacking in
        LackingForce(id, isPart: lacking.count < months.count || lacking.contains(where: \.isPart))
      }
      .sorted()
  }

  /// What a comparison of two sums lacks, in ascending order.
  ///
  /// A force that is missing from one of them is missing from the comparison.
  public static func inEither(
    _ one: [LackingForce], _ other: [LackingForce]
  ) -> [LackingForce] {
    Dictionary(grouping: one + other, by: \.id)
      .map { id, lacking in LackingForce(id, isPart: lacking.allSatisfy(\.isPart)) }
      .sorted()
  }
}
