import Boards
import Sheets
import Wording

/// Moves the reader from place to place.
extension DashboardState {
  mutating func travel(_ travel: Intent.Travel, in world: Surroundings) {
    switch travel {
    case .board(let id) where trail.count == 1 && visit.place == .board(id):
      visit = visit.withoutTrial
      visit.view.returnToStart(in: world.shown)
    case .board(let id): open(board: id)
    case .place(let place): open(place)
    case .landing(let landing): open(landing)
    case .enter: enter(in: world.shown)
    case .cell: if let place = visit.view.list(in: world.shown) { open(place) }
    case .back: goBack(in: world)
    case .earlier: goEarlier()
    case .later: goLater()
    case .quit: quit()
    }
  }

  /// Opens what the row under the cursor opens, or goes to the pane that it sums up.
  private mutating func enter(in sheet: Sheet) {
    if visit.view.enterPane(of: sheet) { return }
    if let place = visit.view.target(in: sheet) { drillDown(to: place) }
  }

  /// Opens a place with the cursor on the row of a record; a filter that may hide the row goes.
  private mutating func open(_ landing: Landing) {
    open(landing.place)
    guard let pane = landing.pane else { return }
    for (control, state) in landing.states { visit.choices[control] = state }
    visit.view.filters[pane] = nil
    visit.view.awaitedPanes = [pane]
    visit.view.awaitedRecord = landing.record
  }

  /// Opens a page at the pane that answers the question of the board from which it is opened.
  private mutating func drillDown(to place: Place) {
    let asks = boardCatalogue.first { $0.id == visit.place.boardID }?.asks ?? []
    open(place)
    visit.view.awaitedPanes = asks
  }

  /// Out of the presenter, a zoom, a filter, a trial, a selection, a pane that a row led to, one at a
  /// time; then up.
  private mutating func goBack(in world: Surroundings) {
    if isPresenting {
      isPresenting = false
    } else if visit.view.isZoomed {
      visit.view.isZoomed = false
    } else if clearFilter(in: world) || endTrial() {
      return
    } else if visit.view.clearSelection(in: world.shown) {
      message = words.say.selected(0)
    } else if visit.view.leavePane(of: world.shown) {
      return
    } else {
      goUp()
    }
  }

  private mutating func quit() {
    guard !isAtStart else {
      isDone = true
      return
    }
    trailBeforeStart = trail
    goToStart()
  }
}
