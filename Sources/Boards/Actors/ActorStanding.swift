import ThreatDomain

/// One actor among the others of the scope.
struct ActorStanding: Equatable, Sendable {
  let actor: Actor
  let state: ScoreState
  /// `nil` where it has no score.
  let rank: Int?
  let rankBefore: Int?
  let move: RankMove?
  let change: ScoreChange
  let agreement: BandAgreement
  /// In which part of nearby weightings it stays in the ten, 0 to 1.
  let shareInTen: Double?
  /// Days since the last review; `nil` where there was none.
  let daysSinceReview: Int?
  /// Whether that is longer than the model lets a score stand, or there was no review.
  let isReviewStale: Bool
  let lastDisruption: Disruption?
  let forceIDs: [String]
  /// The regions of those forces.
  let regionIDs: [String]
  let investigations: [Investigation]

  /// How an actor is named everywhere: `A-0012 Ferrous`.
  var name: String { "\(actor.id) \(actor.codename)" }

  var isStale: Bool {
    if case .scored(_, isStale: true) = state { true } else { false }
  }

  var isDisagreed: Bool {
    if case .disagree = agreement { true } else { false }
  }

  var touchesMoreThanOne: Bool { forceIDs.count > 1 || regionIDs.count > 1 }

  /// The highest marking of the actor and of the investigations named with it.
  var marking: Marking {
    investigations.map(\.marking).reduce(actor.marking, max)
  }
}
