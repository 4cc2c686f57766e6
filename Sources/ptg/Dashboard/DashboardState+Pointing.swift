import Boards
import CellCanvas
import TerminalScreen

/// What the mouse points at.
extension DashboardState {
  /// Puts the cursor where somebody pointed; a tab opens its board.
  mutating func point(at meaning: HitTarget.Meaning, in sheet: Sheet) {
    switch meaning {
    case .tab(let position): open(board: boardCatalogue[position].id)
    case .pane(let pane): visit.view.focus(on: pane, in: sheet)
    case .row(let pane, let row):
      visit.view.focus(on: pane, in: sheet)
      visit.view.go(to: row, in: sheet)
    case .gridItem(let pane, let position):
      visit.view.focus(on: pane, in: sheet)
      visit.view.grid = position
    }
  }

  /// What a mouse asks for on a board; a second click opens.
  static func intents(of event: MouseEvent, on drawn: DrawnSheet) -> [Intent] {
    switch event.kind {
    case .wheelUp: return [.move(.up, times: 3)]
    case .wheelDown: return [.move(.down, times: 3)]
    case .click, .doubleClick:
      guard let meaning = drawn.meaning(at: event.point) else { return [] }
      let opens = event.kind == .doubleClick && meaning.opens
      return [.point(meaning)] + (opens ? [.enter] : [])
    }
  }
}

extension HitTarget.Meaning {
  /// Whether Enter does something there.
  fileprivate var opens: Bool {
    switch self {
    case .row, .gridItem: true
    case .pane, .tab: false
    }
  }
}
