/// How far the plans under the 4Ps have come.
///
/// Source: table `plan_activity` of the export: a plan is what somebody does by a day. A strand has
/// a plan while an activity of it is planned or under way, or where one is done. Dropped activities
/// do not count.
public struct FourPlans: Hashable, Sendable {
  /// How far the plan under one of the 4Ps has come.
  public enum Progress: String, Vocabulary {
    /// No activity, or only dropped ones.
    case none
    /// At least one activity is planned or under way.
    case planned
    /// Every activity that was not dropped is done.
    case done
  }

  /// Whether the export says anything of plans; unknown plans are neither there nor missing.
  public let isKnown: Bool
  /// The strands with an activity that is planned or under way.
  private let lit: Set<Strand>
  /// The strands with an activity that is done.
  private let finished: Set<Strand>

  /// Creates the value from the strand and the state of each activity.
  public init(_ activities: some Sequence<(Strand, ActivityState)>) {
    var (lit, finished): (Set<Strand>, Set<Strand>) = ([], [])
    for (strand, state) in activities {
      switch state {
      case .planned, .underWay: lit.insert(strand)
      case .done: finished.insert(strand)
      case .dropped: continue
      }
    }
    self.init(lit: lit, finished: finished, isKnown: true)
  }

  /// Creates plans that are not done yet under these strands.
  public init(_ planned: Set<Strand>) {
    self.init(lit: planned, finished: [], isKnown: true)
  }

  private init(lit: Set<Strand>, finished: Set<Strand>, isKnown: Bool) {
    self.lit = lit
    self.finished = finished
    self.isKnown = isKnown
  }

  /// Plans of which the export says nothing.
  public static let notKnown = FourPlans(lit: [], finished: [], isKnown: false)

  /// How far the plan under a strand has come.
  public func progress(under strand: Strand) -> Progress {
    lit.contains(strand) ? .planned : finished.contains(strand) ? .done : .none
  }

  /// The strands with a plan, in the order Pursue, Prevent, Protect, Prepare.
  public var planned: [Strand] { Strand.allCases.filter { progress(under: $0) != .none } }

  /// The strands without a plan, in the same order.
  public var missing: [Strand] {
    isKnown ? Strand.allCases.filter { progress(under: $0) == .none } : []
  }

  /// Whether there is a plan under each of the 4Ps.
  public var isComplete: Bool { isKnown && missing.isEmpty }
}
