import CellCanvas

/// A document as plain text, with a form feed between pages.
package enum TextPages {
  package static func text(of document: PrintDocument, _ settings: PrintSettings) -> String {
    PageComposer(document, settings).pages
      .map { $0.lines.joined(separator: "\n") + "\n" }
      .joined(separator: "\u{0C}")
  }
}
