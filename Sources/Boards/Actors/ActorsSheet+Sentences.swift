import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The board in sentences, most important first.
extension ActorsSheet {
  var sentences: [String] {
    guard !model.all.isEmpty else { return [words.asSentence(words[.fact(.noActors)])] }
    guard !request.supply.lacks(.assessment) else { return [] }
    return whatIfSentence + topThree + theTen + worries
  }

  private var whatIfSentence: [String] { weightsTried.map { [words.say.whatIf($0)] } ?? [] }

  private var topThree: [String] {
    model.ranked.prefix(3).compactMap { standing in
      guard let rank = standing.rank, let move = standing.move, let score = standing.state.score
      else { return nil }
      return words.say.standing(
        of: standing.name, rank: rank, ranked: model.ranked.count,
        score: score.total, move: move)
    }
  }

  var theTen: [String] {
    guard !model.ranked.isEmpty else { return [] }
    let (new, left) = (model.newInTen.map(\.name), model.leftTen.map(\.name))
    guard model.trial == nil else { return theTenTried(new, left) }
    if new.isEmpty, left.isEmpty { return [words.say.sameTen(since: model.baseline)] }
    return (new.isEmpty ? [] : [words.say.newInTen(new, since: model.baseline)])
      + (left.isEmpty ? [] : [words.say.leftTen(left, since: model.baseline)])
  }

  private func theTenTried(_ new: [String], _ left: [String]) -> [String] {
    if new.isEmpty, left.isEmpty { return [words.say.wouldChangeNothing] }
    return (new.isEmpty ? [] : [words.say.wouldJoinTen(new)])
      + (left.isEmpty ? [] : [words.say.wouldLeaveTen(left)])
  }

  private var worries: [String] {
    let days = model.scoreModel?.staleAfterDays ?? 0
    return [
      counted(model.unscored) { words.say.notScored($0) },
      counted(model.stale) { words.say.staleScores($0, after: days) },
      counted(model.disagreeing) { words.say.bandsDisagree($0) },
      counted(model.touchingRegions) { words.say.touchingRegions($0) },
    ].compactMap(\.self)
  }

  private func counted(
    _ standings: [ActorStanding], _ sentence: (Int) -> String
  ) -> String? {
    standings.isEmpty ? nil : sentence(standings.count)
  }
}
