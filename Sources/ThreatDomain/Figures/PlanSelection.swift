/// Which work under one of the 4Ps a figure counts: the strand, the threat and the day.
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

/// A figure about the work under one of the 4Ps.
public enum PlanFigure: Hashable, Sendable {
  /// Running campaigns of the region, of its forces and of the nation, whatever fraud they are
  /// about.
  case campaignsRunning
  /// Disruptions of the group's open investigations and of the actors in them; a joint claim counts
  /// once.
  case disruptions
}
