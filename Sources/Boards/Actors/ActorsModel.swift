import Sheets
import ThreatDomain

/// The content of the actors board: the ranking, the moves, and the scores to look at.
struct ActorsModel: Equatable, Sendable {
  /// The number of actors in the top ten.
  ///
  /// ``listed`` is the number of ranks on the board.
  static let ten = 10
  static let listed = 20

  /// The day that ages are counted to.
  let asAt: Day
  /// The day that changes are counted from.
  let baseline: Day
  /// The score model with its own weights; `nil` where no actor was assessed.
  let scoreModel: ScoreModel?
  /// The model and scale of the national scores, for comparing bands with scores.
  let scaleOfNation: ScoreScale?
  /// The slightly different weights that stability is counted over.
  let variations: WeightVariations?
  /// The weights being tried; `nil` while the model's own weights are in use.
  let trial: WeightTrial?
  /// The scored actors, rank 1 first.
  let ranked: [ActorStanding]
  /// The actors without a usable score, in order of id.
  let unscored: [ActorStanding]
  /// The actors of the earlier top ten, best first.
  private let tenBefore: [ActorStanding]

  /// - Parameter factors: The factor of each weight being tried, by component id; `nil` for the
  ///   model's own weights.
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

  /// The rows of the board: ranks 1 to 20, then lower ranks with a stale score, then those without
  /// a score.
  var shown: [ActorStanding] { ranked.prefix(Self.listed) + staleBelow + unscored }

  /// The actors below rank 20 with a stale score.
  var staleBelow: [ActorStanding] { ranked.dropFirst(Self.listed).filter(\.isStale) }

  var inTen: ArraySlice<ActorStanding> { ranked.prefix(Self.ten) }

  var newInTen: [ActorStanding] {
    inTen.filter { ($0.rankBefore ?? .max) > Self.ten }
  }

  var leftTen: [ActorStanding] { tenBefore.filter { ($0.rank ?? .max) > Self.ten } }

  var stale: [ActorStanding] { ranked.filter(\.isStale) }

  /// The actors with a band that disagrees with the score, the largest difference first, then by
  /// rank.
  var disagreeing: [ActorStanding] {
    all.filter(\.isDisagreed).sorted { left, right in
      (-left.disagreement, left.rank ?? .max) < (-right.disagreement, right.rank ?? .max)
    }
  }

  /// The actors with a stale score and no other doubt, the oldest score first, then by rank.
  var staleAlone: [ActorStanding] {
    ranked.filter { $0.isStale && !$0.isDisagreed }.sorted { left, right in
      (left.scoredOn ?? asAt, left.rank ?? .max) < (right.scoredOn ?? asAt, right.rank ?? .max)
    }
  }

  /// The actors with a score or band that the meeting should question.
  var doubtful: [ActorStanding] { disagreeing + staleAlone }

  var touchingRegions: [ActorStanding] { all.filter { $0.regionIDs.count > 1 } }

  /// The actors that touch more than one force or region: most regions first, then forces, then
  /// rank.
  var crossing: [ActorStanding] {
    all.filter(\.touchesMoreThanOne).enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (-one.regionIDs.count, -one.forceIDs.count, left.offset)
        < (-other.regionIDs.count, -other.forceIDs.count, right.offset)
    }.map(\.element)
  }

  func standing(of id: String) -> ActorStanding? { all.first { $0.actor.id == id } }

  /// Every actor in one of the tables, each once, best rank first.
  var named: [ActorStanding] {
    let ids = Set((shown + crossing + doubtful + leftTen).map(\.actor.id))
    return all.filter { ids.contains($0.actor.id) }
  }

  /// The highest marking of any actor in the tables.
  ///
  /// Without actors, OFFICIAL-SENSITIVE.
  var marking: Marking { named.map(\.marking).max() ?? .officialSensitive }
}

extension ActorStanding {
  /// The date of the score in use.
  var scoredOn: Day? { state.score?.assessment.assessedOn }
}
