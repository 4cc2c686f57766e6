import Boards
import CellCanvas
import Foundation
import Sheets
import Testing
import Wording

@testable import Printing

@Suite("A chart as a picture")
struct ChartPictureTests {
  private static func picture(_ content: Pane.Content) throws -> MarkupReader {
    var markup = Markup()
    markup.prologue(Pictures.declaration)
    let picture = try #require(ChartPicture(Pane("pane", "Title", content), Words(.english)))
    picture.writeAlone(
      to: &markup, palette: .onPaper, in: PictureFrame(PrintingExamples.document([])))
    return try MarkupReader(markup.text, isHTML: false)
  }

  private static func data(_ raws: [RawValue]) -> DataTable {
    DataTable(
      columns: [DataColumn(.month, "Month"), DataColumn(.reports, "Reports", .right)],
      rows: raws.map { DataRow([.text("x"), Field("1", raw: $0)]) }, whenEmpty: "", more: "more")
  }

  private static func line(_ raws: [RawValue], limits: Bool = true) -> Pane.Content {
    .line(
      LineChart(
        points: [10, 2, nil, 30],
        marks: limits
          ? [.init(3, "1", "outside the expected range"), .init(2, "2", "on no point")] : [],
        xLabels: ["Jan", "Feb", "Mar", "Apr"],
        axisLabels: [.init(12, "12")], mean: 12, meanName: "Mean",
        upperLimit: limits ? 20 : nil, lowerLimit: limits ? 1 : nil, limitsName: "natural limits",
        markedIndex: 3, markedMeaning: "this month"), data: Deferred(data(raws)))
  }

  @Test(
    "has axes, mean, limits, a dot a value, the current one, and the rule of a signal on its point")
  func line() throws {
    let picture = try Self.picture(Self.line(Array(repeating: .integer(9), count: 4)))
    // One circle for each known value, one in the legend, and those of the mark, there and on its
    // point.
    #expect(picture.elements("circle").count == 6)
    #expect(picture.elements("circle").count { $0["r"] == "4.5" } == 2)
    let mark = picture.elements("circle").filter { $0["r"] == "6.5" }
    let point = picture.elements("circle").filter { $0["r"] == "4.5" }
    // Those of the key come first, above the line.
    let (marked, pointed) = (try #require(mark.last), try #require(point.last))
    #expect(mark.count == 2 && marked["cx"] == pointed["cx"] && marked["cy"] == pointed["cy"])
    #expect(!picture.text.contains("on no point"))
    #expect(picture.elements("line").count { $0["stroke-dasharray"] != nil } == 3)
    #expect(picture.elements("path").first?["d"]?.count { $0 == "M" } == 2, "it breaks at a gap")
    for word in [
      "Jan", "Apr", "12", "this month", "Mean", "expected range",
      "outside the expected range",
    ] {
      #expect(picture.text.contains(word), "\(word)")
    }
  }

  @Test("has no legend of limits that it does not have")
  func noLimits() throws {
    let picture = try Self.picture(
      Self.line(Array(repeating: .integer(9), count: 4), limits: false))
    #expect(!picture.text.contains("expected range") && !picture.text.contains("rule"))
  }

  @Test("writes in each shaded cell its figure, and * for one that is kept back")
  func heat() throws {
    let heat = HeatTable(
      rowLabels: ["Kent"], columnLabels: ["J", "F", "M", "A"],
      values: [[.suppressed, .number(1234), .unknown, .number(0)]])
    let data = DataTable(
      columns: (0..<5).map { DataColumn(ColumnID("c\($0)", .count), "C") },
      rows: [
        DataRow([
          .text("Kent"), Field("*", raw: .suppressed), Field("1,234", raw: .integer(1234)),
          .missing, Field("0", raw: .integer(0)),
        ])
      ], whenEmpty: "", more: "more")
    let texts = try Self.picture(.heat(heat, data: Deferred(data))).events.compactMap { event in
      if case .text(let text) = event { text.filter { !$0.isWhitespace } } else { nil as String? }
    }.filter { !$0.isEmpty }
    let start = try #require(texts.firstIndex(of: "Kent"))
    #expect(texts[start...].prefix(5) == ["Kent", "*", "1,234", "·", "0"])
  }

  @Test("draws a tile a force, its letters and its figure, and leaves others unshaded")
  func map() throws {
    let map = TileMap(
      [
        .init("KE", column: 5, row: 9, value: .number(4.25)),
        .init("SR", column: 3, row: 9, value: .suppressed),
        .init("EX", column: 6, row: 7, value: .number(9), isMember: false),
      ], legend: ["<1", "-2", "-3", ">3"])
    let picture = try Self.picture(.map(map, data: Deferred(Self.data([.integer(1)]))))
    #expect(picture.elements("rect").count { $0["width"] == "46" } == 3)
    #expect(picture.elements("rect").count { $0["fill"] == "none" } == 2)
    #expect(picture.text.contains("4.3") && picture.text.contains("*"))
    #expect(!picture.text.contains("9.0") && picture.text.contains("EX"))
  }

  @Test("says around a chart that leaves its page its marking, title, place, date and source")
  func frame() throws {
    let picture = try Self.picture(Self.line(Array(repeating: .integer(9), count: 4)))
    for word in [
      "OFFICIAL-SENSITIVE", "Title", "ACTORS  by harm", "South East", "March 2019", "export 8",
      "SAMPLE", "0123456789ab", "printed by secretary",
    ] {
      #expect(picture.text.contains(word), "\(word)")
    }
  }

  @Test("leaves the ground of a cell to the chart that covers it, as its letters")
  func grounds() throws {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.write("2", at: Point(x: 1, y: 0), role: .p1)
    let gap = Rect(x: 1, y: 0, width: 1, height: 1)
    let counts = [[], [gap]].map { gaps in
      var markup = Markup()
      markup.element(.g) { CellsPicture(canvas, .builtIn, leavingOut: gaps).draw(in: &$0) }
      return markup.text.components(separatedBy: "<rect").count - 1
    }
    #expect(counts == [1, 0])
  }

  @Test("takes the colour of a block from its ground, and shades from the paper to the strongest")
  func palette() throws {
    let theme = try Theme(
      name: "t", text: "text = #000000 on #ffffff\nalert = #ffffff on #af0000\nshade4 = #000000")
    let palette = Palette(theme)
    #expect(palette.alert == "#af0000" && palette.shades[3].fill == "#000000")
  }

  @Test("can be read on every shade, of paper and of every shipped kind of colour")
  func shades() {
    for shade in Palette.onPaper.shades + Palette(.builtIn).shades {
      #expect(shade.ink == "#000000" || shade.ink == "#ffffff")
      #expect(shade.ink != shade.fill)
    }
    #expect(Palette(.builtIn).paper == "#1c1c1c" && Palette(.builtIn).line == "#87d7ff")
  }
}
