import Sheets
import ThreatDomain

extension ActorsModel {
  /// Makes the standing of every actor from the records and the scores.
  struct Standings {
    let records: ActorsRecords
    /// The scores under the weights in use, now and at the baseline.
    let scored: ScoredSubjects
    /// The ranking of all scored actors of the nation, for comparing bands with scores.
    let nation: Ranking<String>
    let asAt: Day
    let baseline: Day

    /// The scores under the model's own weights.
    private var own: ScoredSubjects { records.scored }

    /// The standing of each actor, by id.
    var all: [String: ActorStanding] {
      let stability = scored.model.map { RankStability(of: scored.ranking, model: $0) }
      let names = Dictionary(
        records.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
      let standings = records.actors.map { actor in
        (actor.id, standing(of: actor, stability: stability, names: names))
      }
      return Dictionary(standings, uniquingKeysWith: { first, _ in first })
    }

    private func standing(
      of actor: Actor, stability: RankStability<String>?, names: [String: String]
    ) -> ActorStanding {
      let id = actor.id
      let forces = records.forces[id] ?? []
      let ownState = own.states[id] ?? .notScored
      let disruption = records.lastDisruptions[id]
      return ActorStanding(
        actor: actor, state: scored.states[id] ?? .notScored, ownState: ownState,
        rank: scored.ranking.rank(of: id), rankBefore: scored.rankBefore(of: id),
        move: scored.move(of: id), change: change(of: id, to: ownState),
        agreement: nation.agreement(of: id, band: actor.ocgmBand),
        fifth: nation.fifth(of: id),
        stability: stability?.timesInside(id).map { times in
          .init(times: times, variations: stability?.variations ?? 0)
        }, ties: ties(of: id, names: names),
        review: .init(
          actor.lastReviewedOn, asAt: asAt, staleAfter: own.model?.staleAfterDays ?? .max - 1),
        disruption: .init(disruption?.disruptedOn, asAt: asAt, staleAfter: nil),
        lastDisruption: disruption, forceIDs: forces,
        regionIDs: Set(forces.compactMap { records.regionOfForce[$0] }).sorted(),
        investigations: records.investigations[id] ?? [])
    }

    private func change(of id: String, to state: ScoreState) -> ScoreChange {
      let earlier = own.model?.state(of: own.assessments[id] ?? [], asAt: baseline)
      return ScoreChange(from: earlier ?? .notScored, to: state)
    }

    private func ties(of id: String, names: [String: String]) -> [ActorStanding.Tie] {
      let rank = scored.ranking.rank(of: id) ?? 0
      return scored.ranking.level(with: id).compactMap { entry in
        scored.ranking.tieRule(between: id, and: entry.id).map { rule in
          .init(
            name: names[entry.id] ?? entry.id, score: entry.score, rule: rule,
            isAbove: rank < entry.rank)
        }
      }
    }
  }
}
