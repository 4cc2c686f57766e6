import ThreatDomain

/// What the board of actors says: who ranks where, who moved, and which scores to look at.
struct ActorsModel: Equatable, Sendable {
  /// How many actors make "the ten", and how many ranks are listed.
  static let ten = 10
  static let listed = 20

  /// The day as at which ages are reckoned.
  let asAt: Day
  /// The day against which moves count.
  let baseline: Day
  /// The model that scores; `nil` where nothing was assessed.
  let scoreModel: ScoreModel?
  /// The scored actors, rank 1 first.
  let ranked: [ActorStanding]
  /// Those without a usable score, in order of id.
  let unscored: [ActorStanding]
  /// Those who ranked in the ten at the baseline, best first.
  private let tenBefore: [ActorStanding]

  init(_ records: ActorRecords, _ scored: ScoredSubjects, asAt: Day, baseline: Day) {
    let stability = scored.model.map { RankStability(of: scored.ranking, model: $0) }
    let standings = Dictionary(
      records.actors.map { actor in
        (
          actor.id,
          ActorStanding(
            actor, records, scored, stability: stability, asAt: asAt, baseline: baseline)
        )
      }, uniquingKeysWith: { first, _ in first })
    self.asAt = asAt
    self.baseline = baseline
    scoreModel = scored.model
    ranked = scored.ranking.entries.compactMap { standings[$0.id] }
    unscored = scored.ranking.unscored.compactMap { standings[$0] }
    tenBefore = standings.values
      .filter { ($0.rankBefore ?? .max) <= Self.ten }
      .sorted { ($0.rankBefore ?? 0) < ($1.rankBefore ?? 0) }
  }

  var all: [ActorStanding] { ranked + unscored }

  /// The rows of the board: twenty ranks, then those without a score.
  var shown: [ActorStanding] { ranked.prefix(Self.listed) + unscored }

  var inTen: ArraySlice<ActorStanding> { ranked.prefix(Self.ten) }

  var newInTen: [ActorStanding] {
    inTen.filter { ($0.rankBefore ?? .max) > Self.ten }
  }

  var leftTen: [ActorStanding] { tenBefore.filter { ($0.rank ?? .max) > Self.ten } }

  var stale: [ActorStanding] { ranked.filter(\.isStale) }

  var disagreeing: [ActorStanding] { ranked.filter(\.isDisagreed) }

  /// Those whose score or band the meeting should doubt: disagreements first, then by rank.
  var doubtful: [ActorStanding] {
    disagreeing + ranked.filter { $0.isStale && !$0.isDisagreed }
  }

  var touchingRegions: [ActorStanding] { all.filter { $0.regionIDs.count > 1 } }

  /// Those who touch more than one force or region: most regions first, then forces, then rank.
  var crossing: [ActorStanding] {
    all.filter(\.touchesMoreThanOne).enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.regionIDs.count != other.regionIDs.count {
        return one.regionIDs.count > other.regionIDs.count
      }
      if one.forceIDs.count != other.forceIDs.count {
        return one.forceIDs.count > other.forceIDs.count
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  func standing(of id: String) -> ActorStanding? { all.first { $0.actor.id == id } }

  /// All who stand in one of the tables, each once, best rank first.
  var named: [ActorStanding] {
    let ids = Set((shown + crossing + doubtful).map(\.actor.id))
    return all.filter { ids.contains($0.actor.id) }
  }

  /// The highest marking of whatever is named in the tables; the higher one where nothing is.
  var marking: Marking { named.map(\.marking).max() ?? .officialSensitive }
}

extension ActorStanding {
  fileprivate init(
    _ actor: Actor, _ records: ActorRecords, _ scored: ScoredSubjects,
    stability: RankStability<String>?, asAt: Day, baseline: Day
  ) {
    let id = actor.id
    let forces = records.forces[id] ?? []
    let state = scored.states[id] ?? .notScored
    let earlier = scored.model?.state(of: scored.assessments[id] ?? [], asAt: baseline)
    let daysSinceReview = actor.lastReviewedOn.map { asAt - $0 }
    self.init(
      actor: actor, state: state, rank: scored.ranking.rank(of: id),
      rankBefore: scored.rankBefore(of: id), move: scored.move(of: id),
      change: ScoreChange(from: earlier ?? .notScored, to: state),
      agreement: scored.ranking.agreement(of: id, band: actor.ocgmBand),
      shareInTen: stability?.share(of: id), daysSinceReview: daysSinceReview,
      isReviewStale: (daysSinceReview ?? .max) > (scored.model?.staleAfterDays ?? .max - 1),
      lastDisruption: records.lastDisruptions[id], forceIDs: forces,
      regionIDs: Set(forces.compactMap { records.regionOfForce[$0] }).sorted(),
      investigations: records.investigations[id] ?? [])
  }
}
