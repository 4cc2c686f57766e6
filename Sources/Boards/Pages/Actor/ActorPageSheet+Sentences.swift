import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The page in plain sentences, most important first.
extension ActorPageSheet {
  var sentences: [String] {
    let scored = [request.supplied(.assessment, sentence: place)].compactMap(\.self) + disagreement
    let occasions = [request.supplied(.disruption, sentence: lastOccasions)].compactMap(\.self)
    let last = [request.supplied(.disruption, sentence: disrupted)].compactMap(\.self)
    return scored + occasions + [words.say.owner(actor.owner)] + touched + last
  }

  /// Its rank and score, or why it has none.
  var place: String {
    guard let rank = standing.rank, let move = standing.move, let score = standing.state.score
    else { return words.say.remark(on: standing.name, scoreless) }
    return words.say.standing(
      of: standing.name, rank: rank, ranked: model.rankedCount, score: score.total, move: move)
  }

  private var disagreement: [String] {
    standing.isDisagreed
      ? [words.say.remark(on: standing.name, words.agreement(standing.agreement))] : []
  }

  private var lastOccasions: String {
    words.say.lastOccasions(
      of: standing.name, reviewed: standing.review.day, disrupted: standing.disruption.day,
      asAt: model.asAt)
  }

  private var touched: [String] {
    let forces = names.forces(standing.forceIDs)
    return forces.isEmpty ? [] : [words.say.touches(forces)]
  }

  private var disrupted: String {
    let disruptions = model.disruptions
    return disruptions.validated.isEmpty
      ? words.say.remark(on: standing.name, words[.fact(.noDisruptions)])
      : words.say.disruptions(disruptions.validated.count, claims: disruptions.claims)
  }
}
