import CellCanvas

/// An item in a cell of the priority grid.
package struct GridItem: Equatable, Sendable {
  /// The short name of the investigation.
  package let name: String
  /// The age of the investigation, as text.
  package let age: String
  /// The marks that need attention, in reading order.
  package let marks: Field
  /// Whether the item needs attention.
  ///
  /// A cell counts the urgent items that it has no room to show.
  package let isUrgent: Bool
  /// The page of the investigation.
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

  /// The lines about the item while the cursor is on it.
  package var details: [Line] { said.value }

  /// The item with a sign about what the group wrote down.
  package func marked(_ look: String, _ sign: Sign) -> GridItem {
    GridItem(
      name: "\(look)\(name)", age: age, marks: marks.bearing([sign]), isUrgent: isUrgent,
      opens: opens, details: said.value)
  }
}

/// The priority grid: a table of cells, each of which lists items.
package struct GridBlock: Equatable, Sendable {
  /// A column of the grid: one priority level.
  package struct Column: Equatable, Sendable {
    /// The head of the column, with the number of items in it.
    package let title: Field
    package let role: Role
    /// The lines about a cell of this column, shown when the cursor is on none of its items.
    package let details: [Line]

    package init(title: Field, role: Role, details: [Line] = []) {
      self.title = title
      self.role = role
      self.details = details
    }
  }

  /// A row of the grid.
  package struct Row: Equatable, Sendable {
    package let title: String
    /// One list of items for each column.
    package let cells: [[GridItem]]
    /// One place for each column, which lists everything in the cell; empty where there are none.
    package let lists: [Place]

    package init(title: String, cells: [[GridItem]], lists: [Place] = []) {
      self.title = title
      self.cells = cells
      self.lists = lists
    }

    /// The row with other items.
    ///
    /// What Enter lists for its cells stays the same.
    package func with(_ cells: [[GridItem]]) -> Row {
      Row(title: title, cells: cells, lists: lists)
    }
  }

  package let columns: [Column]
  package let rows: [Row]
  /// The words for how many more items a cell holds than it shows.
  package let more: @Sendable (Int) -> String
  /// The words for what Enter does: list all of this number of items.
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

  /// Every item, row by row, and in each row column by column.
  package var items: [GridItem] { rows.flatMap { $0.cells.flatMap(\.self) } }

  /// The signs in the column heads and beside the items.
  var signs: Set<Sign> {
    (columns.map(\.title) + items.map(\.marks)).reduce(into: []) { $0.formUnion($1.signs) }
  }
}
