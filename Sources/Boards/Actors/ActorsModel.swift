import Sheets
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
  /// The model that scores, with its own weights; `nil` where nothing was assessed.
  let scoreModel: ScoreModel?
  /// By which model the nation is scored, among whom a band is set against a score.
  let scaleOfNation: ScoreScale?
  /// The nearby weightings of that model by which stability is counted.
  let variations: WeightVariations?
  /// The weights in force where they are not the model's own.
  let trial: WeightTrial?
  /// The scored actors, rank 1 first.
  let ranked: [ActorStanding]
  /// Those without a usable score, in order of id.
  let unscored: [ActorStanding]
  /// Those who ranked in the ten before, best first.
  private let tenBefore: [ActorStanding]

  /// - Parameter factors: By how much weights are multiplied while others are tried; `nil` for the
  ///   model's own.
  init(
    _ records: ActorsRecords, asAt: Day, baseline: Day, trying factors: [String: Double]? = nil
  ) {
    let (own, nation) = (records.scored, records.nation)
    let trial = own.model.flatMap { model in factors.map { WeightTrial(of: model, $0) } }
    let scored = trial.map { own.trying($0.tried, asAt: asAt) } ?? own
    let all = trial.map { nation.trying($0.tried, asAt: asAt) } ?? nation
    let standings = Standings(
      records: records, scored: scored, nation: all.ranking, asAt: asAt, baseline: baseline
    ).all
    self.asAt = asAt
    self.baseline = baseline
    scoreModel = own.model
    scaleOfNation = nation.scale
    variations = own.model.map { WeightVariations(of: $0) }
    self.trial = trial
    ranked = scored.ranking.entries.compactMap { standings[$0.id] }
    unscored = scored.ranking.unscored.compactMap { standings[$0] }
    tenBefore = standings.values
      .filter { ($0.rankBefore ?? .max) <= Self.ten }
      .sorted { ($0.rankBefore ?? 0) < ($1.rankBefore ?? 0) }
  }

  var all: [ActorStanding] { ranked + unscored }

  /// The rows of the board: twenty ranks, lower ranks whose score is stale, those without a score.
  var shown: [ActorStanding] { ranked.prefix(Self.listed) + staleBelow + unscored }

  /// Those with a stale score whose rank is not among the listed ones.
  var staleBelow: [ActorStanding] { ranked.dropFirst(Self.listed).filter(\.isStale) }

  var inTen: ArraySlice<ActorStanding> { ranked.prefix(Self.ten) }

  var newInTen: [ActorStanding] {
    inTen.filter { ($0.rankBefore ?? .max) > Self.ten }
  }

  var leftTen: [ActorStanding] { tenBefore.filter { ($0.rank ?? .max) > Self.ten } }

  var stale: [ActorStanding] { ranked.filter(\.isStale) }

  /// Those whose band and score disagree, the furthest apart first, then by rank.
  var disagreeing: [ActorStanding] {
    all.filter(\.isDisagreed).sorted { left, right in
      (-left.disagreement, left.rank ?? .max) < (-right.disagreement, right.rank ?? .max)
    }
  }

  /// Those with nothing to doubt but that their score is stale, the oldest first, then by rank.
  var staleAlone: [ActorStanding] {
    ranked.filter { $0.isStale && !$0.isDisagreed }.sorted { left, right in
      (left.scoredOn ?? asAt, left.rank ?? .max) < (right.scoredOn ?? asAt, right.rank ?? .max)
    }
  }

  /// Those whose score or band the meeting should doubt.
  var doubtful: [ActorStanding] { disagreeing + staleAlone }

  var touchingRegions: [ActorStanding] { all.filter { $0.regionIDs.count > 1 } }

  /// Those who touch more than one force or region: most regions first, then forces, then rank.
  var crossing: [ActorStanding] {
    all.filter(\.touchesMoreThanOne).enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (-one.regionIDs.count, -one.forceIDs.count, left.offset)
        < (-other.regionIDs.count, -other.forceIDs.count, right.offset)
    }.map(\.element)
  }

  func standing(of id: String) -> ActorStanding? { all.first { $0.actor.id == id } }

  /// All who stand in one of the tables, each once, best rank first.
  var named: [ActorStanding] {
    let ids = Set((shown + crossing + doubtful + leftTen).map(\.actor.id))
    return all.filter { ids.contains($0.actor.id) }
  }

  /// The highest marking of whatever is named in the tables; the higher one where nothing is.
  var marking: Marking { named.map(\.marking).max() ?? .officialSensitive }
}

extension ActorStanding {
  /// When the score in force was given.
  var scoredOn: Day? { state.score?.assessment.assessedOn }
}
