import CellCanvas

/// A document as pages of text in the colours of a theme, for terminals and pagers.
///
/// Its only escape sequences are those of ``SelectGraphics``. There is no form feed between pages,
/// because it would scroll the colours away in a pager. Each page begins and ends with its marking.
enum ANSIPages {
  static func text(of document: PrintDocument, _ settings: PrintSettings) -> String {
    PageComposer(document, settings).pages.map { ANSIPages.text(of: $0, settings.theme) }.joined()
  }

  private static func text(of page: Canvas, _ theme: Theme) -> String {
    (0..<page.size.rows).map { line($0, of: page, theme) }.joined()
  }

  /// One line at full width, so that the background of the theme reaches the edge of the page.
  private static func line(_ y: Int, of page: Canvas, _ theme: Theme) -> String {
    var text = ""
    var role: Role?
    for x in 0..<page.size.columns where !page[x, y].isContinuation {
      let cell = page[x, y]
      if cell.role != role {
        role = cell.role
        text += SelectGraphics(theme.style(of: cell.role)).text
      }
      text.unicodeScalars.append(contentsOf: cell.scalars)
    }
    return "\(text)\(SelectGraphics.reset)\n"
  }
}

/// The sequence that sets the look of the text after it (ECMA-48, 8.3.117; ITU T.416 for colours).
struct SelectGraphics {
  private let parameters: [Int]

  static let reset = "\u{1B}[0m"

  init(_ style: Style) {
    let attributes: [(Style.Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.underline, 4), (.reverse, 7),
    ]
    parameters =
      [0] + attributes.filter { style.attributes.contains($0.0) }.map(\.1)
      + SelectGraphics.color(style.foreground, offset: 38)
      + SelectGraphics.color(style.background, offset: 48)
  }

  private static func color(_ color: Color, offset: Int) -> [Int] {
    switch color {
    case .standard: []
    case .indexed(let index): [offset, 5, Int(index)]
    case .rgb(let red, let green, let blue): [offset, 2, Int(red), Int(green), Int(blue)]
    }
  }

  var text: String { "\u{1B}[\(parameters.map(String.init).joined(separator: ";"))m" }
}
