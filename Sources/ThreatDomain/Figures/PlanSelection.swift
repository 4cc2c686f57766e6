/// Against which threat something was done, and under which of the 4Ps.
public struct PlanSelection: Hashable, Sendable {
  public let strand: Strand
  /// The threat's group of fraud types, by its name.
  public let group: String
  /// The threat's region.
  public let scope: Scope
  public let asAt: Day

  /// Creates the value from its parts.
  public init(_ strand: Strand, against group: String, in scope: Scope, asAt day: Day) {
    self.strand = strand
    self.group = group
    self.scope = scope
    asAt = day
  }
}

/// What is asked of a plan.
public enum PlanFigure: Hashable, Sendable {
  /// Campaigns of the region, of its forces and of the nation, whatever fraud they are about.
  case campaignsRunning
  /// Of open investigations of the group and of actors with a part in them; joint claims once.
  case disruptions
}
