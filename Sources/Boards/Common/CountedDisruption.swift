import Sheets
import ThreatDomain

/// A disruption with every body that claims it.
struct CountedDisruption: Equatable, Sendable {
  let disruption: Disruption
  /// One body, or the bodies of a joint claim in the order of their claims.
  let claimants: [String]

  var isJoint: Bool { claimants.count > 1 }

  /// The disruptions, each counted once, newest first.
  ///
  /// - Parameter all: Every claim. The record of only one body may name the actor of a joint claim.
  static func list(_ disruptions: [Disruption], among all: [Disruption]) -> [CountedDisruption] {
    let joint = Dictionary(grouping: all.filter { $0.jointID != nil }) { $0.jointID }
    return Disruption.countedOnce(disruptions).reversed().map { disruption in
      let claims = disruption.jointID.flatMap { joint[$0] } ?? [disruption]
      let inOrder = claims.sorted { ($0.disruptedOn, $0.id) < ($1.disruptedOn, $1.id) }
      return CountedDisruption(disruption: disruption, claimants: inOrder.map(\.claimedBy))
    }
  }
}
