import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ScoreChange {
  /// The change of rank, and what changed in the score.
  ///
  /// Empty where there is no score.
  ///
  /// - Parameter baseline: The day that changes are counted from.
  func facts(moved move: RankMove?, since baseline: Day, _ words: Words) -> [Fact] {
    let moved = move.map { [Fact(.text(words.say.move($0)))] } ?? []
    let said = words.change(self, since: baseline).map { text in
      [Fact(.text(text, self == .notRescored ? .dim : .text))]
    }
    // A first score already says that it is new.
    if case .firstScore = self { return said ?? [] }
    return moved + (said ?? [])
  }
}

extension Words {
  /// The change of a score since the baseline: `Rescored on 2 Apr 2019: financial 0 → 8`.
  ///
  /// `nil` where there is no score.
  func change(_ change: ScoreChange, since baseline: Day) -> String? {
    switch change {
    case .noScore: return nil
    case .firstScore(let day): return say.firstScored(on: day)
    case .notRescored: return say.notScoredAnew(since: baseline)
    case .rescored(let day, let changes):
      let phrases = changes.map { change in
        say.change(
          of: name(change.component.name, change.component.nameInWelsh), from: change.old,
          to: change.new)
      }
      return phrases.isEmpty ? say.confirmed(on: day) : say.changed(phrases, on: day)
    }
  }
}
