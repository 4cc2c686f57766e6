/// Which of the 4Ps have a plan.
///
/// Source: the `plan_...` columns of `investigation` and `threat`.
public struct FourPlans: Hashable, Sendable {
  public let planned: Set<Strand>

  public init(_ planned: Set<Strand>) { self.planned = planned }

  /// The strands without a plan, in the order Pursue, Prevent, Protect, Prepare.
  public var missing: [Strand] { Strand.allCases.filter { !planned.contains($0) } }

  /// Whether there is a plan under each of the 4Ps.
  public var isComplete: Bool { missing.isEmpty }
}
