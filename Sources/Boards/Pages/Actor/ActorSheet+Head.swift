import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The lines above the panes: score and rank, then when it was last looked at and hurt.
extension ActorSheet {
  var headline: [[TextRun]] { [scoreInBrief, datesInBrief] }

  private var scoreInBrief: [TextRun] {
    guard let score = standing.state.score else {
      return Lines.facts([(words[.column(.score)], scoreless, .stale)])
    }
    let stale = standing.isStale ? ", \(words[.value(.stale)])" : ""
    return Lines.facts([
      (words[.column(.score)], words.say.total(of: score, by: score.formula) + stale, .title),
      (words[.column(.confidence)], words[score.assessment.confidence.term], .text),
      (words[.actors(.rankWord)], rank, .text),
    ])
  }

  private var datesInBrief: [TextRun] {
    Lines.facts([
      (
        words[.column(.reviewed)], occasion(standing.review),
        standing.review.isStale ? .stale : .text
      ),
      (words[.column(.disrupted)], occasion(standing.disruption), .text), bandInBrief,
    ])
  }

  private var bandInBrief: (label: String, value: String, role: Role) {
    let number = actor.ocgmBand.map { "\($0.number)" } ?? "·"
    return standing.isDisagreed
      ? (words[.column(.ocgm)], "\(number) !", .warning) : (words[.column(.ocgm)], number, .text)
  }

  /// `21 Mar 2019, 15d ago`, with `!` where that is too long.
  func occasion(_ occasion: ActorStanding.Occasion) -> String {
    guard let day = occasion.day, let age = occasion.daysSince else { return words[.value(.never)] }
    return words.say.occasion(on: day, daysAgo: age) + (occasion.isStale ? " !" : "")
  }

  /// What stands where there is no score.
  var scoreless: String {
    if case .unusable(_, let problem) = standing.state { return words.say.reason(problem) }
    return words[.value(.notScored)]
  }

  var rank: String {
    standing.rank.map {
      words.say.rank($0, of: model.rankedCount, in: names.scope)
    } ?? words[.value(.notScored)]
  }
}
