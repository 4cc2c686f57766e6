import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Actors and threats: scores, ranks, reviews.
extension ChangesModel {
  func actors(_ records: ChangesRecords) -> [Change] {
    records.actors.flatMap { actor in
      [ranked(actor, records.scoredActors), reviewed(actor), seen(actor)].compactMap(\.self)
    }
  }

  private func change(
    _ event: Change.Event, _ moment: Change.Moment, of actor: Actor,
    _ numbers: [Change.Measure: Change.Number] = [:]
  ) -> Change {
    Change(
      event, moment, of: name(of: actor), id: actor.id,
      in: place(force: nil, region: actor.regionID), opens: .actor(actor.id), numbers: numbers)
  }

  /// That it was rescored, be it into the ten or out of them; else that the scores of others brought it
  /// there.
  private func ranked(_ actor: Actor, _ scored: ScoredSubjects) -> Change? {
    let standing = Words.RankStanding(actor.id, scored, ten: ActorsModel.ten)
    let numbers = standing.numbers(
      of: actor.id, among: scored.scale.map { RankedSubjects(.actor, in: request.scope, $0) },
      since: baseline)
    if let day = newScore(standing) {
      return change(.scored(standing), .day(day), of: actor, numbers)
    }
    return standing.crossesTen ? change(.crossedTen(standing), .between, of: actor, numbers) : nil
  }

  /// The day of the score, where it is after the baseline.
  private func newScore(_ standing: Words.RankStanding) -> Day? {
    standing.score.map(\.assessment.assessedOn).flatMap { has($0) ? $0 : nil }
  }

  private func reviewed(_ actor: Actor) -> Change? {
    guard let day = actor.lastReviewedOn, has(day) else { return nil }
    return change(.reviewed, .day(day), of: actor)
  }

  private func seen(_ actor: Actor) -> Change? {
    guard has(actor.firstSeenOn) else { return nil }
    return change(
      .firstSeen(isReviewed: actor.lastReviewedOn != nil), .day(actor.firstSeenOn), of: actor)
  }

  /// The threats with a changed rank in their region.
  func threats(_ records: ChangesRecords) -> [Change] {
    records.threats.compactMap { threat in
      records.scoredThreats[threat.regionID].flatMap { ranked(threat, $0) }
    }
  }

  private func ranked(_ threat: Threat, _ scored: ScoredSubjects) -> Change? {
    guard let move = scored.move(of: threat.id), move != .same else { return nil }
    let standing = Words.RankStanding(threat.id, scored, ten: nil)
    let day = newScore(standing)
    let isNation = request.scope == .national
    let (name, region) = (threat.name(request.words), names.region(threat.regionID))
    return Change(
      .ranked(standing, isRescored: day != nil), day.map(Change.Moment.day) ?? .between,
      of: isNation ? "\(name), \(region)" : name, id: threat.id,
      in: isNation ? .region(threat.regionID) : nil, opens: .threat(threat.id),
      numbers: standing.numbers(
        of: threat.id,
        among: scored.scale.map { RankedSubjects(.threat, in: .region(threat.regionID), $0) },
        since: baseline))
  }
}

extension Words.RankStanding {
  /// - Parameter ten: The number of ranks in the top ten; `nil` where there is no top ten.
  fileprivate init(_ id: String, _ scored: ScoredSubjects, ten: Int?) {
    let state = scored.states[id]
    let now = scored.ranking.rank(of: id)
    let before = scored.rankBefore(of: id)
    let isIn = ten.map { (now ?? .max) <= $0 }
    let wasIn = ten.map { (before ?? .max) <= $0 }
    self.init(
      score: state?.score, scoreBefore: scored.stateBefore(of: id)?.score, rank: now,
      rankBefore: before, isInTen: isIn ?? false, wasInTen: wasIn ?? false)
  }
}
