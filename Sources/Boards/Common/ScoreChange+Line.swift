import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ScoreChange {
  /// How the rank moved, and what changed in the score; none where it has no score.
  ///
  /// - Parameter baseline: The day against which moves count.
  func facts(moved move: RankMove?, since baseline: Day, _ words: Words) -> [Fact] {
    let moved = move.map { [Fact(.text(words.say.move($0)))] } ?? []
    let said = words.change(self, since: baseline).map { text in
      [Fact(.text(text, self == .notScoredAnew ? .dim : .text))]
    }
    // A first score says itself that it is new.
    if case .firstScore = self { return said ?? [] }
    return moved + (said ?? [])
  }
}

extension Words {
  /// What happened to a score since the baseline; `nil` where there is none:
  /// `Rescored on 2 Apr 2019: financial 0 → 8`.
  func change(_ change: ScoreChange, since baseline: Day) -> String? {
    switch change {
    case .noScore: return nil
    case .firstScore(let day): return say.firstScored(on: day)
    case .notScoredAnew: return say.notScoredAnew(since: baseline)
    case .scoredAnew(let day, let changes):
      let phrases = changes.map { change in
        say.change(
          of: name(change.component.name, change.component.nameInWelsh), from: change.old,
          to: change.new)
      }
      return phrases.isEmpty ? say.confirmed(on: day) : say.changed(phrases, on: day)
    }
  }
}
