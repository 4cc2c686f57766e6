/// Which disruptions a figure counts, each once, whoever claims it.
public struct DisruptionSelection: Hashable, Sendable {
  /// Whose claims count: the nation's, a region's with those of its forces, or a force's own.
  public let scope: Scope
  public let days: ClosedRange<Day>
  public let state: DisruptionState
  /// Whether bulk takedowns of websites, numbers or accounts count, or disruptions of targets.
  public let isBulk: Bool
  /// `nil` for all of the 4Ps.
  public let strand: Strand?
  /// `nil` for every grade.
  public let grade: DisruptionGrade?

  /// Creates the value from its parts.
  public init(
    by scope: Scope, on days: ClosedRange<Day>, _ state: DisruptionState = .validated,
    isBulk: Bool = false, strand: Strand? = nil, grade: DisruptionGrade? = nil
  ) {
    self.scope = scope
    self.days = days
    self.state = state
    self.isBulk = isBulk
    self.strand = strand
    self.grade = grade
  }
}

/// How many capability gaps a scope has raised.
public enum GapCount: Hashable, Sendable {
  case all
  /// Raised more than once.
  case raisedAgain
  /// Raised more than twice.
  case toEscalate
}

/// A figure of one good practice among the forces of a scope.
public enum PracticeFigure: Hashable, Sendable {
  /// The forces that took it up.
  case adopted
  /// The forces that did not, though it was evaluated and another force shares it.
  case owed
}
