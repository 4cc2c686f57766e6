import CellCanvas
import Sheets
import Testing
import Wording

@testable import Printing

private typealias Mark = LineChart.Mark

@Suite("A chart as a picture, point by point")
struct ChartMarksTests {
  private static let chart = LineChart(
    points: [20, 22, 21, nil, 24, nil, 21, 9, 38], name: "2019",
    others: [
      .init(
        "2018", points: [1, nil, 3, 4, nil, 6, nil, nil, 9], role: .dim, sign: "○", asciiSign: "o")
    ],
    marks: [
      Mark(0, "~", "lacks a force", role: .dim),
      Mark(7, "4", keyed: "rule 4: near", role: .warning),
      Mark(8, "1", keyed: "rule 1: outside"), Mark(8, "2", keyed: "rule 2: run"),
      Mark(3, "3", keyed: "rule 3: on no point"),
    ], xLabels: (1...9).map { SafeText("M\($0)") }, mean: 23, meanName: "mean", upperLimit: 36,
    lowerLimit: 10, limitsName: "limits", markedIndex: 8, markedLabel: "38",
    markedMeaning: "this month")

  private static let pane = Pane(
    "months", "Title", .line(chart, data: Deferred(PrintingExamples.table(9))))

  private static func file(_ palette: Palette = .onPaper) throws -> MarkupReader {
    var markup = Markup()
    markup.prologue(Pictures.declaration)
    try #require(ChartPicture(pane, Words(.english))).writeAlone(
      to: &markup, palette: palette, in: PictureFrame(PrintingExamples.document([])))
    return try MarkupReader(markup.text, isHTML: false)
  }

  private static func page() throws -> MarkupReader {
    let text = HTMLPages.text(of: PrintingExamples.document([pane]), PrintSettings())
    return try MarkupReader(text, isHTML: true)
  }

  /// The words in the picture, each with the line it stands on.
  private static func words(_ reader: MarkupReader) -> [(text: String, y: Double)] {
    zip(reader.events, reader.events.dropFirst()).compactMap { event, next in
      guard case .open("text", let attributes) = event, case .text(let text) = next else {
        return nil
      }
      return (text, attributes["y"].flatMap(Double.init) ?? 0)
    }
  }

  @Test("has the mark and the number of the rule on its points, in a file and on a page")
  func marks() throws {
    for reader in [try Self.file(), try Self.page()] {
      let discs = reader.elements("circle").filter { $0["r"] == "6.5" }
      // Each mark on its one point and in the key: of two on one point the first.
      #expect(discs.count == 6)
      let fills = discs.map { $0["fill"] }
      #expect(fills.count { $0 == Palette.onPaper.alert } == 2)
      #expect(fills.count { $0 == Palette.onPaper.ink } == 2)
      #expect(fills.count { $0 == Palette.onPaper.dim } == 2)
      let texts = Self.words(reader).map(\.text)
      for sign in ["1", "4", "~"] { #expect(texts.count { $0 == sign } == 2, "\(sign)") }
      #expect(texts.contains("38"), "the current point keeps its figure beside its mark")
      for word in ["rule 1: outside", "rule 4: near", "lacks a force"] {
        #expect(texts.contains(word))
      }
      #expect(!texts.contains("rule 2: run") && !texts.contains("rule 3: on no point"))
    }
  }

  @Test("bridges no gap, and leaves no month out that stands between two")
  func gaps() throws {
    let picture = try Self.file()
    let paths = picture.elements("path").compactMap { $0["d"] }
    // Own line: three, one and three months; the other line: six, of which one pair is joined.
    #expect(paths.map { $0.count { $0 == "M" } } == [4, 3])
    #expect(picture.elements("circle").count { $0["r"] == "3.5" } == 3, "months without neighbours")
    #expect(picture.elements("circle").count { $0["r"] == "2.2" } == 6)
  }

  @Test("has its key above the plot, below title and marking")
  func key() throws {
    let words = Self.words(try Self.file()).map(\.text)
    let order = ["OFFICIAL-SENSITIVE", "this month", "limits", "M9"].map {
      words.firstIndex(of: $0)
    }
    #expect(order.compactMap(\.self).count == 4)
    let key = try #require(Self.words(try Self.file()).first { $0.text == "this month" })
    let month = try #require(Self.words(try Self.file()).first { $0.text == "M9" })
    #expect(key.y < month.y && key.y < 20)
  }

  @Test("says marking, title, place and month inside every picture of a page")
  func head() throws {
    let events = try Self.page().events
    let start = try #require(
      events.firstIndex {
        if case .open("svg", let own) = $0 { own["role"] == "img" } else { false }
      })
    let picture = events[start...].prefix { $0 != .close("svg") }
    let words = picture.compactMap { if case .text(let text) = $0 { text } else { nil as String? } }
      .joined(separator: "|")
    for word in [
      "OFFICIAL-SENSITIVE", "Title · ACTORS", "South East", "March 2019", "export 8", "SAMPLE",
    ] {
      #expect(words.contains(word), "\(word)")
    }
  }

  @Test("draws limits at their own heights, which a point below them does not share")
  func limits() throws {
    let picture = try Self.file()
    let limits = picture.elements("line").filter { $0["stroke-dasharray"] == "5 4" }
      .compactMap { $0["y1"].flatMap(Double.init) }
    let points = picture.elements("circle").filter { $0["r"] == "2.2" || $0["r"] == "4.5" }
      .compactMap { $0["cy"].flatMap(Double.init) }
    // The third is the one of the key.
    #expect(limits.count == 3)
    #expect(points.allSatisfy { point in limits.dropFirst().allSatisfy { abs($0 - point) > 1 } })
  }
}

@Suite("A line of months in a field")
struct FieldPictureTests {
  @Test("stands on the foot of its line, and has a dot for a month that is not known")
  func bars() throws {
    let field = Field(
      [TextRun("▄·█")], raw: .missing, picture: .line([3, nil, 7]))
    var markup = Markup()
    try #require(CellPicture(field)).write(to: &markup)
    #expect(markup.text.contains("M0 14h5v-7h-5z") && markup.text.contains("M12 14h5v-14h-5z"))
    #expect(markup.text.ranges(of: "<circle").count == 1)
  }
}
