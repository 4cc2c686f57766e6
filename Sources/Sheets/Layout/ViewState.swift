import CellCanvas

/// The reader's position on a sheet: the pane, the row in each pane, and the scroll positions.
///
/// It belongs to one visit. Going back restores it.
package struct ViewState: Equatable, Sendable {
  /// The position of the pane with the cursor.
  package var focus = 0 { didSet { focusID = nil } }
  /// Whether a sheet has been shown yet.
  ///
  /// The first sheet puts the cursor in a pane that can use it.
  var isSettled = false
  /// The ids of panes; the first of them that the sheet has gets the cursor as soon as it has one.
  package var awaitedPanes: [String] = []
  /// The id of the record whose row gets the cursor on the next sheet; it stays where the sheet has
  /// no such row.
  package var awaitedRecord: String?
  /// The selected row of each table, or the first line in sight of each text, by pane id.
  package var rows: [String: Int] = [:]
  /// The first row in sight of each table, by pane id.
  package var firstRows: [String: Int] = [:]
  /// The position of the cursor in the grid, on a sheet that has one.
  package var grid = GridPosition()
  /// The column of the cursor, by pane id.
  ///
  /// Without an entry, the whole row is selected.
  package var columns: [String: Int] = [:]
  /// The height in lines of each row of the grid, as last drawn.
  ///
  /// A cell with more items than lines has an extra line that can be opened.
  var gridLines: [Int] = []
  /// The grid item under the cursor when last drawn.
  ///
  /// The cursor stays on it when rows change.
  var gridItem: Place?
  /// The id of the pane with the cursor on the last sheet.
  ///
  /// The cursor stays in it when panes come or go.
  var focusID: String?
  /// The words that filter the rows, by pane id; see ``RowFilter``.
  package var filters: [String: String] = [:]
  /// The order that the reader chose, by pane id.
  ///
  /// Without an entry, the board's own order holds.
  package var orders: [String: SortOrder] = [:]
  /// The columns that the reader hid or pinned, by pane id.
  package var columnStates: [String: [ColumnID: ColumnState]] = [:]
  /// What the reader selected to act on, by pane id.
  package var selected: [String: Set<String>] = [:]
  /// Whether the pane with the cursor has the screen for itself.
  package var isZoomed = false
  /// Whether rows stand with a blank line between them, to be read from afar, where all have room.
  package var isSpaced = false
  /// The pane with the row that *Selected* tells of, by id, while the cursor stands in *Selected*.
  var subjectID: String?

  /// The pane from whose row Enter led to the pane with the cursor, by id; Esc leads back to it.
  private(set) var overview: String?

  package init() {}
}

/// From a row that sums a pane up to that pane, and back.
extension ViewState {
  /// The position of the pane that the row under the cursor leads to; `nil` where it leads to none.
  package func ledTo(in sheet: Sheet) -> Int? {
    guard let id = selectedRow(in: sheet)?.leadsTo else { return nil }
    return sheet.panes.firstIndex { $0.id == id }
  }

  /// Moves the cursor to the pane that the row under it sums up; `false` where it sums up none.
  package mutating func enterPane(of sheet: Sheet) -> Bool {
    guard let pane = ledTo(in: sheet), let from = subject(in: sheet)?.id else { return false }
    focus(on: pane, in: sheet)
    overview = from
    return true
  }

  /// Moves the cursor back to the row that led to its pane; `false` where none did.
  package mutating func leavePane(of sheet: Sheet) -> Bool {
    guard let pane = overviewPane(in: sheet) else { return false }
    focus(on: pane, in: sheet)
    overview = nil
    return true
  }

  /// Whether Esc leads back to a row that sums up the pane with the cursor.
  package func hasOverview(in sheet: Sheet) -> Bool { overviewPane(in: sheet) != nil }

  /// The position of the pane from which Enter led to the pane with the cursor.
  private func overviewPane(in sheet: Sheet) -> Int? {
    overview.flatMap { id in sheet.panes.firstIndex { $0.id == id } }.flatMap {
      $0 == focus ? nil : $0
    }
  }
}

/// One step of the cursor.
package enum Motion: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
}

/// Keeps the cursor where the sheet has something.
extension ViewState {
  /// Leads to the first pane in which something can be chosen.
  package mutating func returnToStart(in sheet: Sheet) {
    (isSettled, focusID) = (false, nil)
    settle(in: sheet)
  }

  /// Keeps the cursor inside a sheet that was loaded again.
  package mutating func settle(in sheet: Sheet) {
    if let id = focusID, let pane = sheet.panes.firstIndex(where: { $0.id == id }) { focus = pane }
    let awaited = awaitedPanes.lazy.compactMap { id in sheet.panes.firstIndex { $0.id == id } }
      .first
    if let awaited {
      focus = awaited
      awaitedPanes = []
    } else if !isSettled || subject(in: sheet) == nil {
      focus = sheet.panes.firstIndex(where: \.takesCursor) ?? 0
    }
    isSettled = true
    focusID = focused(in: sheet)?.id
    for pane in sheet.panes {
      if case .grid(let block, _) = pane.content {
        settleGrid(in: block, isFiltered: filters[pane.id] != nil)
      } else {
        clampRow(pane.id, count: lineCount(of: pane, in: sheet))
      }
    }
    settleOnRecord(in: sheet)
  }

  /// Puts the cursor of its pane on the awaited record.
  private mutating func settleOnRecord(in sheet: Sheet) {
    guard let record = awaitedRecord, let pane = focused(in: sheet),
      let row = pane.data?.position(of: record)
    else { return }
    rows[pane.id] = row
    awaitedRecord = nil
  }

  /// Keeps the cursor on its item.
  ///
  /// If that item is gone, the cursor goes to the first item. With a filter it also leaves an empty
  /// cell.
  private mutating func settleGrid(in block: GridBlock, isFiltered: Bool) {
    if let place = gridItem {
      grid = GridPosition(opening: place, in: block) ?? grid
    }
    grid.settle(in: block, lines: gridLines)
    guard gridItem != nil || isFiltered, grid.item(in: block) == nil else { return }
    grid = GridPosition(item: 0, in: block)
  }

  /// Records the row heights of the grid just drawn, and the item under the cursor.
  mutating func noteDrawn(_ block: GridBlock, lines: [Int]) {
    gridLines = lines
    grid.clamp(in: block, lines)
    gridItem = grid.item(in: block)?.opens
  }
}
