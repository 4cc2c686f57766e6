import CellCanvas

/// A column of a table on a board.
package struct DataColumn: Equatable, Sendable {
  /// Its name and unit in CSV and JSON; `nil` keeps it off data.
  package let id: ColumnID?
  /// The head of the column on screen and paper.
  package var title: String
  /// Whether a reader sees it; the others are for data alone, and have no head.
  package var isShown: Bool
  package let alignment: Alignment
  /// 0 is never dropped; where there is no room, the highest goes first.
  package var priority: Int
  /// The width to which it may shrink; `nil` keeps it whole.
  package var minWidth: Int?
  package var maxWidth: Int?
  /// Whether it says the same as the column before it, and takes its place where there is room.
  package let replacesPrevious: Bool

  /// - Parameter title: `nil` for a column for data alone.
  package init(
    _ id: ColumnID?, _ title: String?, _ alignment: Alignment = .left, priority: Int = 0,
    minWidth: Int? = nil, maxWidth: Int? = nil, replacesPrevious: Bool = false
  ) {
    self.id = id
    self.title = title ?? ""
    isShown = title != nil
    self.alignment = alignment
    self.priority = priority
    self.minWidth = minWidth
    self.maxWidth = maxWidth
    self.replacesPrevious = replacesPrevious
  }
}

/// A row of a table on a board.
package struct DataRow: Equatable, Sendable {
  /// One field a column.
  package let fields: [Field]
  /// What Enter opens.
  package let opens: Place?
  private let said: Deferred<[Line]>
  /// A rule with this word stands above the row: below it, other rules hold.
  package let ruleAbove: String?

  package init(
    _ fields: [Field], opens: Place? = nil,
    details: @autoclosure @escaping @Sendable () -> [Line] = [], ruleAbove: String? = nil
  ) {
    self.fields = fields
    self.opens = opens
    said = Deferred(details())
    self.ruleAbove = ruleAbove
  }

  /// What is said of the row while the cursor stands on it.
  package var details: [Line] { said.value }

  /// Whether both rows tell of one thing, whatever stands above them.
  package func isSameThing(as other: DataRow) -> Bool {
    opens == other.opens && fields == other.fields
  }
}

/// A table on a board, which screen, page and data show alike.
package struct DataTable: Equatable, Sendable {
  package let columns: [DataColumn]
  package let rows: [DataRow]
  /// What is said where there is no row.
  package let whenEmpty: String

  package init(columns: [DataColumn], rows: [DataRow], whenEmpty: String) {
    for row in rows {
      precondition(row.fields.count == columns.count, "a row has one field a column")
    }
    self.columns = columns
    self.rows = rows
    self.whenEmpty = whenEmpty
  }
}

extension DataTable {
  /// The columns that a reader sees, by position.
  package var shownColumns: [Int] { columns.indices.filter { columns[$0].isShown } }

  /// The column that says what a row is about: the first of words; `nil` where there is none.
  package var nameColumn: Int? {
    shownColumns.first { columns[$0].alignment == .left && columns[$0].id != nil }
  }
}
