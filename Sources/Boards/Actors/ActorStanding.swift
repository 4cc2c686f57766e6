import Sheets
import ThreatDomain

/// One actor and its place among the actors of the scope.
struct ActorStanding: Equatable, Sendable {
  let actor: Actor
  /// The score under the weights in use.
  let state: ScoreState
  /// The score under the model's own weights.
  ///
  /// It differs only while other weights are tried.
  let ownState: ScoreState
  /// The rank; `nil` where the actor has no score.
  let rank: Int?
  /// The rank at the baseline.
  ///
  /// While other weights are tried, the rank now under the model's own weights.
  let rankBefore: Int?
  let move: RankMove?
  let change: ScoreChange
  let agreement: BandAgreement
  /// The fifth of all scored actors of the nation that the actor is in, from 1 (highest) to 5.
  ///
  /// `nil` where too few actors are scored.
  let fifth: Int?
  /// How often the actor stays in the top ten under slightly different weights; `nil` without a
  /// score.
  let stability: Stability?
  /// The actors just above and below with the same total.
  let ties: [Tie]
  let review: Occasion
  let disruption: Occasion
  let lastDisruption: Disruption?
  let forceIDs: [String]
  /// The regions of these forces.
  let regionIDs: [String]
  let investigations: [Investigation]

  /// A neighbour in the ranking with the same total, and the rule that decided the order.
  struct Tie: Equatable, Sendable {
    let name: String
    let score: HarmScore
    let rule: TieRule
    /// Whether the actor ranks above the neighbour.
    let isAbove: Bool
  }

  /// How often an actor stays in the top ten under slightly different weights.
  ///
  /// `times` is out of `variations`.
  struct Stability: Equatable, Sendable {
    let times: Int
    let variations: Int

    var share: Double { Double(times) / Double(variations) }
  }

  /// The last time that something happened.
  struct Occasion: Equatable, Sendable {
    /// The date; `nil` where it never happened.
    let day: Day?
    let daysSince: Int?
    /// Whether it is longer ago than the model's limit for stale scores, or never happened.
    let isStale: Bool

    init(_ day: Day?, asAt: Day, staleAfter days: Int?) {
      self.day = day
      let age = day.map { asAt - $0 }
      daysSince = age
      isStale = days.map { (age ?? .max) > $0 } ?? false
    }
  }

  /// The name of the actor on every board: `A-0012 Ferrous`.
  var name: String { actor.name }

  var isStale: Bool {
    if case .scored(_, isStale: true) = state { true } else { false }
  }

  var isDisagreed: Bool {
    if case .disagree = agreement { true } else { false }
  }

  /// The difference between the OCGM band and the fifth of the score, 0 to 4.
  var disagreement: Int {
    guard let band = actor.ocgmBand, let fifth else { return 0 }
    return abs(band.number - fifth)
  }

  var touchesMoreThanOne: Bool { forceIDs.count > 1 || regionIDs.count > 1 }

  /// The highest marking of the actor and of its named investigations.
  var marking: Marking {
    investigations.map(\.marking).reduce(actor.marking, max)
  }
}

extension Actor {
  var name: String { "\(id) \(codename)" }
}
