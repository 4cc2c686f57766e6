import Sheets
import Wording

/// Whether a pane of the grid explains the levels.
enum LevelDefinitions: String, BoardChoice {
  case off, on

  static let control = Control.definitions
  static let usual = LevelDefinitions.off

  var title: Term {
    switch self {
    case .off: .grid(.levelsUnexplained)
    case .on: .grid(.levelsExplained)
    }
  }
}
