import Boards
import Sheets
import Testing
import ThreatDomain

@testable import Printing

@Suite("A workbook that LibreOffice opens", .tags(.slow), .needsLibreOffice, .serialized)
struct LibreOfficeTests {
  @Test(
    "has every sheet, and in its cells the figures of our own CSV",
    arguments: ["threats", "demand", "actors", "grid"])
  func figures(place: String) throws {
    let document = try WorkbookExamples.document(place)
    let workbook = Workbook(document)
    let opened = try LibreOffice.sheets(of: FlatODS.text(of: workbook))
    #expect(opened.count == workbook.sheets.count)
    let panes = try #require(document.onlySheet).panes.filter(\.holdsData)
    for (number, pane) in panes.enumerated() {
      let name = opened.keys.first { $0.hasPrefix("book-\(number + 1) ") }
      let found = try #require(name.flatMap { opened[$0] }, "\(pane.id)")
      try compare(found, with: pane, of: document)
    }
  }

  private func compare(
    _ found: [[String]], with pane: Pane, of document: PrintDocument
  ) throws {
    let own = LibreOffice.records(
      try DataFiles.csv(of: document, PrintingExamples.pane(pane.id)))
    let columns = try #require(pane.data).workbookColumns(document.context.words)
    let top = try #require(found.firstIndex { $0.starts(with: columns.map(\.heading)) })
    #expect(found.count - top == own.count, "\(pane.id)")
    for (row, record) in zip(own.dropFirst(), found[(top + 1)...]) {
      for (index, column) in columns.enumerated() {
        let isSame = isSame(row[index], record[index], column)
        #expect(isSame, "\(pane.id) \(column.heading): \(row[index]) and \(record[index])")
      }
    }
  }

  /// Whether LibreOffice shows what our CSV holds.
  private func isSame(_ own: String, _ found: String, _ column: WorkbookColumn) -> Bool {
    if own.isEmpty { return ["[x]", "[z]"].contains(found) }
    if own == "suppressed" { return found == "[c]" }
    if let day = Day(own) ?? Month(own)?.firstDay, column.id.unit.isDate {
      let (year, month, dayOfMonth) = day.parts
      return found.split(separator: "/").map { Int($0) } == [dayOfMonth, month, year]
    }
    guard column.id.unit != .text, let number = Double(own) else {
      return own == found || own == "'\(found)"
    }
    let isShare = column.id.unit == .fraction
    let scale = isShare ? 100 : column.id.unit.isMoney && column.isInPounds ? 0.01 : 1
    guard isShare == found.hasSuffix("%"), let value = Double(found.filter { $0 != "%" }) else {
      return false
    }
    return (value - number * scale).magnitude <= 1e-9 * max(1, value.magnitude)
  }

  @Test("runs nothing of hostile text: each cell holds the text itself")
  func hostile() throws {
    for text in ["=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"http://a.example\")"] {
      let sheet = WorkbookSheet(
        name: "x", title: text, lines: [], head: [text], rows: [[.text(text)]])
      let opened = try LibreOffice.sheets(of: FlatODS.text(of: WorkbookExamples.workbook([sheet])))
      #expect(opened.values.map { $0 } == [[[text], [text], [text]]])
    }
  }
}

extension Unit {
  fileprivate var isDate: Bool { [.day, .dayOrMonth, .month].contains(self) }
}
