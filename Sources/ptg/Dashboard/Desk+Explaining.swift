import Boards
import Sheets
import TerminalScreen
import Wording

/// Explains a figure from the snapshot, over the board.
extension Desk {
  mutating func explain() throws {
    guard let found = shown.figures(at: state.visit.view) else { return }
    state.explaining = Explaining(
      found.all, position: found.chosen, try explanation(of: found.all[found.chosen]))
  }

  /// Handles a key while an explanation is open.
  mutating func take(_ key: Key, into explaining: Explaining) throws -> Effect? {
    var explaining = explaining
    switch Explaining.outcome(of: key) {
    case .step(let step):
      let position = explaining.next(step)
      explaining.show(try explanation(of: explaining.figures[position]), at: position)
    case .scroll(let lines): explaining.firstLine = max(0, explaining.firstLine + lines)
    case .copy:
      guard let sql = explaining.explanation.sql else {
        state.message = state.words[.figure(.safeExplained)]
        return nil
      }
      state.explaining = nil
      return .copy(sql, saying: .figure(.sqlCopied))
    case .close:
      state.explaining = nil
      return nil
    case .ignored: return nil
    }
    state.explaining = explaining
    return nil
  }

  private func explanation(of figure: NamedFigure) throws -> Explanation {
    try Explanation(figure, from: snapshot, state.words, isSafe: state.isSafe)
  }
}
