import Sheets
import ThreatDomain

/// The disruptions of one actor, none counted twice.
struct ActorDisruptions: Equatable, Sendable {
  /// Newest first.
  let counted: [CountedDisruption]
  /// All claims to them, those of a joint disruption each.
  var claims: Int { counted.reduce(0) { $0 + $1.claimants.count } }

  /// - Parameter disruptions: Of every actor: a joint claim may name the actor in one record only.
  init(of actorID: String, among disruptions: [Disruption]) {
    counted = CountedDisruption.list(
      disruptions.filter { $0.actorID == actorID }, among: disruptions)
  }
}

/// An investigation in which the actor has a part.
struct ActorInvestigation: Equatable, Sendable {
  let investigation: Investigation
  let role: String
  /// What the grid says of it.
  let marks: [GridMark]
}

/// A force that the actor touches, and its region where it has one.
struct ForceTouched: Equatable, Sendable {
  let id: String
  let regionID: String?
}
