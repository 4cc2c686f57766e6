import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A document as Markdown: headings, tables, and sentences in place of charts.
enum MarkdownPages {
  static func text(of document: PrintDocument, _ settings: PrintSettings) -> String {
    var blocks = [mark(document)]
    if document.onlySheet == nil { blocks.append("# \(MarkdownText(document.title).text)") }
    for section in document.sections { blocks += MarkdownPages.blocks(of: section, document) }
    return (blocks + [mark(document)]).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The marking, scope, month, snapshot and hash.
  ///
  /// Markdown has no pages, so they are written once.
  private static func mark(_ document: PrintDocument) -> String {
    let context = document.context
    let lines = [document.marking.rawValue, context.about, context.proof]
    return
      (lines.map { "**\(MarkdownText($0).text)**" }
      + (context.stamp.map { [MarkdownText($0).text] } ?? [])).joined(separator: "\\\n")
  }

  private static func blocks(of section: PrintSection, _ document: PrintDocument) -> [String] {
    let level = document.onlySheet == nil ? "##" : "#"
    let title = [section.title, section.subtitle].filter { !$0.isEmpty }.joined(separator: " · ")
    let head = "\(level) \(MarkdownText(title).text)"
    guard let sheet = section.sheet else { return [head, contents(document)] }
    let words = section.context.words
    let panes = sheet.paperPanes.flatMap { pane in
      (pane.title.isEmpty ? [] : ["\(level)# \(MarkdownText(pane.title).text)"])
        + body(of: pane) + pane.description(words).map { MarkdownText($0).text }
    }
    let sentences = sheet.paperSentences.map { "- \(MarkdownText($0).text)" }.joined(
      separator: "\n")
    let legend = sheet.legend.map {
      "\(MarkdownText($0.sign).text) \(MarkdownText($0.meaning).text)"
    }
    return [head, lines(sheet.headline)] + panes
      + (sentences.isEmpty
        ? [] : ["\(level)# \(MarkdownText(words[.fact(.inWords)]).text)", sentences])
      + (legend.isEmpty
        ? []
        : [
          "\(level)# \(MarkdownText(words[.fact(.legend)]).text)", legend.joined(separator: "\\\n"),
        ])
  }

  private static func contents(_ document: PrintDocument) -> String {
    document.sections.filter(\.isListed)
      .map { "- \(MarkdownText($0.entry).text)" }.joined(separator: "\n")
  }

  private static func body(of pane: Pane) -> [String] {
    switch pane.content {
    case .text(let lines): [lines.numbered.map(list) ?? MarkdownPages.lines(lines)]
    case .grid(let grid, _): [table(of: grid)]
    case .table(let table): [self.table(of: table)]
    case .line(_, let data), .heat(_, let data), .map(_, let data): [self.table(of: data.value)]
    case .details: []
    }
  }

  private static func lines(_ lines: [Line]) -> String {
    lines.map { line in
      // Markdown joins several blanks to one, so facts side by side need a sign between them.
      let runs = line.runs(farApart: " · ") ?? []
      return MarkdownText(runs.map(\.text.string).joined()).text
    }.filter { !$0.isEmpty }.joined(separator: "\\\n")
  }

  private static func list(_ items: [[TextRun]]) -> String {
    items.enumerated().map { position, item in
      "\(position + 1). \(MarkdownText(item.map(\.text.string).joined()).text)"
    }.joined(separator: "\n")
  }

  private static func table(of table: DataTable) -> String {
    guard !table.rows.isEmpty else { return MarkdownText(table.whenEmpty).text }
    let shown = table.shownColumns
    let rule = shown.map { table.columns[$0].alignment == .right ? "--:" : ":--" }
    var records = [shown.map { MarkdownText(table.columns[$0].title).text }, rule]
    for row in table.rows {
      if let rule = row.ruleAbove {
        records.append(
          ["*\(MarkdownText(rule).text)*"] + Array(repeating: "", count: shown.count - 1))
      }
      records.append(shown.map { MarkdownText(row.fields[$0].text).text })
    }
    return records.map(record).joined(separator: "\n")
  }

  private static func table(of grid: GridBlock) -> String {
    guard !grid.rows.isEmpty else { return MarkdownText(grid.whenEmpty).text }
    let heads = grid.columns.map { MarkdownText($0.title.text).text }
    let rows = grid.rows.map { row in
      [MarkdownText(row.title).text]
        + row.cells.map { $0.map { MarkdownText($0.text).text }.joined(separator: "; ") }
    }
    return ([[""] + heads, Array(repeating: ":--", count: heads.count + 1)] + rows)
      .map(record).joined(separator: "\n")
  }

  private static func record(_ fields: [String]) -> String {
    "| \(fields.joined(separator: " | ")) |"
  }
}

extension Field {
  /// The text of the field as the reader sees it.
  var text: SafeText { runs.reduce(.empty) { $0 + $1.text } }
}

extension GridItem {
  /// The name, age and marks of the item in one line.
  var text: SafeText {
    "\(name) \(age)" + (marks.text.isEmpty ? .empty : " " + marks.text)
  }
}
