import Boards
import Sheets

/// Moves the reader from place to place.
extension DashboardState {
  mutating func travel(_ travel: Intent.Travel, in world: Surroundings) {
    switch travel {
    case .board(let id): open(board: id)
    case .place(let place): open(place)
    case .enter: if let place = visit.view.target(in: world.shown) { open(place) }
    case .cell: if let place = visit.view.list(in: world.shown) { open(place) }
    case .back: if !clearFilter(in: world), !endTrial() { goUp() }
    case .earlier: goEarlier()
    case .later: goLater()
    case .quit: quit()
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
