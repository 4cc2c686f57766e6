import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A board or page being looked at, and where the cursor stands on it.
struct Visit: Equatable, Sendable {
  let place: Place
  var view = ViewState()
  /// How the board was asked to stand.
  var choices = Choices()
  /// What the place is called, once it was loaded: a part of the way to the pages below it.
  var title: String?

  init(_ place: Place) { self.place = place }
}

/// Everything that the dashboard remembers between two keys.
struct DashboardState: Sendable {
  /// From the board down to the page in sight; never empty.
  private(set) var trail: [Visit]
  /// Boards that were left, as they were.
  private var boards: [String: Visit] = [:]
  var scope: Scope
  var month: Month
  /// The month that was chosen, while the snapshot that is shown does not hold it.
  var monthBeyond: Month?
  /// The kept snapshots; `nil` where there is no folder of them.
  var shelf: SnapshotShelf?
  var language: Language
  var isSafe: Bool
  /// Whether records with handling code C are left out, in the safe view or not.
  var leavesOut = false
  /// Which theme of the list is in use.
  var theme = 0
  /// A list over the board, while it is open.
  var overlay: Overlay?
  /// The explanation of a figure, while it is open.
  var explaining: Explaining?
  /// The filter that is being typed.
  var filterLine: FilterLine?
  /// Keys that wait for more.
  var keys = KeySequence()
  /// The places that were visited.
  private(set) var history: History
  var hasMouse = false
  /// The words of the command line that say which data and themes are used, such as `--sample`.
  var source: [String] = []
  /// Something to say until the next key.
  var message: String?
  var isBlank = false
  /// Whether headline and one pane stand alone in wide lines, for the wall.
  var isPresenting = false
  /// The name of a file that is being typed.
  var fileLine: FileLine?
  var isDone = false
  /// Where the reader was when `q` went to the start: leaving from there is leaving from here.
  var trailBeforeStart: [Visit]?

  /// The board on which the program started and to which `q` goes back.
  private let start: Place

  init(start: Place, scope: Scope, month: Month, language: Language, isSafe: Bool) {
    self.start = start
    self.scope = scope
    self.month = month
    self.language = language
    self.isSafe = isSafe
    trail = [Visit(start)]
    history = History(Standpoint(trail: [Visit(start)], scope: scope))
  }

  var words: Words { Words(language) }

  var visit: Visit {
    get { trail[trail.count - 1] }
    set { trail[trail.count - 1] = newValue }
  }

  var request: BoardRequest {
    BoardRequest(
      scope: scope, month: month, words: words, choices: visit.choices, isSafe: isSafe)
  }

  var isAtStart: Bool { trail.count == 1 && visit.place == start }

  /// Goes to a board, which is found as it was left.
  mutating func open(board id: String) {
    if case .board(let left) = trail[0].place { boards[left] = trail[0].withoutTrial }
    trail = [boards[id] ?? Visit(.board(id))]
  }

  /// Goes down to a page.
  mutating func open(_ place: Place) {
    if case .board(let id) = place { return open(board: id) }
    trail.append(Visit(place))
  }

  /// Goes up; a board has nothing above it.
  mutating func goUp() {
    if trail.count > 1 { trail.removeLast() }
  }

  mutating func goToStart() {
    if case .board(let id) = start { open(board: id) } else { trail = [Visit(start)] }
  }

  /// Every place that was visited and can be gone back to.
  var places: Set<Place> {
    let trails = history.trails + [trail, trailBeforeStart ?? []] + boards.values.map { [$0] }
    return Set(trails.joined().map(\.place))
  }

  /// Changes every way from a board down to a page, here and wherever the reader was; a way that
  /// is left without anything is forgotten.
  mutating func change(_ way: ([Visit]) -> [Visit]) {
    let left = way(trail)
    trail = left.isEmpty ? [Visit(start)] : left
    trailBeforeStart = trailBeforeStart.map(way).flatMap { $0.isEmpty ? nil : $0 }
    boards = boards.compactMapValues { way([$0]).first }
    history.change(way, now: Standpoint(trail: trail, scope: scope))
  }

  /// Keeps where the reader stands, so that the way leads back to it.
  mutating func noteStandpoint() { history.note(Standpoint(trail: trail, scope: scope)) }

  mutating func goEarlier() { stand(on: history.goEarlier()) }

  mutating func goLater() { stand(on: history.goLater()) }

  private mutating func stand(on standpoint: Standpoint?) {
    guard let standpoint else { return }
    let board = trail[0].place
    trail = standpoint.trail
    if trail[0].place != board { trail[0] = trail[0].withoutTrial }
    scope = standpoint.scope
  }
}
