import Sheets
import ThreatDomain

/// One actor among the others of the scope.
struct ActorStanding: Equatable, Sendable {
  let actor: Actor
  /// Under the weights in force.
  let state: ScoreState
  /// Under the model's own weights; the same unless others are tried.
  let ownState: ScoreState
  /// `nil` where it has no score.
  let rank: Int?
  /// The rank at the baseline; while other weights are tried, that under the model's own.
  let rankBefore: Int?
  let move: RankMove?
  let change: ScoreChange
  let agreement: BandAgreement
  /// The fifth of all scored in the nation in which it stands, 1 the highest, whatever the scope;
  /// `nil` where too few are scored.
  let fifth: Int?
  /// In how many nearby weightings it stays in the ten; `nil` where it has no score.
  let stability: Stability?
  /// Those right above and below with the same total.
  let ties: [Tie]
  let review: Occasion
  let disruption: Occasion
  let lastDisruption: Disruption?
  let forceIDs: [String]
  /// The regions of those forces.
  let regionIDs: [String]
  let investigations: [Investigation]

  /// A neighbour in the ranking with the same total, and what put the two in order.
  struct Tie: Equatable, Sendable {
    let name: String
    let score: HarmScore
    let rule: TieRule
    /// Whether the actor itself stands above the neighbour.
    let isAbove: Bool
  }

  /// In how many of the nearby weightings an actor stays in the ten.
  struct Stability: Equatable, Sendable {
    let times: Int
    let variations: Int

    var share: Double { Double(times) / Double(variations) }
  }

  /// When something last happened.
  struct Occasion: Equatable, Sendable {
    /// `nil` where it never did.
    let day: Day?
    let daysSince: Int?
    /// Whether that is longer than the score model lets a score stand, or it never happened.
    let isStale: Bool

    init(_ day: Day?, asAt: Day, staleAfter days: Int?) {
      self.day = day
      let age = day.map { asAt - $0 }
      daysSince = age
      isStale = days.map { (age ?? .max) > $0 } ?? false
    }
  }

  /// How an actor is named everywhere: `A-0012 Ferrous`.
  var name: String { actor.name }

  var isStale: Bool {
    if case .scored(_, isStale: true) = state { true } else { false }
  }

  var isDisagreed: Bool {
    if case .disagree = agreement { true } else { false }
  }

  /// How far the band and the fifth of the score lie apart.
  var disagreement: Int {
    guard let band = actor.ocgmBand, let fifth else { return 0 }
    return abs(band.number - fifth)
  }

  var touchesMoreThanOne: Bool { forceIDs.count > 1 || regionIDs.count > 1 }

  /// The highest marking of the actor and of the investigations named with it.
  var marking: Marking {
    investigations.map(\.marking).reduce(actor.marking, max)
  }
}

extension Actor {
  var name: String { "\(id) \(codename)" }
}
