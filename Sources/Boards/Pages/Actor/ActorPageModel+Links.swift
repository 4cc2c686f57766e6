import Sheets
import ThreatDomain

/// The disruptions of one actor, each counted once.
struct ActorDisruptions: Equatable, Sendable {
  /// The disruptions, newest first.
  let counted: [CountedDisruption]
  /// The disruptions that a panel has validated: only these count.
  var validated: [CountedDisruption] { counted.filter(\.disruption.isValidated) }

  /// The number of claims of those that count.
  ///
  /// A joint disruption has several.
  var claims: Int { validated.reduce(0) { $0 + $1.claimants.count } }

  /// - Parameter disruptions: The disruptions of every actor.
  ///
  /// Only one record of a joint claim may name the actor.
  init(of actorID: String, among disruptions: [Disruption]) {
    counted = CountedDisruption.list(
      disruptions.filter { $0.actorID == actorID }, among: disruptions)
  }
}

/// An investigation in which the actor has a role.
struct ActorInvestigation: Equatable, Sendable {
  let investigation: Investigation
  let role: String
  /// The marks of the investigation on the grid.
  let marks: [GridMark]
}

/// A force that the actor touches, and its region; `nil` for a force outside all regions.
struct ForceTouched: Equatable, Sendable {
  let id: String
  let regionID: String?
}
