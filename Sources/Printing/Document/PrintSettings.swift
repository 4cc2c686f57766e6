import Boards
import CellCanvas
import Sheets
import Wording

/// The chosen look of a document.
///
/// Each format uses the settings that apply to it.
package struct PrintSettings: Equatable, Sendable {
  package var paper = Paper.a4
  /// The signs for lines, blocks and marks.
  ///
  /// ASCII signs suit a printer without others.
  package var glyphs = Glyphs.unicode
  /// The colours of ANSI text and of pictures.
  package var theme = Theme.builtIn
  /// Whether the reader chose the theme.
  ///
  /// Otherwise a chart in its own file is black on white.
  package var isThemeChosen = false
  /// The id of the only pane to print; `nil` for the whole board.
  package var pane: String?
  /// The spreadsheet program that CSV is written for; `nil` for any program.
  package var program: SpreadsheetProgram?
  /// The size of the screen in a picture, in cells.
  package var screen = Size(columns: 120, rows: 40)
  /// The keys in the foot of that screen.
  package var keys: [LegendEntry] = []
  /// Those that stand at its end: help, and the way out.
  package var wayOut: [LegendEntry] = []

  package init() {}
}

/// Why a document cannot be printed in this form.
package enum PrintProblem: Error, Equatable, CustomStringConvertible {
  /// There is no pane of this name.
  ///
  /// `known` has those that exist.
  case noSuchPane(String, known: [String])
  /// A picture, or one pane, was asked for a document with several boards.
  case oneBoardOnly(form: String)

  package func text(in words: Words) -> String {
    switch self {
    case .noSuchPane(let pane, let known): words.say.noPane(pane, known: known)
    case .oneBoardOnly(let form): words.say.goesWithOneBoard("--format \(form)")
    }
  }

  package var description: String { text(in: Words(.english)) }
}
