import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ScoreChange {
  /// How the rank moved, and what changed in the score; none where it has no score.
  ///
  /// - Parameter baseline: The day against which moves count.
  func facts(moved move: RankMove?, since baseline: Day, _ words: Words) -> [Fact] {
    let moved = move.map { [Fact(.text(words.move($0)))] } ?? []
    switch self {
    case .noScore: return moved
    // It says itself that it is new.
    case .firstScore(let day): return [Fact(.text(words.firstScored(on: day)))]
    case .notScoredAnew:
      return moved + [Fact(.text(words.notScoredAnew(since: baseline), .dim))]
    case .scoredAnew(let day, let changes):
      return moved + [Fact(.text(words.changed(changes, on: day)))]
    }
  }
}

extension Words {
  /// What a new score changed: `Scored anew on 2 Apr 2019: financial 0 → 8`.
  fileprivate func changed(_ changes: [ScoreChange.Component], on day: Day) -> String {
    let phrases = changes.map { change in
      self.change(
        of: name(change.component.name, change.component.nameInWelsh), from: change.old,
        to: change.new)
    }
    return phrases.isEmpty ? confirmed(on: day) : changed(phrases, on: day)
  }
}
