import Boards
import CellCanvas
import Sheets
import Wording

/// A pane as HTML: its title as a heading, then words, a table, or a chart with its figures below.
struct HTMLPane {
  let pane: Pane
  /// An id that no other pane of the file has.
  let id: String
  /// The id of the heading of the section.
  let sectionID: String
  let words: Words
  /// What its charts say above themselves.
  let frame: PictureFrame
  let paper: Paper
  let heading: Tag
  /// The name of a table in a pane without a title: the title of the board.
  let fallback: String

  func write(to markup: inout Markup) {
    if !pane.title.isEmpty {
      markup.element(heading, [Attribute(.id, made: id)], text: SafeText(pane.title))
    }
    switch pane.content {
    case .text(let lines): write(lines, to: &markup)
    case .table(let table): write(table, under: caption, isQuiet: true, to: &markup)
    case .grid(let grid, _): HTMLGrid(grid: grid, caption: caption).write(to: &markup)
    case .line(_, let data), .heat(_, let data), .map(_, let data):
      writeChart(to: &markup)
      write(
        data.value, under: "\(words[.pack(.figuresTitle)]): \(caption)", isQuiet: false, to: &markup
      )
    case .details: return
    }
  }

  private func write(_ lines: [Line], to markup: inout Markup) {
    guard let items = lines.numbered else {
      for line in lines.drawn { markup.paragraph(line) }
      return
    }
    markup.element(.ol, [Attribute(.class, "numbered")]) { markup in
      for item in items { markup.element(.li) { $0.write(item) } }
    }
  }

  private var caption: SafeText { SafeText(pane.title.isEmpty ? fallback : pane.title) }

  /// - Parameter isQuiet: Whether the caption is hidden from the eye, because the heading above
  ///   says the same.
  private func write(
    _ table: DataTable, under caption: SafeText, isQuiet: Bool, to markup: inout Markup
  ) {
    HTMLTable(table: table, caption: caption, isQuiet: isQuiet, words: words, paper: paper)
      .write(to: &markup)
  }

  private func writeChart(to markup: inout Markup) {
    guard let picture = ChartPicture(pane, words) else { return }
    markup.element(.figure) { markup in
      picture.write(
        to: &markup, namedBy: pane.title.isEmpty ? sectionID : id, saidBy: "\(id)-said",
        palette: .onPaper, in: frame)
      markup.element(
        .figcaption, [Attribute(.id, made: "\(id)-said")],
        text: SafeText(pane.description(words).joined(separator: " ")))
    }
  }
}

/// The priority grid as a table with lists in its cells.
struct HTMLGrid {
  let grid: GridBlock
  let caption: SafeText

  func write(to markup: inout Markup) {
    guard !grid.rows.isEmpty else {
      return markup.element(.p, text: SafeText(grid.whenEmpty))
    }
    markup.element(.table, [Attribute(.class, "grid")]) { markup in
      markup.element(.caption, [Attribute(.class, "quiet")], text: caption)
      markup.element(.thead) { markup in
        markup.element(.tr) { markup in
          markup.leaf(.td, closed: [Attribute(.class, "corner")])
          for column in grid.columns {
            markup.element(.th, [Attribute(.scope, "col")]) { $0.write(column.title.runs) }
          }
        }
      }
      markup.element(.tbody) { markup in
        for row in grid.rows { write(row, to: &markup) }
      }
    }
  }

  private func write(_ row: GridBlock.Row, to markup: inout Markup) {
    markup.element(.tr) { markup in
      markup.element(.th, [Attribute(.scope, "row")], text: SafeText(row.title))
      for cell in row.cells {
        markup.element(.td) { markup in
          guard !cell.isEmpty else { return }
          markup.element(.ul) { markup in
            for item in cell { write(item, to: &markup) }
          }
        }
      }
    }
  }

  private func write(_ item: GridItem, to markup: inout Markup) {
    markup.element(.li) { markup in
      markup.write(SafeText("\(item.name) "))
      markup.write([TextRun(SafeText(item.age), role: .dim)])
      if !item.marks.runs.isEmpty {
        markup.write(" ")
        markup.write(item.marks.runs)
      }
    }
  }
}
