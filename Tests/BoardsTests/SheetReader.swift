import CellCanvas
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

/// Reads a sheet as a person would.
struct SheetReader {
  let sheet: Sheet

  func pane(_ id: String) -> Pane? { sheet.panes.first { $0.id == id } }

  func table(_ pane: String) throws -> DataTable {
    try #require(self.pane(pane)?.data)
  }

  /// The rows of a pane's table.
  func rows(_ pane: String) throws -> [DataRow] { try table(pane).rows }

  /// The text of a column, row by row.
  func texts(_ pane: String, _ column: String) throws -> [String] {
    try fields(pane, column).map { SheetReader.text($0.runs) }
  }

  /// The data behind a column, row by row.
  func raws(_ pane: String, _ column: String) throws -> [RawValue] {
    try fields(pane, column).map(\.raw)
  }

  /// All the text of the sheet, including details, line by line.
  var lines: [String] { lines(with: sheet.panes.map(\.data)) }

  /// ``lines`` for panes with data that is already made, because making it takes time.
  func lines(with data: [DataTable?]) -> [String] {
    var lines = sheet.headline.drawn.map(SheetReader.text)
    for (pane, table) in zip(sheet.panes, data) {
      lines.append("-- \(pane.title)")
      if case .text(let text) = pane.content { lines += text.drawn.map(SheetReader.text) }
      for row in table?.rows ?? [] {
        if let rule = row.ruleAbove { lines.append("---- \(rule)") }
        lines.append(row.fields.map { SheetReader.text($0.runs) }.joined(separator: " | "))
        lines += row.details.drawn.map { "   " + SheetReader.text($0) }
      }
    }
    return lines + sheet.sentences
  }

  var text: String { lines.joined(separator: "\n") }

  static func text(_ runs: [TextRun]) -> String { runs.map(\.text.string).joined() }

  static func text(_ line: Line) -> String { text(line.runs ?? []) }

  private func fields(_ pane: String, _ column: String) throws -> [Field] {
    let table = try table(pane)
    let index = try #require(table.columns.firstIndex { $0.id?.name == column })
    return table.rows.map { $0.fields[index] }
  }
}

extension RawValue {
  /// The number; `nil` for words, and for a value that is missing or kept back.
  var value: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .decimal(let value): value.number
    case .text, .missing, .suppressed: nil
    }
  }
}
