import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Lays out a document on pages: marking first and last, heads repeated, no block cut if it fits a
/// page.
package struct PageComposer {
  private let document: PrintDocument
  private let paper: Paper
  private let glyphs: Glyphs

  package init(_ document: PrintDocument, _ settings: PrintSettings) {
    self.document = document
    paper = settings.paper
    glyphs = settings.glyphs
  }

  /// The lines above the body (marking, title, context, a blank) and below it (stamp, foot,
  /// marking).
  private static let headRows = 4
  private static let footRows = 3

  private var flow: PageFlow {
    PageFlow(
      size: Size(
        columns: paper.columns,
        rows: paper.rows - PageComposer.headRows - PageComposer.footRows), glyphs: glyphs)
  }

  /// Every page as cells, in order.
  package var pages: [Canvas] {
    let bodies = bodies
    let total = bodies.reduce(0) { $0 + $1.count }
    var number = 0
    return zip(document.sections, bodies).flatMap { section, bodies in
      bodies.map { body in
        number += 1
        return page(body, of: section, number: number, of: total)
      }
    }
  }

  /// The bodies of each section.
  ///
  /// The contents are laid out last, when all pages are counted.
  private var bodies: [[Canvas]] {
    let list = PageContents(document, width: paper.columns)
    var bodies = document.sections.map { section in
      flow.bodies(of: section.sheet.map(blocks) ?? contents(list, pages: nil))
    }
    let pages = bodies.reduce(into: [1]) { $0.append(($0.last ?? 1) + $1.count) }
    for index in bodies.indices where document.sections[index].sheet == nil {
      bodies[index] = flow.bodies(of: contents(list, pages: pages))
    }
    return bodies
  }

  private func blocks(of sheet: Sheet) -> [PaperBlock] {
    SheetBlocks(
      sheet: sheet, words: document.context.words, width: paper.columns, glyphs: glyphs
    ).all
  }

  /// - Parameter pages: The first page of each section; `nil` before pages are counted.
  private func contents(_ list: PageContents, pages: [Int]?) -> [PaperBlock] {
    let pane = Pane("contents", "", .text(list.lines(pages: pages)))
    return [pane.onPaper(width: paper.columns, glyphs: glyphs, leftOut: "")].compactMap(\.self)
  }

  private func page(
    _ body: Canvas, of section: PrintSection, number: Int, of total: Int
  ) -> Canvas {
    var page = Canvas(size: Size(columns: paper.columns, rows: paper.rows), glyphs: glyphs)
    let marking = SafeText(document.marking.rawValue)
    let (first, rest) = page.bounds.splitTop(1)
    let (_, last) = rest.splitBottom(1)
    for line in [first, last] {
      page.write(marking, in: line, alignment: .center, role: .marking)
    }
    page.write(section.titleLine, at: Point(x: 0, y: 1), maxWidth: paper.columns)
    page.write(
      SafeText(section.context.about), at: Point(x: 0, y: 2), role: .dim, maxWidth: paper.columns)
    page.draw(body, at: Point(x: 0, y: PageComposer.headRows))
    let numbered = document.context.words.say.page(number, of: total)
    page.writeFoot(
      [document.context.stamp, "\(document.context.proof) · \(numbered)"], above: last)
    return page
  }
}

extension Canvas {
  /// Writes centred lines, the last one just above the marking.
  fileprivate mutating func writeFoot(_ lines: [String?], above marking: Rect) {
    for (offset, line) in lines.reversed().enumerated() {
      guard let line else { continue }
      let place = Rect(x: marking.x, y: marking.y - 1 - offset, width: marking.width, height: 1)
      write(SafeText(line), in: place, alignment: .center, role: .dim)
    }
  }
}
