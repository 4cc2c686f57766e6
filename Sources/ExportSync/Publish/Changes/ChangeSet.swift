import ExportFormat

/// What the centre agreed of the returns that it accepted, as changes of its own tables.
///
/// The centre applies it to its source, because its next extract would overwrite edited tables;
/// `ptg publish --changes` takes it too. It may be applied twice, or be applied already: the result
/// is the same. Source: `meeting.md`, Out and back.
package struct ChangeSet: Equatable, Sendable {
  /// A field that changes; the table has a key of one column.
  package struct Cell: Equatable, Sendable {
    /// The id of the entry that asks for it.
    package let event: String
    package let table: String
    /// The key of the row.
    package let row: String
    package let column: String
    package let was: String
    package let becomes: String

    package init(
      event: String, table: String, row: String, column: String, was: String, becomes: String
    ) {
      self.event = event
      self.table = table
      self.row = row
      self.column = column
      self.was = was
      self.becomes = becomes
    }
  }

  /// A row that is added.
  package struct Added: Equatable, Sendable {
    /// The id of the entry that asks for it.
    package let event: String
    package let table: String
    /// A field for each column of the table.
    package let fields: [String]

    package init(event: String, table: String, fields: [String]) {
      self.event = event
      self.table = table
      self.fields = fields
    }
  }

  /// In the order in which they were decided.
  package var cells: [Cell]
  package var added: [Added]
  /// The rows of `decision_answer`, each entry once.
  package private(set) var answers: [[String]]

  package init(cells: [Cell] = [], added: [Added] = [], answers: [[String]] = []) {
    self.cells = cells
    self.added = added
    self.answers = answers
  }

  package var isEmpty: Bool { cells.isEmpty && added.isEmpty && answers.isEmpty }

  /// Sets the answer to an entry; an entry has one answer.
  package mutating func answer(_ row: [String]) {
    answers.removeAll { $0[0] == row[0] }
    answers.append(row)
  }
}
