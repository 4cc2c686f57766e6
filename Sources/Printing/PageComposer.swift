import Boards
import CellCanvas
import ThreatDomain
import Wording

/// Lays a sheet out on pages: marking first and last, heads repeated, nothing cut in two.
package struct PageComposer {
  private let sheet: Sheet
  private let context: PrintContext
  private let paper: Paper
  private let glyphs: Glyphs

  package init(_ sheet: Sheet, context: PrintContext, paper: Paper, glyphs: Glyphs = .unicode) {
    self.sheet = sheet
    self.context = context
    self.paper = paper
    self.glyphs = glyphs
  }

  /// Lines above the body: marking, title, context, a blank; below: a blank, the foot, marking.
  private static let headRows = 4
  private static let footRows = 3

  private var bodyRows: Int { paper.rows - PageComposer.headRows - PageComposer.footRows }

  /// Every page as cells, in order.
  package var pages: [Canvas] {
    let bodies = flow()
    return bodies.enumerated().map { number, body in
      page(body, number: number + 1, of: bodies.count)
    }
  }

  /// The blocks poured into bodies of a page each.
  private func flow() -> [Canvas] {
    var bodies: [Canvas] = []
    var body = emptyBody
    var y = 0
    for block in blocks {
      let rows = block.canvas.size.rows
      let fitsWhole = rows <= bodyRows - y
      let fitsNext = rows <= bodyRows
      if !fitsWhole, y > 0, !block.canBreak || fitsNext || bodyRows - y < block.headRows + 3 {
        bodies.append(body)
        body = emptyBody
        y = 0
      }
      var done = 0
      while done < rows {
        let head = done == 0 ? 0 : block.headRows
        let part = min(rows - done, bodyRows - y - head)
        if head > 0 { copy(block.canvas, rows: 0..<head, to: &body, at: y) }
        copy(block.canvas, rows: done..<(done + part), to: &body, at: y + head)
        done += part
        y += head + part
        guard done < rows else { break }
        bodies.append(body)
        body = emptyBody
        y = 0
      }
      y += 1
    }
    return bodies + [body]
  }

  private var emptyBody: Canvas {
    Canvas(size: Size(columns: paper.columns, rows: bodyRows), glyphs: glyphs)
  }

  private func copy(_ source: Canvas, rows: Range<Int>, to body: inout Canvas, at y: Int) {
    let area = Rect(x: 0, y: y, width: paper.columns, height: rows.count)
    body.clipped(to: area) { $0.draw(source, at: Point(x: 0, y: y - rows.lowerBound)) }
  }

  /// Headline, panes, what the board says in words, legend.
  private var blocks: [PaperBlock] {
    let words = context.words
    let short = Pane("words", words[.inWords], .text(sheet.sentences.map(line)))
    let legend = Pane(
      Pane.legendID, words[.legend],
      .text([line(sheet.legend.map { "\($0.sign) \($0.meaning)" }.joined(separator: "   "))]))
    let headline = Pane("headline", "", .text(sheet.headline))
    let panes =
      (sheet.headline.isEmpty ? [] : [headline])
      + sheet.panes.filter { $0.id != Pane.legendID }
      + (sheet.sentences.isEmpty ? [] : [short]) + (sheet.legend.isEmpty ? [] : [legend])
    return panes.compactMap {
      $0.onPaper(width: paper.columns, glyphs: glyphs, leftOut: words[.leftOut])
    }
  }

  private func line(_ text: String) -> [TextRun] { [TextRun(SafeText(text), role: .text)] }

  private func page(_ body: Canvas, number: Int, of total: Int) -> Canvas {
    var page = Canvas(size: Size(columns: paper.columns, rows: paper.rows), glyphs: glyphs)
    let marking = SafeText(sheet.marking.rawValue)
    let (first, rest) = page.bounds.splitTop(1)
    let (_, last) = rest.splitBottom(1)
    for line in [first, last] {
      page.write(marking, in: line, alignment: .center, role: .marking)
    }
    page.write(
      [
        TextRun(SafeText(sheet.title), role: .title),
        TextRun(SafeText("  \(sheet.subtitle)"), role: .dim),
      ], at: Point(x: 0, y: 1), maxWidth: paper.columns)
    page.write(
      SafeText(about), at: Point(x: 0, y: 2), role: .dim, maxWidth: paper.columns)
    page.draw(body, at: Point(x: 0, y: PageComposer.headRows))
    let foot = [context.printed, context.words.page(number, of: total)].compactMap(\.self)
    page.write(
      SafeText(foot.joined(separator: " · ")),
      in: Rect(x: 0, y: paper.rows - 2, width: paper.columns, height: 1), alignment: .center,
      role: .dim)
    return page
  }

  private var about: String {
    let created = context.words.created(context.created)
    let parts =
      context.isPast
      ? [context.trust, context.monthName, context.scopeName, created]
      : [
        context.scopeName, context.monthName, context.words.export(context.serial), created,
        context.trust,
      ]
    return parts.joined(separator: " · ")
  }
}
