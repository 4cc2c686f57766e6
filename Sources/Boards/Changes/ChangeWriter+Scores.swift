import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Actors and threats: scores, ranks, reviews.
extension ChangeWriter {
  func actors(_ records: ChangeRecords) -> [Change] {
    records.actors.flatMap { actor in
      ranked(actor, records.scoredActors) + [reviewed(actor), seen(actor)].compactMap(\.self)
    }
  }

  private func change(
    _ kind: Change.Kind, _ moment: Change.Moment, of actor: Actor, _ said: String,
    _ numbers: [Change.Measure: Change.Number] = [:]
  ) -> Change {
    Change(
      kind, moment, of: "\(actor.id) \(actor.codename)", id: actor.id, said,
      in: place(force: nil, region: actor.regionID), opens: .actor(actor.id), numbers: numbers)
  }

  /// That it was scored anew, and that its own score or those of others brought it into or out of
  /// the ten.
  private func ranked(_ actor: Actor, _ scored: ScoredSubjects) -> [Change] {
    let standing = Words.RankStanding(actor.id, scored, ten: ActorsModel.ten)
    let numbers = standing.numbers(
      of: actor.id, among: scored.scale.map { RankedSubjects(.actor, in: request.scope, $0) },
      since: baseline)
    let day = standing.score.map(\.assessment.assessedOn).flatMap { has($0) ? $0 : nil }
    let moment = day.map(Change.Moment.day) ?? .between
    return [
      day == nil
        ? nil : change(.actorScored, moment, of: actor, words.say.scored(standing), numbers),
      standing.crossesTen
        ? change(.actorRank, moment, of: actor, words.say.passed(standing), numbers) : nil,
    ].compactMap(\.self)
  }

  private func reviewed(_ actor: Actor) -> Change? {
    guard let day = actor.lastReviewedOn, has(day) else { return nil }
    return change(.actorReviewed, .day(day), of: actor, words.say.reviewed)
  }

  private func seen(_ actor: Actor) -> Change? {
    guard has(actor.firstSeenOn) else { return nil }
    return change(
      .actorSeen, .day(actor.firstSeenOn), of: actor,
      words.say.firstSeen(isReviewed: actor.lastReviewedOn != nil))
  }

  /// Threats whose rank in their region moved.
  func threats(_ records: ChangeRecords) -> [Change] {
    records.threats.compactMap { threat -> Change? in
      guard let scored = records.scoredThreats[threat.regionID] else { return nil }
      let standing = Words.RankStanding(threat.id, scored, ten: nil)
      guard let move = scored.move(of: threat.id), move != .same else { return nil }
      let day = standing.score.map(\.assessment.assessedOn).flatMap { has($0) ? $0 : nil }
      let region = names.region(threat.regionID)
      let subject =
        request.scope == .national ? "\(threat.fraudGroup), \(region)" : threat.fraudGroup
      return Change(
        .threatRank, day.map(Change.Moment.day) ?? .between, of: subject, id: threat.id,
        day == nil ? words.say.passed(standing) : words.say.scored(standing),
        in: request.scope == .national ? .region(threat.regionID) : nil,
        opens: .threat(threat.id),
        numbers: standing.numbers(
          of: threat.id,
          among: scored.scale.map { RankedSubjects(.threat, in: .region(threat.regionID), $0) },
          since: baseline))
    }
  }
}

extension Words.RankStanding {
  /// - Parameter ten: How many ranks count as the ten; `nil` where no such line is drawn.
  init(_ id: String, _ scored: ScoredSubjects, ten: Int?) {
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
