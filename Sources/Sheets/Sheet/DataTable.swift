import CellCanvas

/// A column of a table on a board.
package struct DataColumn: Equatable, Sendable {
  /// The name and unit in CSV and JSON; `nil` keeps the column out of data files.
  package let id: ColumnID?
  /// What the column holds, as a voice and data files say it.
  package var title: String
  /// The head of the column on screen and paper, where the title may be too long.
  package var head: String
  /// Whether a reader sees it; the others are for data alone, and have no head.
  package var isShown: Bool
  package let alignment: Alignment
  /// 0 is never dropped; where there is no room, the highest goes first.
  package var priority: Int
  /// The width to which it may shrink; `nil` keeps it whole.
  package var minWidth: Int?
  /// The widest width in cells; `nil` means no limit.
  package var maxWidth: Int?
  /// Whether this column is a longer form of the column before it, and replaces it where there is
  /// room.
  package let replacesPrevious: Bool

  /// - Parameter title: `nil` makes the column for data files only.
  /// - Parameter head: `nil` where the title is the head.
  package init(
    _ id: ColumnID?, _ title: String?, head: String? = nil, _ alignment: Alignment = .left,
    priority: Int = 0, minWidth: Int? = nil, maxWidth: Int? = nil, replacesPrevious: Bool = false
  ) {
    self.id = id
    self.title = title ?? ""
    self.head = head ?? title ?? ""
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
  /// One field for each column.
  package let fields: [Field]
  /// The place that Enter opens.
  package let opens: Place?
  /// The pane of the same sheet that Enter leads to, by id, where the row sums it up.
  package let leadsTo: String?
  /// What Enter does on the row, by its name, where the row stands for a step and no place.
  package let step: String?
  private let said: Deferred<[Line]>
  /// The text on a rule above the row, where the rows below are ranked by another rule.
  ///
  /// `nil` for no rule.
  package let ruleAbove: String?

  package init(
    _ fields: [Field], opens: Place? = nil, leadsTo: String? = nil, step: String? = nil,
    details: @autoclosure @escaping @Sendable () -> [Line] = [], ruleAbove: String? = nil
  ) {
    self.fields = fields
    self.opens = opens
    self.leadsTo = leadsTo
    self.step = step
    said = Deferred(details())
    self.ruleAbove = ruleAbove
  }

  /// The lines about the row while the cursor is on it.
  package var details: [Line] { said.value }

  /// The row with other fields.
  package func with(_ fields: [Field]) -> DataRow {
    DataRow(
      fields, opens: opens, leadsTo: leadsTo, step: step, details: said.value,
      ruleAbove: ruleAbove)
  }

  /// The row with lines before those about it.
  package func noting(_ lines: [Line]) -> DataRow {
    DataRow(
      fields, opens: opens, leadsTo: leadsTo, step: step, details: lines + said.value,
      ruleAbove: ruleAbove)
  }

  /// Whether both rows describe the same thing, whatever rule is above them.
  package func isSameThing(as other: DataRow) -> Bool {
    opens == other.opens && fields == other.fields
  }
}

/// A table on a board.
///
/// Screen, paper and data files all show this same table.
package struct DataTable: Equatable, Sendable {
  package let columns: [DataColumn]
  package let rows: [DataRow]
  /// The text shown when there are no rows.
  package let whenEmpty: String
  /// The word after the number of rows out of sight.
  package let more: String

  package init(columns: [DataColumn], rows: [DataRow], whenEmpty: String, more: String) {
    for row in rows {
      precondition(row.fields.count == columns.count, "a row has one field a column")
    }
    self.columns = columns
    self.rows = rows
    self.whenEmpty = whenEmpty
    self.more = more
  }

  /// The table with other columns, rows or words; everything else stays.
  package func with(
    columns: [DataColumn]? = nil, rows: [DataRow]? = nil, whenEmpty: String? = nil
  ) -> DataTable {
    DataTable(
      columns: columns ?? self.columns, rows: rows ?? self.rows,
      whenEmpty: whenEmpty ?? self.whenEmpty, more: more)
  }
}

extension DataTable {
  /// The positions of the columns that the reader sees.
  package var shownColumns: [Int] { columns.indices.filter { columns[$0].isShown } }

  /// The column that names each row: the first column of words; `nil` where there is none.
  package var nameColumn: Int? {
    shownColumns.first { columns[$0].alignment == .left && columns[$0].id != nil }
  }
}
