import Wording

/// The name of a column in CSV and JSON, or of a fact in JSON, with what it counts in and how a voice
/// calls it.
///
/// Every name is one line of the vocabulary, whichever tables have it.
package struct ColumnID: Hashable, Sendable {
  /// What a voice says before a value.
  package enum SpokenHead: Hashable, Sendable {
    /// The head of the column.
    case title
    /// The value says it itself.
    case nothing
    /// A word of its own, where the head is for the eye.
    case term(Term)
  }

  /// Lower case, words joined by `_`; a month where the column is one.
  package let name: String
  package let unit: Unit
  package let spoken: SpokenHead

  package init(_ name: String, _ unit: Unit, spoken: SpokenHead = .title) {
    self.name = name
    self.unit = unit
    self.spoken = spoken
  }
}
