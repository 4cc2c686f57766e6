import Boards
import CellCanvas
import Sheets
import Testing
import ThreatDomain
import Wording

@testable import Printing

/// Hand-made sheets and the context for printing them.
enum PrintingExamples {
  static let context = PrintContext(
    words: Words(.english), place: "actors", scope: "region:se", scopeName: "South East",
    month: .march2019, serial: 8, hash: "0123456789abcdef", created: "2019-04-05T06:00:00Z",
    expires: "2019-05-20T06:00:00Z", trust: "SAMPLE", stamp: "printed by secretary")

  static func table(_ rows: Int, note: RawValue = .text("as usual")) -> DataTable {
    DataTable(
      columns: [
        DataColumn(.name, "Name"), DataColumn(ColumnID("count", .count), "Count", .right),
        DataColumn(ColumnID("note", .text), "Note"), DataColumn(nil, "Line"),
      ],
      rows: (0..<rows).map { row in
        DataRow([
          .text("Row \(row)"), Field("\(row)", raw: .integer(row)), Field("…", raw: note),
          .text("▂▃▄"),
        ])
      }, whenEmpty: "Nobody", more: "more")
  }

  static func sheet(
    _ panes: [Pane], sentences: [String] = ["Nothing moved."], banner: String? = nil
  ) -> Sheet {
    Sheet(
      title: "ACTORS  by harm", subtitle: ["March 2019"], banner: banner, panes: panes,
      legend: [LegendEntry("!", "stale")], sentences: sentences, marking: .officialSensitive)
  }

  static func pages(
    _ panes: [Pane], paper: Paper = .a4, glyphs: Glyphs = .unicode
  ) -> [[String]] {
    PageComposer(document(panes), settings(paper, glyphs)).pages.map(\.lines)
  }

  static func document(
    _ panes: [Pane], sentences: [String] = ["Nothing moved."], banner: String? = nil
  ) -> PrintDocument {
    PrintDocument(sheet(panes, sentences: sentences, banner: banner), context: context)
  }

  static func settings(_ paper: Paper = .a4, _ glyphs: Glyphs = .unicode) -> PrintSettings {
    var settings = PrintSettings()
    settings.paper = paper
    settings.glyphs = glyphs
    return settings
  }

  /// The settings for printing one pane of a board.
  static func pane(_ id: String?) -> PrintSettings {
    var settings = PrintSettings()
    settings.pane = id
    return settings
  }

  /// One row with one field of that value, as CSV.
  static func csv(_ raw: RawValue) throws -> [String] {
    let table = DataTable(
      columns: [DataColumn(ColumnID("figure", .number), "Figure")],
      rows: [DataRow([Field("x", raw: raw)])],
      whenEmpty: "", more: "more")
    let text = try DataFiles.csv(of: document([Pane("one", "", .table(table))]), PrintSettings())
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Month {
  static let march2019 = FinancialYear(startYear: 2018).lastMonth
}
