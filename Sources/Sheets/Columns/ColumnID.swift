import Wording

/// The name of a column or fact in CSV and JSON, its unit, and the words that a voice uses for it.
///
/// Each name is defined once, in the vocabulary. All tables with that column share it.
package struct ColumnID: Hashable, Sendable {
  /// The words that a voice says before a value.
  package enum SpokenHead: Hashable, Sendable {
    /// The head of the column.
    case title
    /// The head as it is written, where it is a name, such as that of a region.
    case name
    /// Nothing: the value explains itself.
    case nothing
    /// Other words, where the written head makes sense only to the eye.
    case term(Term)
  }

  /// The name in lower case, with words joined by `_`.
  ///
  /// A column of one month is named after the month.
  package let name: String
  /// The unit of every value with this name.
  package let unit: Unit
  package let spoken: SpokenHead

  package init(_ name: String, _ unit: Unit, spoken: SpokenHead = .title) {
    self.name = name
    self.unit = unit
    self.spoken = spoken
  }
}
