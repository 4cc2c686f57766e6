/// A table as a value: a screen draws the part that fits, a page draws all of it.
package struct TextTable: Hashable, Sendable {
  package var columns: [TableColumn]
  package var rows: [TableRow]

  /// The word after the number of rows not visible, as in `17 more`.
  package var moreWord: SafeText

  /// The key that brings the columns without room; empty where none does.
  package var columnsKey: SafeText

  package init(
    columns: [TableColumn], rows: [TableRow], moreWord: SafeText = .empty,
    columnsKey: SafeText = .empty
  ) {
    self.columnsKey = columnsKey
    self.columns = columns
    self.rows = rows
    self.moreWord = moreWord
  }
}

/// A column: its title, its alignment, and its behaviour where room is short.
package struct TableColumn: Hashable, Sendable {
  package var title: SafeText
  package var alignment: Alignment

  /// The order in which columns are left out: 0 never, the highest number first.
  package var priority: Int

  /// The least width in cells; `nil` keeps the full width of the content.
  package var minWidth: Int?

  /// The greatest width in cells; wider content is cut.
  package var maxWidth: Int?

  /// How many blank cells are between this column and the one before.
  package var gap: Int

  /// Whether the column gives the content of the column before it at greater length.
  ///
  /// It replaces that column where there is room.
  package var replacesPrevious: Bool

  package init(
    _ title: SafeText, alignment: Alignment = .left, priority: Int = 0, minWidth: Int? = nil,
    maxWidth: Int? = nil, gap: Int = 2, replacesPrevious: Bool = false
  ) {
    self.title = title
    self.alignment = alignment
    self.priority = priority
    self.minWidth = minWidth
    self.maxWidth = maxWidth
    self.gap = gap
    self.replacesPrevious = replacesPrevious
  }
}

/// The content of one column in one row: runs of text, each with its role.
package struct TableCell: Hashable, Sendable {
  package let runs: [TextRun]

  package init(_ runs: [TextRun]) { self.runs = runs }

  package init(_ text: SafeText, role: Role = .text) { runs = [TextRun(text, role: role)] }

  package var width: Int { runs.reduce(0) { $0 + $1.text.width } }

  /// The text of all runs.
  package var text: SafeText { runs.reduce(.empty) { $0 + $1.text } }
}

extension TableCell: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(SafeText(value)) }
}

/// A row, and the rule before it, if any.
package struct TableRow: Hashable, Sendable {
  /// One cell for each column; a row may be short, and missing cells are blank.
  package let cells: [TableCell]

  /// The word in the rule before this row, such as the rule below the top ten; `nil` for no rule.
  package let ruleBefore: SafeText?

  /// Blank lines after the row.
  package let air: Int

  package init(_ cells: [TableCell], ruleBefore: SafeText? = nil, air: Int = 0) {
    self.cells = cells
    self.ruleBefore = ruleBefore
    self.air = air
  }

  /// How many lines the row takes, including its rule.
  var height: Int { (ruleBefore == nil ? 1 : 2) + air }
}
