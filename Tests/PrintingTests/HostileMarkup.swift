import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

@testable import Printing

/// Text that would act in a page, a picture or Markdown, in every text of a sheet.
enum HostileMarkup {
  static let texts = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='alert(1)", "</style><b>",
    "]]><x/>", "<!--", "&lt;&#60;", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
    "![x](http://a.example/b.png)", "<http://a.example>", "a | b", "`code`", "# head", "- item",
    "1. item", "www.example.org", "https://example.org", "\\", "_x_ *y* ~z~", "$x$", "a@b.example",
    "\u{1B}[31m", "\u{202E}x", "url(http://a.example)", "expression(alert(1))", "{}; @import 'x'",
  ]

  static func document(_ text: String) -> PrintDocument {
    let safe = SafeText(text)
    let line = Line.words(text, .alert)
    let table = DataTable(
      columns: [DataColumn(.name, text), DataColumn(ColumnID("count", .count), text, .right)],
      rows: [
        DataRow([.text(text), Field(text, raw: .integer(1))], ruleAbove: text),
        DataRow([.text(text), Field("2", raw: .integer(2))]),
      ], whenEmpty: text, more: "more")
    let empty = DataTable(columns: table.columns, rows: [], whenEmpty: text, more: "more")
    let item = GridItem(
      name: text, age: text, marks: .text(text, .alert), opens: .investigation(text),
      details: [.words(text, .alert)])
    let grid = GridBlock(
      columns: [.init(title: .text(text, .alert), role: .p1)],
      rows: [.init(title: text, cells: [[item]])], whenEmpty: text, more: { "\($0)" },
      all: { "\($0)" })
    let panes: [Pane.Content] = [
      .table(table), .table(empty), .grid(grid, data: Deferred(table)), .text([line]),
      .line(
        LineChart(
          points: [1, 2], xLabels: [safe, safe], axisLabels: [.init(1, safe)], mean: 1.5,
          upperLimit: 1.9, markedIndex: 1), data: Deferred(table)),
      .heat(
        HeatTable(
          rowLabels: [safe], columnLabels: [safe], values: [[.number(1)]],
          legend: [safe, safe, safe, safe]), data: Deferred(table)),
      .map(
        TileMap([.init(safe, column: 0, row: 0, value: .number(1))], legend: [safe]),
        data: Deferred(table)),
    ]
    let sheet = Sheet(
      title: text, subtitle: [text], headline: [line],
      panes: panes.enumerated().map { Pane("pane\($0)", text, $1) },
      legend: [LegendEntry(text, text)], sentences: [text], marking: .officialSensitive)
    let context = PrintContext(
      words: Words(.english), place: text, scope: text, scopeName: text, month: .march2019,
      serial: 8, hash: text, created: text, expires: text, trust: text, stamp: text)
    let section = PrintSection(.sheet(sheet), context: context, group: text)
    let contents = PrintSection(.contents(title: text), context: context, isListed: false)
    return PrintDocument(title: text, sections: [contents, section], context: context)
  }

  /// A document with one board.
  static func board(_ text: String) -> PrintDocument {
    let whole = document(text)
    return PrintDocument(
      title: text, sections: whole.sections.filter { $0.sheet != nil }, context: whole.context)
  }
}
