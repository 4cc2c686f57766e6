/// Which work under one of the 4Ps a figure counts: the strand, the threat and the day.
public struct PlanSelection: Hashable, Sendable {
  public let strand: Strand
  /// The id of the threat.
  public let threat: String
  /// The threat's region.
  public let scope: Scope
  public let asAt: Day

  /// Creates the value from its parts.
  public init(_ strand: Strand, against threat: String, in scope: Scope, asAt day: Day) {
    self.strand = strand
    self.threat = threat
    self.scope = scope
    asAt = day
  }
}

/// A figure about the work under one of the 4Ps.
public enum PlanFigure: Hashable, Sendable {
  /// Running campaigns of the region, of its forces and of the nation, whatever fraud they are
  /// about.
  case campaignsRunning
  /// Disruptions of the threat's open investigations and of the actors in them; a joint claim counts
  /// once.
  case disruptions
}
