import Boards
import CellCanvas

/// A sheet as plain text, page after page, a form feed between them.
package enum TextPages {
  package static func text(
    of sheet: Sheet, context: PrintContext, paper: Paper, glyphs: Glyphs
  ) -> String {
    PageComposer(sheet, context: context, paper: paper, glyphs: glyphs).pages
      .map { $0.lines.joined(separator: "\n") + "\n" }
      .joined(separator: "\u{0C}")
  }
}
