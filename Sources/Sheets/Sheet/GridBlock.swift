import CellCanvas

/// An item in a cell of the priority grid.
package struct GridItem: Equatable, Sendable {
  /// The short name, its age and its marks, in reading order.
  package let name: String
  package let age: String
  package let marks: Field
  /// Whether it is counted among those out of sight that somebody has to look at.
  package let isUrgent: Bool
  package let opens: Place
  private let said: Deferred<[Line]>

  package init(
    name: String, age: String, marks: Field, isUrgent: Bool = false, opens: Place,
    details: @autoclosure @escaping @Sendable () -> [Line]
  ) {
    self.name = name
    self.age = age
    self.marks = marks
    self.isUrgent = isUrgent
    self.opens = opens
    said = Deferred(details())
  }

  /// What is said of the item while the cursor stands on it.
  package var details: [Line] { said.value }
}

/// A table in two dimensions, each of whose cells lists items: the priority grid.
package struct GridBlock: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    /// What the column is of, and how many items stand in it.
    package let title: Field
    package let role: Role
    /// What is said of a cell of the column where the cursor stands on none of its items.
    package let details: [Line]

    package init(title: Field, role: Role, details: [Line] = []) {
      self.title = title
      self.role = role
      self.details = details
    }
  }

  package struct Row: Equatable, Sendable {
    package let title: String
    /// One list of items a column.
    package let cells: [[GridItem]]
    /// What lists all that stands in a cell, one a column; empty where nothing does.
    package let lists: [Place]

    package init(title: String, cells: [[GridItem]], lists: [Place] = []) {
      self.title = title
      self.cells = cells
      self.lists = lists
    }

    /// The row with fewer or other items; its cells list what they listed.
    package func with(_ cells: [[GridItem]]) -> Row {
      Row(title: title, cells: cells, lists: lists)
    }
  }

  package let columns: [Column]
  package let rows: [Row]
  /// Says how many more items a cell holds than are shown.
  package let more: @Sendable (Int) -> String
  /// Says that Enter lists so many.
  package let all: @Sendable (Int) -> String
  package let whenEmpty: String

  package init(
    columns: [Column], rows: [Row], whenEmpty: String, more: @escaping @Sendable (Int) -> String,
    all: @escaping @Sendable (Int) -> String
  ) {
    self.columns = columns
    self.rows = rows
    self.whenEmpty = whenEmpty
    self.more = more
    self.all = all
  }

  /// The grid with other rows.
  package func with(_ rows: [Row]) -> GridBlock {
    GridBlock(columns: columns, rows: rows, whenEmpty: whenEmpty, more: more, all: all)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.columns == right.columns && left.rows == right.rows
  }

  /// Every item, row by row, column by column.
  package var items: [GridItem] { rows.flatMap { $0.cells.flatMap(\.self) } }

  /// The signs that stand in its heads and beside its items.
  var signs: Set<Sign> {
    (columns.map(\.title) + items.map(\.marks)).reduce(into: []) { $0.formUnion($1.signs) }
  }
}
