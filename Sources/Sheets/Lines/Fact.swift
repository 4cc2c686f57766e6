import CellCanvas

/// A figure or a few words on a line, with a name.
package struct Fact: Equatable, Sendable {
  /// How a line shows the name of the fact.
  package enum Head: Equatable, Sendable {
    /// The name, then two blanks, then the value.
    case label
    /// The name of the subject of the line, then the first fact about it.
    case heading
    /// The name of the subject of the line, alone.
    ///
    /// The facts after it are about that subject.
    case name
    /// The name of the subject, then the label, two blanks and the value.
    case labelOf(String)
    /// The name in a role of its own, such as a level.
    case role(Role)
    /// The name in a column this many cells wide, blanks included, so that lines align.
    case column(Int)
    /// No name: the value explains itself.
    ///
    /// The name is for data files and `=`.
    case unsaid
  }

  /// The name in data files; `nil` for words that data files hold elsewhere.
  package let id: ColumnID?
  /// The name on the board.
  package let label: String
  /// The name that `=` shows, where it needs more than the label, such as the month.
  package let name: String
  package let head: Head
  /// The value as it is drawn and as data, and what it counts.
  package let field: Field
  /// Facts right after the value: the base of a comparison, or missing returns.
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

  /// The name of a subject.
  ///
  /// The facts after it are about that subject.
  package static func name(_ name: String) -> Fact { Fact(nil, name, .empty, as: .name) }

  /// The fact and its notes, some with another field.
  func changingFields(_ change: (ColumnID?, Field) -> Field) -> Fact {
    Fact(
      id, label, change(id, field), as: head, called: name,
      notes: notes.map { $0.changingFields(change) })
  }

  /// The fact, then its notes.
  var withNotes: [Fact] { [self] + notes.flatMap(\.withNotes) }
}

extension Fact {
  /// A label and words.
  package init(_ label: String, _ text: String, _ role: Role = .text) {
    self.init(nil, label, .text(text, role))
  }
}
