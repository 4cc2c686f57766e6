import Sheets
import ThreatDomain

/// A disruption with all who claim it.
struct CountedDisruption: Equatable, Sendable {
  let disruption: Disruption
  /// One body, or the bodies of a joint claim in the order of their claims.
  let claimants: [String]

  var isJoint: Bool { claimants.count > 1 }

  /// The disruptions, none counted twice, newest first.
  ///
  /// - Parameter all: Every claim: a joint one may name an actor in one record only.
  static func list(_ disruptions: [Disruption], among all: [Disruption]) -> [CountedDisruption] {
    let joint = Dictionary(grouping: all.filter { $0.jointID != nil }) { $0.jointID }
    return Disruption.countedOnce(disruptions).reversed().map { disruption in
      let claims = disruption.jointID.flatMap { joint[$0] } ?? [disruption]
      let inOrder = claims.sorted { ($0.disruptedOn, $0.id) < ($1.disruptedOn, $1.id) }
      return CountedDisruption(disruption: disruption, claimants: inOrder.map(\.claimedBy))
    }
  }
}
