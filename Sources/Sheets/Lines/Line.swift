import CellCanvas

/// One line of a board, as a value.
///
/// Drawn text, spoken sentences, JSON, Markdown, HTML, `=` and the legend are all made from this
/// value. No code reads drawn text back.
package enum Line: Equatable, Sendable {
  /// Facts side by side.
  case facts([Fact], apart: Gap)
  /// One item of an ordered list, with its number from 1.
  case item(number: Int, [Fact])
  /// What matters now, at the head of a sheet.
  case says(Headline)
  /// Facts that no line has room for: data and `=` tell them.
  case aside([Fact])
  /// A blank line between two others.
  case blank

  /// The gap between two facts of a line.
  package enum Gap: Sendable {
    /// No gap: the labels include their blanks.
    case touching
    /// Two blanks, as between a label and its value.
    case close
    /// Three blanks, so that two full lines of figures just fit 80 columns.
    case near
    /// The widest gap, as in headlines.
    case far
    /// The widest gap, in the role of the dim label after it.
    case farDim
    /// The widest gap, in the role of the remark after it.
    case remark
    /// A dot between parts of one statement.
    case dots
  }

  /// Facts far apart, as in headlines.
  package static func facts(_ facts: [Fact]) -> Line { .facts(facts, apart: .far) }

  package static func fact(_ fact: Fact) -> Line { .facts([fact], apart: .far) }

  /// Words that need no name.
  package static func words(_ text: String, _ role: Role = .text) -> Line {
    .fact(Fact(.text(text, role)))
  }
}

extension Line {
  /// Every fact of the line in order, each followed by its notes.
  package var allFacts: [Fact] {
    switch self {
    case .facts(let facts, _), .item(_, let facts), .aside(let facts): facts.flatMap(\.withNotes)
    case .says(let headline): [headline.said] + headline.facts.flatMap(\.withNotes)
    case .blank: []
    }
  }

  /// The signs drawn in the line.
  package var signs: Set<Sign> {
    switch self {
    case .facts, .item: allFacts.reduce(into: []) { $0.formUnion($1.field.signs) }
    case .says, .aside, .blank: []
    }
  }

  /// The line with another field in some of its facts.
  ///
  /// - Parameter change: Gives the field of a fact with that name in data.
  package func changingFields(_ change: (ColumnID?, Field) -> Field) -> Line {
    switch self {
    case .facts(let facts, let gap):
      .facts(facts.map { $0.changingFields(change) }, apart: gap)
    case .item(let number, let facts):
      .item(number: number, facts.map { $0.changingFields(change) })
    case .aside(let facts): .aside(facts.map { $0.changingFields(change) })
    case .says(let headline): .says(headline.changingFields(change))
    case .blank: .blank
    }
  }

  /// Whether the line holds no fact and is not a deliberate blank line.
  package var isEmpty: Bool { allFacts.isEmpty && self != .blank }
}
