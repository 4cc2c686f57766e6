import CellCanvas
import Wording

/// What matters now on a board or page, in one sentence or two, and the facts that they tell.
///
/// It is the first thing in every format; data and `=` read the facts, and nobody reads the words again.
package struct Headline: Equatable, Sendable {
  /// The most sentences: more would be no headline.
  package static let mostSentences = 2

  package let sentences: [String]
  /// The sentences as a fact of their own.
  package let said: Fact
  /// What they tell in figures.
  package private(set) var facts: [Fact]

  package init(_ sentences: [String], telling facts: [Fact] = [], _ words: Words) {
    let kept = Array(sentences.filter { !$0.isEmpty }.prefix(Headline.mostSentences))
    self.sentences = kept
    said = Fact(
      .headline, words[.fact(.headline)], .text(kept.joined(separator: " "), .title), as: .unsaid)
    self.facts = facts
  }

  /// The headline with another field in some of the facts that it tells.
  func changingFields(_ change: (ColumnID?, Field) -> Field) -> Headline {
    var copy = self
    copy.facts = facts.map { $0.changingFields(change) }
    return copy
  }
}

extension Line {
  /// One sentence or two at the head of a sheet.
  package static func headline(
    _ sentences: [String], telling facts: [Fact] = [], _ words: Words
  ) -> Line {
    .says(Headline(sentences, telling: facts, words))
  }
}
