import Boards
import CellCanvas
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Printing

@Suite("A sheet of a workbook")
struct WorkbookNamesTests {
  @Test(
    "has a name that spreadsheet programs accept",
    arguments: [
      ("3 Demand", "3 Demand"), ("a/b\\c?d*e:f[g]h'", "a b c d e f g h"), ("'x'", "x"),
      ("", "-"), ("  a   b ", "a b"), ("a\u{1B}[2J\tb", "a¤ 2J¤b"),
      (String(repeating: "x", count: 31), String(repeating: "x", count: 31)),
      (String(repeating: "x", count: 32), String(repeating: "x", count: 30) + "…"),
      ("Reports per 10,000 people in the region", "Reports per 10,000 people in t…"),
    ])
  func name(_ text: String, expected: String) {
    var names = WorkbookNames()
    #expect(names.name(text) == expected)
  }

  @Test("has a name that no other sheet has, in any case of letters")
  func unique() {
    var names = WorkbookNames()
    let long = String(repeating: "x", count: 40)
    let given = ["Notes", "notes", "NOTES", long, long].map { names.name($0) }
    #expect(given[..<3] == ["Notes", "notes 2", "NOTES 3"])
    #expect(given[4] == String(repeating: "x", count: 28) + "… 2")
    #expect(given.allSatisfy { $0.utf16.count <= WorkbookNames.longest })
  }
}

@Suite("A cell of a workbook")
struct WorkbookCellTests {
  private static func field(_ raw: RawValue) -> Field { Field("shown", raw: raw) }

  @Test(
    "has the type of its column, and keeps zero, missing and kept back apart",
    arguments: [
      (RawValue.integer(0), Unit.count, WorkbookCell.integer(0)),
      (.integer(1_234_567), .pence, .pounds(12345.67)), (.integer(0), .pence, .pounds(0)),
      (.number(50.5), .pencePerHead, .pounds(0.505)), (.number(0.125), .fraction, .share(0.125)),
      (.integer(1), .fraction, .share(1)), (.number(2.5), .number, .number(2.5)),
      (.text("2019-03"), .month, .month(.march2019)),
      (.text("2019-03"), .dayOrMonth, .month(.march2019)),
      (.text("2019-04-05"), .day, .day(Day(year: 2019, month: 4, dayOfMonth: 5))),
      (.text("2019-04-05"), .text, .text("2019-04-05")), (.text("soon"), .day, .text("soon")),
      (.text("=1+1"), .text, .text("=1+1")), (.text(""), .text, .shorthand(.none)),
      (.missing, .count, .shorthand(.notAvailable)), (.suppressed, .count, .shorthand(.keptBack)),
      (.number(.nan), .number, .shorthand(.notAvailable)),
      (.number(.infinity), .fraction, .shorthand(.notAvailable)),
    ])
  func typed(raw: RawValue, unit: Unit, expected: WorkbookCell) {
    #expect(WorkbookCell(Self.field(raw), unit) == expected)
  }

  @Test("says none where a board says none, and not available where a board says unknown")
  func none() {
    #expect(WorkbookCell(.none(), .count) == .shorthand(.none))
    #expect(WorkbookCell(.missing, .count) == .shorthand(.notAvailable))
  }

  @Test("keeps pence where its heading is the name in data files, which says pence")
  func pence() {
    let id = ColumnID("loss_pence", .pence)
    let table = DataTable(
      columns: [DataColumn(id, nil), DataColumn(ColumnID("sum_pence", .pence), "Sum")],
      rows: [DataRow([Self.field(.integer(150)), Self.field(.integer(150))])], whenEmpty: "",
      more: "")
    let columns = table.workbookColumns(Words(.english))
    #expect(columns.map(\.heading) == ["loss_pence", "Sum (£)"])
    let cells = columns.map {
      WorkbookCell(table.rows[0].fields[$0.index], $0.id.unit, isInPounds: $0.isInPounds)
    }
    #expect(cells == [.integer(150), .pounds(1.5)])
  }

  @Test("has a heading that no other column of its table has")
  func headings() {
    let names = ["days_since_review", "days_since_disruption"]
    let table = DataTable(
      columns: names.map { DataColumn(ColumnID($0, .days), "Ago") } + [DataColumn(nil, "Line")],
      rows: [], whenEmpty: "", more: "")
    #expect(
      table.workbookColumns(Words(.english)).map(\.heading) == [
        "Ago (days) [days_since_review]", "Ago (days) [days_since_disruption]",
      ])
  }

  @Test(
    "keeps every blank of its text",
    arguments: ["a  b", " a", "a ", "   ", "a b", "a   b  c ", ""])
  func blanks(text: String) throws {
    let sheet = WorkbookSheet(
      name: "x", title: "x", lines: [], head: ["Text"], rows: [[.text(text)]])
    let read = try WorkbookReader(FlatODS.text(of: WorkbookExamples.workbook([sheet])))
    #expect(read.sheets[0].body == [[.init(type: "string", value: nil, text: text)]])
  }
}

/// Workbooks made by hand, and those of the sample.
enum WorkbookExamples {
  static func workbook(_ sheets: [WorkbookSheet]) -> Workbook {
    Workbook(
      title: "Example", marking: .officialSensitive, words: Words(.english),
      created: "2019-04-05T06:00:00Z", sheets: sheets)
  }

  static func document(
    _ place: String, _ scope: Scope = .region("sw"), _ language: Language = .english,
    isSafe: Bool = false
  ) throws -> PrintDocument {
    let snapshot = try SampleSnapshot.open()
    let words = Words(language)
    let month = snapshot.header.dataTo
    let request = BoardRequest(scope: scope, month: month, words: words, isSafe: isSafe)
    let sheet = try #require(try Place(place).load(from: snapshot, request))
    return PrintDocument(
      sheet,
      context: PrintContext(
        words: words, place: place, scope: scope.description,
        scopeName: snapshot.name(of: scope, words), month: month, serial: snapshot.header.serial,
        hash: "0123456789abcdef", created: snapshot.header.created,
        expires: snapshot.header.expires, trust: "SAMPLE", isSafe: isSafe))
  }

  static func read(_ document: PrintDocument) throws -> WorkbookReader {
    try WorkbookReader(FlatODS.text(of: document, PrintSettings()))
  }
}

@Suite("A board as a workbook", .tags(.slow))
struct WorkbookTests {
  private static let places = boardCatalogue.map(\.id) + ["force:kent", "actor:A-0045"]

  @Test("begins with cover, contents, notes and columns, then has a sheet for each table")
  func sheets() throws {
    let document = try WorkbookExamples.document("threats")
    let read = try WorkbookExamples.read(document)
    #expect(
      read.sheets.map(\.name) == [
        "Cover", "Contents", "Notes", "Columns", "Headline figures", "In words", "1 Threats",
        "2 Reports per 10,000 people ·…", "3 Forces by month · Reports pe…",
        "4 Threats by force, as a multi…",
      ])
    let titles = read.sheets.map { $0.rows[0][0].text }
    #expect(titles[1] == "Contents" && titles[6] == "Table 1: THREATS by harm")
  }

  @Test("has its sheets in Welsh for a Welsh reader")
  func welsh() throws {
    let read = try WorkbookExamples.read(
      try WorkbookExamples.document("demand", .region("sw"), .welsh))
    #expect(
      read.sheets.map(\.name).prefix(6) == [
        "Clawr", "Cynnwys", "Nodiadau", "Colofnau", "Prif ffigurau", "Mewn geiriau",
      ])
    let months = try #require(read.sheets.first { $0.heading.first == "Mis" })
    #expect(months.body.last?[0] == .init(type: "date", value: "2019-03-01", text: "Maw 2019"))
  }

  @Test(
    "has one whole table on each sheet, its title in A1 and its marking below", arguments: places)
  func shape(place: String) throws {
    let read = try WorkbookExamples.read(try WorkbookExamples.document(place))
    #expect(Set(read.sheets.map { $0.name.lowercased() }).count == read.sheets.count)
    for sheet in read.sheets {
      let above = sheet.rows.prefix(sheet.headingRow ?? 0)
      #expect(above.count > 2 && above.allSatisfy { $0.count == 1 && !$0[0].text.isEmpty })
      #expect(above[1][0].text == "OFFICIAL-SENSITIVE", "\(sheet.name)")
      #expect(!sheet.heading.isEmpty && !sheet.heading.contains(""), "\(sheet.name)")
      #expect(Set(sheet.heading).count == sheet.heading.count, "\(sheet.name)")
      let isWhole = sheet.body.allSatisfy { row in
        row.count == sheet.heading.count && row.allSatisfy { !$0.text.isEmpty }
      }
      #expect(isWhole, "\(place) \(sheet.name)")
    }
    let pages = read.markup.elements("style:master-page").count
    #expect(pages > 0)
    #expect(read.margins.filter { $0.hasPrefix("OFFICIAL-SENSITIVE") }.count == 2 * pages)
  }

  @Test("links the contents to every sheet, and every other sheet back", arguments: places)
  func links(place: String) throws {
    let read = try WorkbookExamples.read(try WorkbookExamples.document(place))
    let names = Set(read.sheets.map { "#'\($0.name)'.A1" })
    #expect(read.links.allSatisfy(names.contains))
    #expect(read.links.filter { $0 == "#'Contents'.A1" }.count == read.sheets.count - 1)
    #expect(Set(read.links).count == read.sheets.count - 1)
    #expect(read.sheets[1].body.count == read.sheets.count - 2)
  }

  @Test("has the figures of the board's data, each with its type", arguments: places)
  func figures(place: String) throws {
    let document = try WorkbookExamples.document(place)
    let read = try WorkbookExamples.read(document)
    let panes = try #require(document.onlySheet).panes.filter(\.holdsData)
    #expect(panes.count == read.sheets.filter { $0.name.first?.isNumber == true }.count)
    for (pane, sheet) in zip(panes, read.sheets.suffix(panes.count)) {
      let table = try #require(pane.data)
      #expect(table.rows.count == sheet.body.count, "\(pane.id)")
      let columns = table.workbookColumns(document.context.words)
      for (row, cells) in zip(table.rows, sheet.body) {
        for (column, cell) in zip(columns, cells) {
          let raw = row.fields[column.index].raw
          #expect(isSame(raw, cell, column), "\(pane.id) \(column.heading) \(raw) \(cell)")
        }
      }
    }
  }

  private func isSame(
    _ raw: RawValue, _ cell: WorkbookReader.Cell, _ column: WorkbookColumn
  ) -> Bool {
    let isMoney = column.id.unit.isMoney && column.isInPounds
    func isNumber(_ number: Double) -> Bool {
      cell.value.flatMap(Double.init) == (isMoney ? number / 100 : number)
        && (cell.type == "currency") == isMoney
    }
    return switch raw {
    case .text(let text) where cell.type == "date": cell.value.map { $0.hasPrefix(text) } ?? false
    case .text(let text):
      cell.type == "string" && [SafeText(text).string, "[z]"].contains(cell.text)
    case .integer(let number): isNumber(Double(number))
    case .number(let number): isNumber(number)
    case .decimal(let value): cell.type == "float" && cell.value == value.text
    case .missing: cell.type == "string" && ["[x]", "[z]"].contains(cell.text)
    case .suppressed: cell.type == "string" && cell.text == "[c]"
    }
  }

  @Test("explains every shorthand that it has, and keeps figures back in the safe view")
  func safe() throws {
    let document = try WorkbookExamples.document("tasking", isSafe: true)
    let read = try WorkbookExamples.read(document)
    let notes = try #require(read.sheets.first { $0.name == "Notes" })
    #expect(Set(["[x]", "[c]", "[z]"]).isSubset(of: notes.body.map { $0[0].text }))
    let tables = read.sheets.filter { $0.name.first?.isNumber == true }
    let cells = tables.flatMap { $0.body.flatMap(\.self) }
    #expect(cells.contains { $0.text == "[c]" })
    #expect(read.sheets[0].body.contains { $0.map(\.text) == ["Left out", "SAFE"] })
  }

  @Test("says on the cover whose figures, of when, from which export, at which marking")
  func cover() throws {
    let document = try WorkbookExamples.document("threats")
    let rows = try WorkbookExamples.read(document).sheets[0].body.map { $0.map(\.text) }
    for row in [
      ["Area", "South West"], ["Month", "March 2019"], ["Export", "export 8"],
      ["Source", "SAMPLE"], ["Marking", "OFFICIAL-SENSITIVE"],
      ["Left out", "Nothing"],
    ] { #expect(rows.contains(row), "\(row)") }
  }

  @Test("keeps the heading row of each sheet in sight")
  func freeze() throws {
    let read = try WorkbookExamples.read(try WorkbookExamples.document("threats"))
    var name = ""
    var item = ""
    var rows: [String: Int] = [:]
    for event in read.markup.events {
      switch event {
      case .open("config:config-item-map-entry", let attributes):
        name = attributes["config:name"] ?? ""
      case .open("config:config-item", let attributes): item = attributes["config:name"] ?? ""
      case .text(let text) where item == "VerticalSplitPosition": rows[name] = Int(text)
      case .close("config:config-item"): item = ""
      default: continue
      }
    }
    for sheet in read.sheets { #expect(rows[sheet.name] == (sheet.headingRow ?? 0) + 1) }
  }
}

@Suite("Hostile text in a workbook")
struct HostileWorkbookTests {
  @Test(
    "opens no element, and is a string whatever it looks like",
    arguments: HostileMarkup.texts + ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"])
  func inert(text: String) throws {
    let ods = FlatODS.text(of: HostileMarkup.document(text), PrintSettings())
    let read = try WorkbookReader(ods)
    #expect(HostileScan.findings(in: ods, allowing: ["\n"]) == [])
    let cells = read.sheets.flatMap { $0.rows.flatMap(\.self) }
    #expect(cells.contains { $0.type == "string" && $0.text == SafeText(text).string })
    #expect(!cells.contains { $0.type != "string" && $0.text == text })
    let known = Set(read.sheets.map { "#'\($0.name)'.A1" })
    #expect(read.links.allSatisfy(known.contains))
    let names = Set(read.markup.attributes.map(\.name))
    #expect(!names.contains("table:formula") && !names.contains("xlink:onload"))
    for name in ["script", "office:scripts", "draw:object", "b", "x", "img"] {
      #expect(read.markup.elements(name).isEmpty, "\(name)")
    }
  }
}
