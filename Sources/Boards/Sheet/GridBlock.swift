import CellCanvas

/// An item in a cell of the priority grid.
package struct GridItem: Equatable, Sendable {
  /// The short name, its age and its marks, in reading order.
  package let name: String
  package let age: String
  package let marks: [TextRun]
  package let opens: Place
  package let details: [[TextRun]]

  package init(
    name: String, age: String, marks: [TextRun], opens: Place, details: [[TextRun]]
  ) {
    self.name = name
    self.age = age
    self.marks = marks
    self.opens = opens
    self.details = details
  }
}

/// A table in two dimensions, each of whose cells lists items: the priority grid.
package struct GridBlock: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package let title: [TextRun]
    package let role: Role

    package init(title: [TextRun], role: Role) {
      self.title = title
      self.role = role
    }
  }

  package struct Row: Equatable, Sendable {
    package let title: String
    /// One list of items a column.
    package let cells: [[GridItem]]

    package init(title: String, cells: [[GridItem]]) {
      self.title = title
      self.cells = cells
    }
  }

  package let columns: [Column]
  package let rows: [Row]
  /// Says how many more items a cell holds than are shown.
  package let more: @Sendable (Int) -> String
  package let whenEmpty: String

  package init(
    columns: [Column], rows: [Row], whenEmpty: String, more: @escaping @Sendable (Int) -> String
  ) {
    self.columns = columns
    self.rows = rows
    self.whenEmpty = whenEmpty
    self.more = more
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.columns == right.columns && left.rows == right.rows
  }

  /// Every item, row by row, column by column.
  package var items: [GridItem] { rows.flatMap { $0.cells.flatMap(\.self) } }
}
