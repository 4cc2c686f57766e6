import ThreatDomain
import Wording

/// A workbook as values: its sheets in order, each with one table.
///
/// It follows "Releasing statistics in spreadsheets" of the Government Analysis Function: a cover,
/// contents and notes come first; each sheet has its title in A1, then notes, then one table from
/// column A, without merged cells and without empty rows or columns.
struct Workbook: Equatable, Sendable {
  let title: String
  /// The highest marking in the workbook, which every sheet and every page of it shows.
  let marking: Marking
  let words: Words
  /// The time when the centre made the export.
  ///
  /// The workbook names no other time, so that the same export gives the same bytes.
  let created: String
  let sheets: [WorkbookSheet]
}

/// A sheet of a workbook.
struct WorkbookSheet: Equatable, Sendable {
  /// The name on the tab; see ``WorkbookNames``.
  let name: String
  /// The text of A1.
  let title: String
  /// The lines between the title and the table, a cell each.
  let lines: [WorkbookCell]
  /// The row of column headings; none is empty and none comes twice.
  let head: [String]
  let rows: [[WorkbookCell]]
}

extension WorkbookSheet {
  /// The number of rows above the heading row.
  var rowsAbove: Int { 1 + lines.count }

  /// The width of each column, in letters.
  var widths: [Int] {
    head.indices.map { column in
      let cells = rows.map { $0[column].letters }.max() ?? 0
      // A heading may wrap, but not within a word; bold letters are wider.
      let longest = (head[column].split(separator: " ").map(\.count).max() ?? 0) * 9 / 8
      return min(max(cells, longest, WorkbookSheet.narrowest), WorkbookSheet.widest) + 2
    }
  }

  private static let narrowest = 8
  /// Longer text wraps.
  private static let widest = 60

  /// How many sheets of paper the columns need side by side, at a size that can be read.
  var pagesAcross: Int { (widths.reduce(0, +) + WorkbookSheet.page - 1) / WorkbookSheet.page }

  /// The most letters across a page: about seven points high.
  private static let page = 200

  /// Whether a column holds figures or dates, which stand at the right.
  func isRight(_ column: Int) -> Bool { rows.contains { $0[column].isFigure } }
}
