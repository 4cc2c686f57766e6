/// A table as a value: the screen draws as much of it as fits, a page all of it.
package struct TextTable: Hashable, Sendable {
  package var columns: [TableColumn]
  package var rows: [TableRow]

  /// Follows the number of rows out of sight, as in `17 more`.
  package var moreWord: SafeText

  /// The key that brings the columns without room; empty where none does.
  package var columnsKey: SafeText

  package init(
    columns: [TableColumn], rows: [TableRow], moreWord: SafeText = "more",
    columnsKey: SafeText = .empty
  ) {
    self.columnsKey = columnsKey
    self.columns = columns
    self.rows = rows
    self.moreWord = moreWord
  }
}

/// A column: its title, where it leans, and what happens to it where room is short.
package struct TableColumn: Hashable, Sendable {
  package var title: SafeText
  package var alignment: Alignment

  /// 0 is never dropped; of the others the highest number goes first.
  package var priority: Int

  /// The width to which it may shrink; without one it keeps the width of its content.
  package var minWidth: Int?

  /// The width beyond which its content is cut.
  package var maxWidth: Int?

  /// Blank cells between it and the column before.
  package var gap: Int

  /// Whether it says the same as the column before it in more room, and stands in its place where
  /// there is that room.
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

/// What stands in one column of one row: runs of text, each with its role.
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

/// A row, and whether a line stands before it.
package struct TableRow: Hashable, Sendable {
  /// One for each column; a row may be short, and missing cells are blank.
  package let cells: [TableCell]

  /// The word in the rule before this row, as before rank eleven of ten; no rule without one.
  package let ruleBefore: SafeText?

  package init(_ cells: [TableCell], ruleBefore: SafeText? = nil) {
    self.cells = cells
    self.ruleBefore = ruleBefore
  }

  /// Lines it takes: its own, and its rule.
  var height: Int { ruleBefore == nil ? 1 : 2 }
}
