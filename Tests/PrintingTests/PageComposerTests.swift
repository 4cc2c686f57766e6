import Boards
import CellCanvas
import Sheets
import Testing
import ThreatDomain

@testable import Printing

@Suite("Pages")
struct PageComposerTests {
  private static func table(_ id: String, _ rows: Int) -> Pane {
    Pane(id, "Title of \(id)", .table(PrintingExamples.table(rows)))
  }

  @Test("bear marking, title, context and number, whatever their paper", arguments: Paper.allCases)
  func frame(paper: Paper) {
    let pages = PrintingExamples.pages([Self.table("one", 150)], paper: paper)
    #expect(pages.count > 2)
    for (number, lines) in pages.enumerated() {
      #expect(lines.count == paper.rows && lines.first == lines.last)
      #expect(lines[0].hasSuffix(" OFFICIAL-SENSITIVE"))
      #expect(lines[1] == "ACTORS  by harm  March 2019")
      #expect(
        lines[2] == "South East · March 2019 · export 8 · SAMPLE · created 5 Apr 2019")
      let foot =
        "snapshot 0123456789ab · expires 20 May 2019 · page \(number + 1) of \(pages.count)"
      #expect(lines[paper.rows - 3].hasSuffix(" printed by secretary"))
      #expect(lines[paper.rows - 2].hasSuffix(foot))
    }
  }

  @Test("bear a banner before the title on every page, in its own role")
  func banner() {
    let document = PrintingExamples.document([Self.table("one", 150)], banner: "WHAT IF")
    let pages = PageComposer(document, PrintingExamples.settings()).pages
    #expect(pages.count > 2)
    for page in pages {
      #expect(page.lines[1] == "WHAT IF  ACTORS  by harm  March 2019")
      #expect(page.roleMap[1].hasPrefix("BBBBBBBBBTTTTTTTTTTTTTTTdd"))
      #expect(page.lines[2].contains(" · SAMPLE · "))
    }
  }

  @Test("repeat the heads of a table that goes on, and lose no row", arguments: Paper.allCases)
  func heads(paper: Paper) {
    let pages = PrintingExamples.pages([Self.table("one", 150)], paper: paper)
    let withRows = pages.filter { $0.contains { $0.hasPrefix("Row ") } }
    #expect(withRows.allSatisfy { $0[4].hasPrefix("── Title of one ") && $0[5].hasPrefix("Name ") })
    let rows = pages.joined().filter { $0.hasPrefix("Row ") }.compactMap {
      $0.split(separator: " ").dropFirst().first
    }
    #expect(rows.compactMap { Int($0) } == Array(0..<150))
  }

  @Test("have nothing wider than the paper", arguments: Paper.allCases)
  func width(paper: Paper) {
    let words = Array(repeating: "prosperity", count: 60).joined(separator: " ")
    let long = Pane(
      "words", "Words",
      .text([.words(words), .words(String(repeating: "Q", count: 300))]))
    let lines = PrintingExamples.pages([long, Self.table("one", 3)], paper: paper).joined()
    #expect(lines.allSatisfy { SafeText($0).width <= paper.columns })
    #expect(lines.joined().count { $0 == "Q" } == 300)
    #expect(lines.joined(separator: " ").split(separator: " ").count { $0 == "prosperity" } == 60)
  }

  @Test("do not cut a table that fits on the next page")
  func whole() throws {
    let pages = PrintingExamples.pages([Self.table("one", 40), Self.table("two", 20)])
    let second = try #require(pages.first { $0.contains { $0.contains("Title of two") } })
    #expect(second == pages[1] && second[4].hasPrefix("── Title of two "))
    #expect(second.count { $0.hasPrefix("Row ") } == 20)
  }

  @Test("put short panes under one another, a line between them")
  func under() {
    let pages = PrintingExamples.pages([Self.table("one", 2), Self.table("two", 1)])
    #expect(pages.count == 1)
    #expect(
      pages[0][4..<18].joined(separator: "\n") == """
        ── Title of one ────────────────────────────────────────────────────────────────
        Name   Count  Note  Line
        Row 0      0  …     ▂▃▄
        Row 1      1  …     ▂▃▄

        ── Title of two ────────────────────────────────────────────────────────────────
        Name   Count  Note  Line
        Row 0      0  …     ▂▃▄

        ── In words ────────────────────────────────────────────────────────────────────
        Nothing moved.

        ── Legend ──────────────────────────────────────────────────────────────────────
        ! stale
        """)
  }

  @Test("leave out what only a screen has")
  func details() {
    let pages = PrintingExamples.pages([
      Self.table("one", 2), Pane("details", "Selected", .details),
    ])
    #expect(!pages.joined().contains { $0.contains("Selected") })
  }

  @Test("say what is said of an empty table")
  func empty() {
    #expect(PrintingExamples.pages([Self.table("one", 0)]).joined().contains("Nobody"))
  }

  @Test("are one blank sheet, marked, where there is nothing to say")
  func nothing() {
    let sheet = Sheet(title: "EMPTY", subtitle: [], panes: [], sentences: [], marking: .official)
    let document = PrintDocument(sheet, context: PrintingExamples.context)
    let pages = PageComposer(document, PrintSettings()).pages
    #expect(pages.count == 1 && pages[0].lines.first?.hasSuffix("OFFICIAL") == true)
  }

  @Test("are plain ASCII where that is asked for")
  func ascii() {
    let pages = PrintingExamples.pages([Self.table("one", 2)], glyphs: .ascii)
    #expect(pages.joined().allSatisfy { $0.utf8.allSatisfy { $0 < 128 } })
  }

  @Test("are joined by form feeds as text")
  func text() {
    let text = TextPages.text(
      of: PrintingExamples.document([Self.table("one", 80)]), PrintSettings())
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    #expect(pages.count == 2 && text.hasSuffix("OFFICIAL-SENSITIVE\n"))
    #expect(pages.allSatisfy { $0.count { $0 == "\n" } == 60 })
  }
}
