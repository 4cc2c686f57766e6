import Boards
import ChainedLog
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A board or page that the reader visits, with its cursor and choices.
struct Visit: Equatable, Sendable {
  let place: Place
  var view = ViewState()
  /// The states of the board's controls, as the reader chose them.
  var choices = Choices()
  /// What the place is called, once it was loaded: a part of the way to the pages below it.
  var title: String?

  init(_ place: Place) { self.place = place }
}

/// Everything that the dashboard remembers between two keys.
struct DashboardState: Sendable {
  /// The visits from the board down to the shown page; never empty.
  private(set) var trail: [Visit]
  /// The last visit of each board that the reader has left.
  private var boards: [String: Visit] = [:]
  var scope: Scope
  var month: Month
  /// The month that the reader chose, while the shown snapshot does not have it.
  var monthBeyond: Month?
  /// The kept snapshots; `nil` where there is no folder of them.
  var shelf: SnapshotShelf?
  var language: Language
  var isSafe: Bool
  /// Whether records with handling code C are left out, also outside the safe view.
  var leavesOut = false
  /// The position of the theme in the list of themes.
  var theme = 0
  /// The open list over the board; `nil` where none is open.
  var overlay: Overlay?
  /// The open explanation of a figure; `nil` where none is open.
  var explaining: Explaining?
  /// The filter that the reader is typing; `nil` where there is none.
  var filterLine: FilterLine?
  /// The keys typed so far, where more keys must follow.
  var keys = KeySequence()
  /// The places that the reader visited.
  private(set) var history: History
  var hasMouse = false
  /// The words of the command line that say which data and themes are used, such as `--sample`.
  var source: [String] = []
  /// From when changes are counted; `nil` for the last meeting, or four weeks.
  var base: AskedBase?
  /// Something to say until the next key.
  var message: String?
  var isBlank = false
  /// Whether headline and one pane stand alone in wide lines, for the wall.
  var isPresenting = false
  /// The name of a file that is being typed.
  var fileLine: FileLine?
  /// What the group wrote down; `nil` where no journal is at hand.
  var journal: GroupJournal?
  /// Whether Enter on the row that closes the meeting was asked for a second time.
  var isClosingAsked = false
  /// What is typed into forms and not saved, by the form's name.
  var drafts: [String: [String: String]] = [:]
  /// Whether the reader saw that the disk does not take a draft.
  var isDraftLossSeen = false
  /// The ends of the journal's files when they were last read.
  var glances: [ChainedLog.Glance] = []
  /// The form that is being filled in.
  var entryForm: EntryForm?
  /// The moment, as the journal writes it.
  var clock: @Sendable () -> Timestamp = { Timestamp(seconds: 0) }
  var isDone = false
  /// The trail from before `q` went to the start board, for the session if the reader leaves there.
  var trailBeforeStart: [Visit]?

  /// The board that the program starts on and `q` returns to.
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

  /// Where the reader is on the sheet as it is drawn: for the wall, in one pane in wide lines.
  var view: ViewState {
    get {
      var view = visit.view
      view.isZoomed = view.isZoomed || isPresenting
      view.isSpaced = isPresenting
      return view
    }
    set {
      let isZoomed = visit.view.isZoomed
      visit.view = newValue
      visit.view.isZoomed = isZoomed
      visit.view.isSpaced = false
    }
  }

  var request: BoardRequest {
    var request = BoardRequest(
      scope: scope, month: month, words: words, choices: visit.choices, isSafe: isSafe)
    request.journal = journal
    return request
  }

  var isAtStart: Bool { trail.count == 1 && visit.place == start }

  /// Opens a board as the reader last left it.
  mutating func open(board id: String) {
    if case .board(let left) = trail[0].place { boards[left] = trail[0].withoutTrial }
    trail = [boards[id] ?? Visit(.board(id))]
  }

  /// Opens a page below the present place.
  mutating func open(_ place: Place) {
    if case .board(let id) = place { return open(board: id) }
    trail.append(Visit(place))
  }

  /// Goes up one place; does nothing on a board.
  mutating func goUp() {
    if trail.count > 1 { trail.removeLast() }
  }

  mutating func goToStart() {
    if case .board(let id) = start { open(board: id) } else { trail = [Visit(start)] }
  }

  /// Every place that the reader visited and can go back to.
  var places: Set<Place> {
    let trails = history.trails + [trail, trailBeforeStart ?? []] + boards.values.map { [$0] }
    return Set(trails.joined().map(\.place))
  }

  /// Changes every trail, the present one and all earlier ones; an empty trail is dropped.
  mutating func change(_ way: ([Visit]) -> [Visit]) {
    let left = way(trail)
    trail = left.isEmpty ? [Visit(start)] : left
    trailBeforeStart = trailBeforeStart.map(way).flatMap { $0.isEmpty ? nil : $0 }
    boards = boards.compactMapValues { way([$0]).first }
    history.change(way, now: Standpoint(trail: trail, scope: scope))
  }

  /// Records the present place in the history, so that the reader can go back to it.
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
