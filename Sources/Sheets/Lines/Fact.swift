import CellCanvas

/// Something said in a line: a figure or a word, after what it is called.
package struct Fact: Equatable, Sendable {
  /// How its name stands before it.
  package enum Head: Equatable, Sendable {
    /// Two blanks before the value.
    case label
    /// The name of what the line is about, before what is said of it.
    case heading
    /// The name of what the line is about, alone: the facts behind it are said of it.
    case name
    /// Behind the name of what the line is about, two blanks before the value.
    case labelOf(String)
    /// A name in a role of its own: a level.
    case role(Role)
    /// In a column of so many cells, the blanks among them, where lines stand below each other.
    case column(Int)
    /// Its words say what it is: the name is for data and `=`.
    case unsaid
  }

  /// Its name in data; `nil` for words that data has elsewhere.
  package let id: ColumnID?
  /// What it is called.
  package let label: String
  /// What `=` calls it, where its line tells more of it than the label does: of which month it is.
  package let name: String
  package let head: Head
  /// The value: as it is drawn, as data, and what it counts.
  package let field: Field
  /// What is said right behind it: what it is measured from, what it lacks.
  package let notes: [Fact]

  package init(
    _ id: ColumnID? = nil, _ label: String, _ field: Field, as head: Head = .label,
    called name: String? = nil, notes: [Fact] = []
  ) {
    self.id = id
    self.label = label
    self.name = name ?? label
    self.head = head
    self.field = field
    self.notes = notes
  }

  /// Words without a name.
  package init(_ field: Field) { self.init(nil, "", field, as: .unsaid) }

  /// The name of what the facts behind it are about.
  package static func name(_ name: String) -> Fact { Fact(nil, name, .empty, as: .name) }

  /// Itself, then its notes.
  var withNotes: [Fact] { [self] + notes.flatMap(\.withNotes) }
}

extension Fact {
  /// A label and words.
  package init(_ label: String, _ text: String, _ role: Role = .text) {
    self.init(nil, label, .text(text, role))
  }
}
