@testable import Printing

/// Reads a flat OpenDocument spreadsheet as a program would: its sheets, and their cells by type.
struct WorkbookReader {
  struct Cell: Equatable {
    let type: String
    /// The stored value; `nil` for strings.
    let value: String?
    var text = ""
  }

  struct Sheet {
    let name: String
    var rows: [[Cell]] = []
    /// The position of the heading row.
    var headingRow: Int?

    var heading: [String] { headingRow.map { rows[$0].map(\.text) } ?? [] }

    /// The rows below the heading.
    var body: [[Cell]] { headingRow.map { Array(rows[($0 + 1)...]) } ?? [] }
  }

  let markup: MarkupReader
  private(set) var sheets: [Sheet] = []
  /// The targets of all links.
  private(set) var links: [String] = []
  /// The text in the heads and feet of pages.
  private(set) var margins: [String] = []

  init(_ text: String) throws {
    markup = try MarkupReader(text, isHTML: false)
    var open: [String] = []
    for event in markup.events {
      switch event {
      case .open(let name, let attributes):
        open.append(name)
        begin(name, attributes)
      case .close: open.removeLast()
      case .text(let text) where open.contains("text:p"): add(text, within: open)
      case .text: continue
      }
    }
  }

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    let last = sheets.count - 1
    switch name {
    case "table:table": sheets.append(Sheet(name: attributes["table:name"] ?? ""))
    case "table:table-header-rows": sheets[last].headingRow = sheets[last].rows.count
    case "table:table-row": sheets[last].rows.append([])
    case "table:table-cell":
      let value = attributes["office:value"] ?? attributes["office:date-value"]
      sheets[last].rows[sheets[last].rows.count - 1].append(
        Cell(type: attributes["office:value-type"] ?? "", value: value))
    case "text:s": add(" ", within: ["table:table-cell"])
    case "text:a": links.append(attributes["xlink:href"] ?? "")
    default: return
    }
  }

  private mutating func add(_ text: String, within open: [String]) {
    guard open.contains("table:table-cell") else { return margins.append(text) }
    let last = sheets.count - 1
    let row = sheets[last].rows.count - 1
    sheets[last].rows[row][sheets[last].rows[row].count - 1].text += text
  }
}
