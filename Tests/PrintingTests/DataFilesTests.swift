import Boards
import CellCanvas
import Foundation
import Sheets
import Testing
import ThreatDomain

@testable import Printing

@Suite("A board as CSV")
struct CSVFilesTests {
  private static let tail =
    "region:se,2019-03,8,0123456789ab,SAMPLE,OFFICIAL-SENSITIVE,false,,printed by secretary"

  @Test(
    "writes each figure so that a reader and a spreadsheet take it as it is",
    arguments: [
      (RawValue.text("Kent"), "Kent"), (.text("Kent, Surrey"), "\"Kent, Surrey\""),
      (.text("so-called \"uncle\""), "\"so-called \"\"uncle\"\"\""),
      (.text("=SUM(A1)"), "'=SUM(A1)"), (.text("+44 20"), "'+44 20"), (.text("-P3"), "'-P3"),
      (.text("@now"), "'@now"), (.text("\tx"), "¤x"), (.text("a=b"), "a=b"), (.text(""), ""),
      (.text("=1,2"), "\"'=1,2\""), (.integer(0), "0"), (.integer(-2), "-2"),
      (.number(0.5), "0.5"), (.number(270), "270.0"), (.missing, ""), (.suppressed, "suppressed"),
    ])
  func cells(raw: RawValue, expected: String) throws {
    let lines = try PrintingExamples.csv(raw)
    #expect(
      lines == [
        "figure,scope,month_shown,snapshot,snapshot_hash,trust,marking_shown,safe,rounded_to,"
          + "printed",
        "\(expected),\(Self.tail)", "",
      ])
  }

  @Test("says of figures under a banner that they are nobody's, in every row and in JSON")
  func banner() throws {
    let document = PrintingExamples.document(
      [Pane("one", "", .table(PrintingExamples.table(2)))], banner: "WHAT IF")
    let csv = try DataFiles.csv(of: document, PrintSettings())
    let rows = csv.split(separator: "\r\n").dropFirst()
    #expect(rows.count == 2 && rows.allSatisfy { $0.contains(",WHAT IF · SAMPLE,") })
    let json = DataFiles.json(of: document, PrintSettings())
    #expect(json.contains("\"title\": \"WHAT IF  ACTORS  by harm\""))
    #expect(json.contains("\"trust\": \"WHAT IF · SAMPLE\""))
  }

  @Test("has the pane asked for, the first where none is, and none that is not there")
  func panes() throws {
    let document = PrintingExamples.document([
      Pane("words", "", .text([])), Pane("one", "", .table(PrintingExamples.table(1))),
      Pane("two", "", .table(PrintingExamples.table(2))),
    ])
    func csv(_ pane: String?) throws(PrintProblem) -> String {
      try DataFiles.csv(of: document, PrintingExamples.pane(pane))
    }
    #expect(try csv(nil) == csv("one"))
    #expect(try csv("two").split(separator: "\r\n").count == 3)
    for name in ["words", "three"] {
      #expect(throws: PrintProblem.noSuchPane(name, known: ["one", "two"])) { try csv(name) }
    }
  }

  @Test("says whose figures in its head too where there is no row, and leaves lines off")
  func empty() throws {
    let document = PrintingExamples.document([
      Pane("one", "", .table(PrintingExamples.table(0)))
    ])
    let csv = try DataFiles.csv(of: document, PrintSettings())
    #expect(
      csv
        == "name,count,note,scope,month_shown,snapshot,snapshot_hash,trust,marking_shown,safe,"
        + "rounded_to,printed\r\n"
    )
  }
}

@Suite("One part of a board")
struct OnePaneTests {
  private static let document = PrintingExamples.document([
    Pane("one", "First", .table(PrintingExamples.table(1))),
    Pane("words", "Second", .text([.words("Ask Kent.")])),
    Pane("handling", "Handling", .text([.words("Ask first.")])).noting([.actor("A-1")]),
    Pane("details", "", .details),
  ])

  private static let forms = printForms.filter { !["csv", "svg"].contains($0.id) }.map(\.id)

  private func print(_ form: String, _ pane: String) throws -> String {
    let form = try #require(printForms.first { $0.id == form })
    return try form.write(Self.document, PrintingExamples.pane(pane))
  }

  @Test("stands alone in every form, with the conditions of its records", arguments: forms)
  func alone(form: String) throws {
    let text = try print(form, "words")
    #expect(text.contains("Ask Kent.") && text.contains("Ask first."))
    #expect(!text.contains("First") && !text.contains("Nothing moved"))
  }

  @Test("is one of those that there are, or nothing is printed", arguments: forms)
  func unknown(form: String) {
    let problem = PrintProblem.noSuchPane("three", known: ["one", "words", "handling"])
    #expect(throws: problem) { try print(form, "three") }
  }
}

@Suite("A board as JSON")
struct JSONFilesTests {
  private static func object(_ panes: [Pane]) throws -> [String: Any] {
    let json = DataFiles.json(of: PrintingExamples.document(panes), PrintSettings())
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("says whose figures, of when, from which snapshot, at which marking")
  func head() throws {
    let object = try Self.object([])
    let expected = [
      "schema": "ptg-print/1", "snapshot_hash": "0123456789abcdef",
      "expires": "2019-05-20T06:00:00Z", "printed": "printed by secretary",
      "board": "actors", "title": "ACTORS  by harm", "scope": "region:se",
      "scope_name": "South East", "month": "2019-03", "created": "2019-04-05T06:00:00Z",
      "trust": "SAMPLE", "marking": "OFFICIAL-SENSITIVE",
    ]
    #expect(object.compactMapValues { $0 as? String } == expected)
    #expect(object["snapshot"] as? Int == 8)
    #expect(object["sentences"] as? [String] == ["Nothing moved."])
  }

  @Test("keeps nought, missing and suppressed apart")
  func figures() throws {
    func note(_ raw: RawValue) throws -> Any? {
      let panes = try Self.object([Pane("one", "One", .table(PrintingExamples.table(1, note: raw)))]
      )["panes"]
      let pane = try #require((panes as? [[String: Any]])?.first)
      return try #require((pane["rows"] as? [[String: Any]])?.first)["note"]
    }
    #expect(try note(.integer(0)) as? Int == 0)
    #expect(try note(.number(0.5)) as? Double == 0.5)
    #expect(try note(.missing) is NSNull)
    #expect(try note(.suppressed) as? [String: Bool] == ["suppressed": true])
    #expect(
      try note(.text("=1 \"a\"\n\u{1B}[2J\u{7F}é")) as? String == "=1 \"a\"\n\u{1B}[2J\u{7F}é")
    #expect(try note(.number(.nan)) is NSNull)
  }

  @Test("holds the words of panes that have no figures: conditions travel with their records")
  func text() throws {
    let lines = [Line.fact(Fact(nil, "Ferrous", .text("Ask first."), as: .heading))]
    let panes = try Self.object([
      Pane("handling", "Handling", .text(lines)), Pane("details", "", .details),
    ])["panes"]
    let found = try #require(panes as? [[String: Any]])
    #expect(found.count == 1 && found[0]["id"] as? String == "handling")
    #expect(found[0]["lines"] as? [String] == ["Ferrous  Ask first."])
  }
}
