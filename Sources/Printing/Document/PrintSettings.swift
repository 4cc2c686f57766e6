import Boards
import CellCanvas
import Sheets

/// How a document is to look; the formats take of it what they can use.
package struct PrintSettings: Equatable, Sendable {
  package var paper = Paper.a4
  /// Lines, blocks and marks; ASCII ones where a printer has no others.
  package var glyphs = Glyphs.unicode
  /// The colours of ANSI text and of pictures.
  package var theme = Theme.builtIn
  /// Whether somebody asked for that theme: a chart that leaves its page is black on white else.
  package var isThemeChosen = false
  /// The one part of a board that is wanted.
  package var pane: String?
  /// The screen of which a picture is made.
  package var screen = Size(columns: 120, rows: 40)
  /// The keys that stand in the foot of that screen.
  package var keys: [LegendEntry] = []
  /// Those that stand at its end: help, and the way out.
  package var wayOut: [LegendEntry] = []

  package init() {}
}

/// Why a document has no such form.
package enum PrintProblem: Error, Equatable, CustomStringConvertible {
  /// The part that was asked for, and those that there are.
  case noSuchPane(String, known: [String])
  /// A picture, or a part, of more than one board.
  case oneBoardOnly(form: String)

  package var description: String {
    switch self {
    case .noSuchPane(let pane, let known):
      "--pane: there is no part '\(pane)'. Give one of \(known.joined(separator: ", "))"
    case .oneBoardOnly(let form):
      "--format \(form) goes with one board or page, not with the pack"
    }
  }
}
