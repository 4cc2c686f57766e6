import Boards
import CellCanvas
import Sheets
import TerminalScreen

/// Moves the cursor, by keys or by the mouse.
extension DashboardState {
  mutating func moveCursor(_ step: Intent.Step, in world: Surroundings) {
    switch step {
    case .move(let motion, let times):
      for _ in 0..<min(times, DashboardState.mostSteps) {
        visit.view.move(motion, in: world.shown, page: world.pageRows)
      }
    case .row(let row): visit.view.go(to: row - 1, in: world.shown)
    case .nextPane: visit.view.moveFocus(by: 1, in: world.shown)
    case .previousPane: visit.view.moveFocus(by: -1, in: world.shown)
    case .point(let meaning): point(at: meaning, in: world.shown)
    }
  }

  /// The limit on steps; no table has more rows.
  private static let mostSteps = 100_000

  /// Moves the cursor to the clicked place; a click on a tab opens its board.
  private mutating func point(at meaning: HitTarget.Meaning, in sheet: Sheet) {
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

  /// The intents of a mouse event on a board; a double click opens.
  static func intents(of event: MouseEvent, on drawn: DrawnSheet) -> [Intent] {
    switch event.kind {
    case .wheelUp: return [.cursor(.move(.up, times: 3))]
    case .wheelDown: return [.cursor(.move(.down, times: 3))]
    case .click, .doubleClick:
      guard let meaning = drawn.meaning(at: event.point) else { return [] }
      let opens = event.kind == .doubleClick && meaning.opens
      return [.cursor(.point(meaning))] + (opens ? [.travel(.enter)] : [])
    }
  }
}

extension HitTarget.Meaning {
  /// Whether Enter does something at this place.
  fileprivate var opens: Bool {
    switch self {
    case .row, .gridItem: true
    case .pane, .tab: false
    }
  }
}
