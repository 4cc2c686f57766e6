import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ScoreChange {
  /// How the rank moved, and what changed in the score.
  ///
  /// - Parameter baseline: The day against which moves count.
  func line(moved move: RankMove?, since baseline: Day, _ words: Words) -> [TextRun] {
    let moved = move.map { Lines.plain("\(words.say.move($0))    ") } ?? []
    switch self {
    case .noScore: return moved
    case .firstScore(let day): return Lines.plain(words.say.firstScored(on: day))
    case .notScoredAnew:
      return moved + Lines.plain(words.say.notScoredAnew(since: baseline), .dim)
    case .scoredAnew(let day, let changes):
      let phrases = changes.map { change in
        words.say.change(
          of: words.name(change.component.name, change.component.nameInWelsh), from: change.old,
          to: change.new)
      }
      return moved
        + Lines.plain(
          phrases.isEmpty ? words.say.confirmed(on: day) : words.say.changed(phrases, on: day))
    }
  }
}
