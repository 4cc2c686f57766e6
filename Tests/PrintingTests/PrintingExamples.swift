import Boards
import CellCanvas
import Testing
import ThreatDomain
import Wording

@testable import Printing

/// Sheets made by hand and the context that they are printed in.
enum PrintingExamples {
  static let context = PrintContext(
    words: Words(.english), place: "actors", scope: "region:se", scopeName: "South East",
    month: "2019-03", monthName: "March 2019", serial: 8, created: "2019-04-05T06:00:00Z",
    trust: "SAMPLE", printed: "printed by secretary on 5 Apr 2019")

  static func table(_ rows: Int, note: RawValue = .text("as usual")) -> DataTable {
    DataTable(
      columns: [
        DataColumn("name", "Name"), DataColumn("count", "Count", .right),
        DataColumn("note", "Note"), DataColumn(nil, "Line"),
      ],
      rows: (0..<rows).map { row in
        DataRow([
          .text("Row \(row)"), Field("\(row)", raw: .integer(row)), Field("…", raw: note),
          .text("▂▃▄"),
        ])
      }, whenEmpty: "Nobody")
  }

  static func sheet(_ panes: [Pane], sentences: [String] = ["Nothing moved."]) -> Sheet {
    Sheet(
      title: "ACTORS  by harm", subtitle: "March 2019", panes: panes,
      legend: [LegendEntry("!", "stale")], sentences: sentences, marking: .officialSensitive)
  }

  static func pages(
    _ panes: [Pane], paper: Paper = .a4, glyphs: Glyphs = .unicode
  ) -> [[String]] {
    PageComposer(sheet(panes), context: context, paper: paper, glyphs: glyphs).pages.map(\.lines)
  }

  /// One row with one field of that figure, as CSV.
  static func csv(_ raw: RawValue) throws -> [String] {
    let table = DataTable(
      columns: [DataColumn("figure", "Figure")], rows: [DataRow([Field("x", raw: raw)])],
      whenEmpty: "")
    let sheet = sheet([Pane("one", "", .table(table))])
    let text = try #require(DataFiles(sheet, context: context).csv())
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }
}
