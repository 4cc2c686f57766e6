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
    case .head(let pane, let column): sort(pane, by: column, in: sheet)
    case .key: return
    case .pane(let pane): visit.view.focus(on: pane, in: sheet)
    case .row(let pane, let row):
      visit.view.focus(on: pane, in: sheet)
      visit.view.go(to: row, in: sheet)
    case .gridItem(let pane, let position):
      visit.view.focus(on: pane, in: sheet)
      visit.view.grid = position
    }
  }

  /// Orders a table by a column, or by the same column the other way round.
  private mutating func sort(_ pane: Int, by column: Int, in sheet: Sheet) {
    visit.view.focus(on: pane, in: sheet)
    guard let table = sheet.panes[pane].sortableTable, table.sortableColumns.contains(column) else {
      return
    }
    let id = sheet.panes[pane].id
    let current = visit.view.orders[id]
    visit.view.orders[id] =
      current?.column == column ? current?.reversed : table.usualOrder(of: column)
  }

  /// What a mouse asks for on a board; a second click opens, and a key in the foot does what it says.
  static func intents(of event: MouseEvent, on drawn: DrawnSheet) -> [Intent] {
    switch event.kind {
    case .wheelUp: return [.cursor(.move(.up, times: 3))]
    case .wheelDown: return [.cursor(.move(.down, times: 3))]
    case .click, .doubleClick:
      guard let meaning = drawn.meaning(at: event.point) else { return [] }
      if case .key(let sign) = meaning {
        let keys = FootKey.common + FootKey.more + FootKey.wayOut
        let key = keys.first { $0.sign == sign }?.intent
        return (key ?? keyTable.first { $0.sign == sign }?.intent).map { [$0] } ?? []
      }
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
    case .pane, .tab, .head, .key: false
    }
  }
}
