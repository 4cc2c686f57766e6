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

@Suite("A board in its formats", .tags(.slow))
struct SameFiguresTests {
  private static let places =
    boardCatalogue.map(\.id) + ["force:kent", "region:se", "force:city-of-london"]

  private struct Printed {
    let sheet: Sheet
    let context: PrintContext
    var document: PrintDocument { PrintDocument(sheet, context: context) }
    var json: String { DataFiles.json(of: document, PrintSettings()) }
    var paneNames: [String] { DataFiles.paneNames(of: sheet) }

    func csv(_ pane: String) throws -> String {
      try DataFiles.csv(of: document, PrintingExamples.pane(pane))
    }

    func text(_ paper: Paper) -> String {
      TextPages.text(of: document, PrintingExamples.settings(paper))
    }
  }

  private static func printed(_ place: String, _ scope: Scope, isSafe: Bool = false) throws
    -> Printed
  {
    let snapshot = try SampleSnapshot.open()
    let words = Words(.english)
    let month = snapshot.header.dataTo
    let request = BoardRequest(scope: scope, month: month, words: words, isSafe: isSafe)
    let sheet = try Place(place).load(from: snapshot, request)
    return Printed(
      sheet: try #require(sheet),
      context: PrintContext(
        words: words, place: place, scope: scope.description,
        scopeName: snapshot.name(of: scope, words), month: month, serial: snapshot.header.serial,
        hash: "0123456789abcdef", created: snapshot.header.created,
        expires: snapshot.header.expires, trust: "SAMPLE"))
  }

  /// The records of a CSV text, without quotes.
  private static func records(_ csv: String) -> [[String]] {
    csv.split(separator: "\r\n").map { line in
      var fields = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: fields.append("")
        default: fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
  }

  private static func text(_ value: Any?) -> String {
    switch value {
    case is NSNull, nil: ""
    case let text as String: text.first.map { "=+-@".contains($0) } == true ? "'\(text)" : text
    case is [String: Any]: "suppressed"
    case let number as NSNumber: "\(number)"
    default: "?"
    }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    if let left = Double(left), let right = Double(right) {
      return abs(left - right) < 1e-9 * max(1, abs(left))
    }
    return left.filter { $0 != "\"" } == right.filter { $0 != "\"" }
  }

  @Test(
    "has the same figures as CSV and as JSON",
    arguments: [Scope.national, .region("se"), .force("kent")], [false, true])
  func data(scope: Scope, isSafe: Bool) throws {
    for place in Self.places {
      let files = try Self.printed(place, scope, isSafe: isSafe)
      let object = try JSONSerialization.jsonObject(with: Data(files.json.utf8)) as? [String: Any]
      let panes = try #require(object?["panes"] as? [[String: Any]])
      for pane in files.paneNames {
        let records = Self.records(try files.csv(pane))
        let rows = try #require(
          panes.first { $0["id"] as? String == pane }?["rows"] as? [[String: Any]])
        #expect(records.count == rows.count + 1, "\(place) \(pane)")
        for (record, row) in zip(records.dropFirst(), rows) {
          for (id, field) in zip(records[0], record).prefix(row.count) {
            #expect(Self.isSame(field, Self.text(row[id])), "\(place) \(pane) \(id)")
          }
        }
      }
    }
  }

  @Test(
    "says scope, month, snapshot, trust and marking with every row and in every file",
    arguments: [Scope.national, .region("se"), .force("kent")])
  func context(scope: Scope) throws {
    for place in Self.places {
      let printed = try Self.printed(place, scope)
      for pane in printed.paneNames {
        let records = Self.records(try printed.csv(pane))
        #expect(
          records[0].suffix(8) == [
            "scope", "month_shown", "snapshot", "snapshot_hash", "trust", "marking_shown", "safe",
            "rounded_to",
          ])
        let tail = [
          scope.description, "2019-03", "8", "0123456789ab", "SAMPLE",
          printed.sheet.marking.rawValue, "false", "",
        ]
        #expect(records.dropFirst().allSatisfy { $0.suffix(8) == tail[...] }, "\(place) \(pane)")
      }
    }
  }

  @Test(
    "shows in words what stands in the data: numbers, dots for missing, * for kept back",
    arguments: [false, true])
  func words(isSafe: Bool) throws {
    for place in Self.places {
      for table in try Self.printed(place, .region("se"), isSafe: isSafe).sheet.panes.compactMap(
        \.data)
      {
        for (column, field) in table.rows.flatMap({ zip(table.columns, $0.fields) })
        where column.id.map({ $0.unit != .pence }) == true {
          let shown = field.runs.map(\.text.string).joined()
          switch field.raw {
          case .integer(0): #expect(["-", "=", "0", "0d"].contains(shown), "\(place) \(shown)")
          // A fifth is said in words: the lowest, the middle.
          case .integer where column.id?.name.contains("fifth") == true: continue
          case .integer(let number):
            #expect(shown.filter(\.isNumber) == String(number.magnitude), "\(place) \(shown)")
          case .suppressed: #expect(["*", "kept back"].contains(shown), "\(place) \(shown)")
          case .decimal(let value):
            #expect(shown.filter { $0 != "," }.hasSuffix(value.text), "\(place) \(shown)")
          case .missing, .number, .text: continue
          }
        }
      }
    }
  }

  @Test(
    "prints every figure of a page that stands on it, on every paper", arguments: Paper.allCases)
  func paper(paper: Paper) throws {
    for place in Self.places {
      let printed = try Self.printed(place, .region("se"))
      let text = printed.text(paper)
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { SafeText(String($0)).width <= paper.columns }, "\(place)")
      for pane in printed.sheet.panes {
        guard case .table(let table) = pane.content else { continue }
        let kept = table.columns.indices.filter {
          table.columns[$0].priority == 0 && table.columns[$0].alignment == .right
            && !table.columns[$0].title.isEmpty
        }
        for row in table.rows {
          let figures = kept.map { row.fields[$0].runs.map(\.text.string).joined() }
          #expect(
            lines.contains { line in figures.allSatisfy { line.contains($0) } },
            "\(place) \(pane.id)")
        }
      }
    }
  }

  @Test("has the published figures of Kent in text, CSV and JSON")
  func kent() throws {
    let printed = try Self.printed("force:kent", .force("kent"))
    let text = printed.text(.a4)
    #expect(text.contains(#/2018-19 +1,185 +162 +1,924 /#))
    let csv = try printed.csv("outcomes")
    #expect(Self.records(csv)[1].prefix(4) == ["2018-19", "1185", "162", "1924"])
    let object =
      try JSONSerialization.jsonObject(with: Data(printed.json.utf8)) as? [String: Any]
    let pane = (object?["panes"] as? [[String: Any]])?.first { $0["id"] as? String == "outcomes" }
    let row = try #require((pane?["rows"] as? [[String: Any]])?.first)
    #expect(
      ["referred", "outcomes_judicial", "outcomes_other"].map { row[$0] as? Int } == [
        1185, 162, 1924,
      ])
  }
}
