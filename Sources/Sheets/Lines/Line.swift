import CellCanvas

/// One line that a board says, as a value.
///
/// Cells, sentences for a voice, JSON, Markdown, HTML, `=` and the legend are all made from it: nothing
/// reads again what was drawn.
package enum Line: Equatable, Sendable {
  /// Facts side by side.
  case facts([Fact], apart: Gap)
  /// One of a list whose order counts, by its number from 1.
  case item(number: Int, [Fact])
  /// What matters now, at the head of a sheet.
  case says(Headline)
  /// Facts that no line has room for: data and `=` tell them.
  case aside([Fact])
  /// Air between two others.
  case blank

  /// What stands between two facts of a line.
  package enum Gap: Sendable {
    /// Nothing: the labels bring their blanks.
    case touching
    /// Two blanks, as between a label and its value.
    case close
    /// Three blanks: two full lines of figures just fit 80 columns.
    case near
    case far
    /// As far, the blanks in the role of what stands behind them: of labels, dim.
    case farDim
    /// As far, the last a remark on the others: the blanks before it have its role.
    case remark
    /// A dot: parts of one statement.
    case dots
  }

  /// Facts far apart, as headlines have them.
  package static func facts(_ facts: [Fact]) -> Line { .facts(facts, apart: .far) }

  package static func fact(_ fact: Fact) -> Line { .facts([fact], apart: .far) }

  /// Words that speak for themselves.
  package static func words(_ text: String, _ role: Role = .text) -> Line {
    .fact(Fact(.text(text, role)))
  }
}

extension Line {
  /// Everything that it tells, in its order, notes behind their facts.
  package var allFacts: [Fact] {
    switch self {
    case .facts(let facts, _), .item(_, let facts), .aside(let facts): facts.flatMap(\.withNotes)
    case .says(let headline): [headline.said] + headline.facts.flatMap(\.withNotes)
    case .blank: []
    }
  }

  /// The signs that stand in it.
  package var signs: Set<Sign> {
    switch self {
    case .facts, .item: allFacts.reduce(into: []) { $0.formUnion($1.field.signs) }
    case .says, .aside, .blank: []
    }
  }

  /// Whether it says nothing, and nobody would miss it.
  package var isEmpty: Bool { allFacts.isEmpty && self != .blank }
}
