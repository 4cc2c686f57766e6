import Boards
import CellCanvas
import Foundation
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Printing

@Suite("Hostile data in print", .tags(.slow))
struct HostilePrintTests {
  private static let places =
    boardCatalogue.map(\.id)
    + HostileClass.taken.indices.map { "\(kinds[$0 % kinds.count])-\($0)" }
  private static let kinds = [
    "region:sw", "force:devon", "threat:thr1", "investigation:inv1", "actor:act1",
  ]

  private struct Printed: Sendable {
    let place: String
    let sheet: Sheet
    let context: PrintContext
    var document: PrintDocument { PrintDocument(sheet, context: context) }
    var json: String { DataFiles.json(of: document, PrintSettings()) }
  }

  private static let all = Result {
    let snapshot = try HostileSnapshot.open()
    return try places.map { try printed($0, from: snapshot) }
  }

  private static func printed(_ place: String, from snapshot: borrowing Snapshot) throws -> Printed
  {
    let words = Words(.english)
    let request = BoardRequest(
      scope: .national, month: snapshot.header.dataTo, words: words)
    let sheet = try #require(try Place(place).load(from: snapshot, request), "\(place)")
    let name = snapshot.name(of: .region("sw-0"), words)
    let context = PrintContext(
      words: words, place: place, scope: "national", scopeName: name, month: request.month,
      serial: 5, hash: snapshot.header.manifestSHA256, created: snapshot.header.created,
      expires: snapshot.header.expires, trust: "UNVERIFIED",
      stamp: words.say.printed(by: HostileSnapshot.reason, on: "host", at: "now"))
    return Printed(place: place, sheet: sheet, context: context)
  }

  @Test("is inert as text, and no line is too wide")
  func text() throws {
    for printed in try Self.all.get() {
      let text = TextPages.text(of: printed.document, PrintSettings())
      #expect(HostileScan.findings(in: text, allowing: ["\n", "\u{0C}"]) == [], "\(printed.place)")
      for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\u{0C}" }) {
        #expect(SafeText(String(line)).width <= Paper.a4.columns, "\(printed.place)")
      }
    }
  }

  @Test("is inert as ANSI: nothing but colours")
  func ansi() throws {
    for printed in try Self.all.get() {
      let text = ANSIPages.text(of: printed.document, PrintSettings())
        .replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
      #expect(HostileScan.findings(in: text, allowing: ["\n"]) == [], "\(printed.place)")
    }
  }

  @Test("is inert as HTML, as a picture and as Markdown")
  func marked() throws {
    for printed in try Self.all.get() {
      let html = HTMLPages.text(of: printed.document, PrintSettings())
      let texts = [
        html, try Pictures.text(of: printed.document, PrintSettings()),
        MarkdownPages.text(of: printed.document, PrintSettings()),
      ]
      for text in texts {
        #expect(HostileScan.findings(in: text, allowing: ["\n"]) == [], "\(printed.place)")
      }
      #expect(html.contains("Ab"))
    }
  }

  @Test("is inert as a workbook: strings, and links within it")
  func workbook() throws {
    for printed in try Self.all.get() {
      let text = FlatODS.text(of: printed.document, PrintSettings())
      #expect(HostileScan.findings(in: text, allowing: ["\n"]) == [], "\(printed.place)")
      let read = try WorkbookReader(text)
      let known = Set(read.sheets.map { "#'\($0.name)'.A1" })
      #expect(read.links.allSatisfy(known.contains), "\(printed.place)")
      #expect(read.sheets.count > 6, "\(printed.place)")
    }
  }

  @Test("is inert as CSV, a record a line")
  func csv() throws {
    for printed in try Self.all.get() {
      let (place, sheet) = (printed.place, printed.sheet)
      for pane in DataFiles.paneNames(of: sheet) {
        let csv = try DataFiles.csv(of: printed.document, PrintingExamples.pane(pane))
        let rows = sheet.panes.first { $0.id == pane }?.data?.rows.count ?? 0
        #expect(HostileScan.findings(in: csv, allowing: ["\r", "\n"]) == [], "\(place) \(pane)")
        #expect(csv.split(separator: "\r\n").count == rows + 1, "\(place) \(pane)")
      }
    }
  }

  @Test("is inert as JSON, which holds every character all the same")
  func json() throws {
    for printed in try Self.all.get() {
      let (place, sheet, json) = (printed.place, printed.sheet, printed.json)
      #expect(HostileScan.findings(in: json, allowing: ["\n"]) == [], "\(place)")
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(object?["scope_name"] as? String == printed.context.scopeName)
      let panes = try #require(object?["panes"] as? [[String: Any]])
      for (pane, found) in zip(
        sheet.panes.filter { $0.data != nil }, panes.filter { $0["rows"] != nil })
      {
        let table = try #require(pane.data)
        let rows = try #require(found["rows"] as? [[String: Any]])
        for (row, read) in zip(table.rows, rows) {
          for (column, field) in zip(table.columns, row.fields) {
            guard let id = column.id?.name, case .text(let text) = field.raw else { continue }
            let said = try #require(read[id] as? String)
            #expect(said.unicodeScalars.elementsEqual(text.unicodeScalars), "\(place) \(id)")
          }
        }
      }
    }
  }

  @Test(
    "is no formula in a spreadsheet, in signs of any width",
    arguments: [
      ("\t=1+1", "¤=1+1"), ("\r=1", "¤=1"), ("\u{202E}=1", "¤=1"), ("\u{A0}=1", "' =1"),
      ("＝1+1", "'＝1+1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"), ("\n=1", "¤=1"),
    ])
  func formula(text: String, expected: String) throws {
    #expect(try PrintingExamples.csv(.text(text))[1].hasPrefix("\(expected),"))
  }
}
