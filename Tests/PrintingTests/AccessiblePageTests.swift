import Boards
import CellCanvas
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Printing

/// What a reader who does not see the page needs, of every board and page (WCAG 2.1).
@Suite("A page as HTML", .tags(.slow))
struct AccessiblePageTests {
  private static let places =
    boardCatalogue.map(\.id) + ["force:kent", "region:se", "threat:T-wm-02", "actor:A-0045"]

  private static func page(_ place: String, _ language: Language = .english) throws
    -> (document: PrintDocument, reader: MarkupReader)
  {
    let snapshot = try SampleSnapshot.open()
    let request = BoardRequest(
      scope: .region("se"), month: snapshot.header.dataTo, words: Words(language))
    let sheet = try #require(try Place(place).load(from: snapshot, request))
    let document = PrintDocument(sheet, context: PrintingExamples.context)
    let html = HTMLPages.text(of: document, PrintSettings())
    return (document, try MarkupReader(html, isHTML: true))
  }

  @Test("says its language, has a title, and one first heading", arguments: places)
  func frame(place: String) throws {
    let (document, page) = try Self.page(place)
    #expect(page.elements("html").first?["lang"] == document.context.words.language.rawValue)
    #expect(page.elements("title").count >= 1 && page.elements("main").count == 1)
    #expect(page.elements("h1").count == 1)
  }

  @Test("leaves out no level of its headings", arguments: places)
  func headings(place: String) throws {
    var level = 0
    for event in try Self.page(place).reader.events {
      guard case .open(let name, _) = event, name.count == 2, name.first == "h",
        let next = name.last?.wholeNumberValue
      else { continue }
      #expect(next <= level + 1, "h\(next) under h\(level)")
      level = next
    }
    #expect(level > 0)
  }

  @Test(
    "gives every table a caption, heads with a scope, and rows of one length", arguments: places)
  func tables(place: String) throws {
    let page = try Self.page(place).reader
    #expect(page.elements("caption").count == page.elements("table").count)
    #expect(page.elements("th").allSatisfy { ["col", "row", "rowgroup"].contains($0["scope"]) })
    var widths: [[Int]] = []
    for event in page.events {
      switch event {
      case .open("table", _): widths.append([])
      case .open("tr", _): widths[widths.count - 1].append(0)
      case .open("td", let attributes), .open("th", let attributes):
        let span = attributes["colspan"].flatMap(Int.init) ?? 1
        widths[widths.count - 1][widths[widths.count - 1].count - 1] += span
      default: continue
      }
    }
    #expect(widths.allSatisfy { Set($0).count == 1 }, "\(widths)")
  }

  @Test("names every picture and describes it, or has the ear pass it by", arguments: places)
  func pictures(place: String) throws {
    let (document, page) = try Self.page(place)
    let ids = Set(page.attributes.filter { $0.name == "id" }.map(\.value))
    #expect(ids.count == page.attributes.count { $0.name == "id" }, "an id comes twice")
    for picture in page.elements("svg") where picture["aria-hidden"] != "true" {
      #expect(picture["role"] == "img")
      #expect(ids.contains(picture["aria-labelledby"] ?? ""))
      #expect(ids.contains(picture["aria-describedby"] ?? ""))
    }
    let charts = document.onlySheet?.panes.count { ChartPicture($0, Words(.english)) != nil }
    #expect(page.elements("figcaption").count == charts)
    #expect(page.elements("desc").count == charts)
  }

  @Test("has the sentences of the board, and under each chart what it shows", arguments: places)
  func sentences(place: String) throws {
    let (document, page) = try Self.page(place)
    let text = page.text
    for sentence in document.onlySheet?.sentences ?? [] { #expect(text.contains(sentence)) }
    for pane in document.onlySheet?.panes ?? [] {
      for sentence in pane.description(Words(.english)) { #expect(text.contains(sentence)) }
    }
  }

  @Test("speaks Welsh where it is asked to")
  func welsh() throws {
    let snapshot = try SampleSnapshot.open()
    let request = BoardRequest(
      scope: .region("wales"), month: snapshot.header.dataTo, words: Words(.welsh))
    let sheet = try #require(try Place("threats").load(from: snapshot, request))
    let context = PrintContext(
      words: Words(.welsh), place: "threats", scope: "region:wales", scopeName: "Cymru",
      month: .march2019, serial: 8, hash: "", created: "", expires: "", trust: "SAMPLE")
    let html = HTMLPages.text(of: PrintDocument(sheet, context: context), PrintSettings())
    #expect(try MarkupReader(html, isHTML: true).elements("html").first?["lang"] == "cy")
    #expect(html.contains("Mawrth 2019"))
  }

  @Test("needs nothing from outside, and lets in no style but its own", arguments: places)
  func policy(place: String) throws {
    let (document, page) = try Self.page(place)
    let policy = try #require(
      page.elements("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
    let hash = StyleSheet(document, .a4).hash
    #expect(
      policy
        == "default-src 'none'; style-src '\(hash)'; base-uri 'none'; form-action 'none'")
    let names = Set(page.attributes.map(\.name))
    #expect(names.isDisjoint(with: ["src", "style", "srcset", "action", "xlink:href"]))
    #expect(page.elements("a").allSatisfy { $0["href"]?.hasPrefix("#") == true })
    #expect(!StyleSheet.rules.contains("url(") && !StyleSheet.rules.contains("@import"))
  }
}
