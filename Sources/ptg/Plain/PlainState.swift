import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Where the reader of plain lines is, and what was said last.
struct PlainState: Equatable, Sendable {
  /// From the board down to the page in hand; never empty.
  private(set) var trail: [Place]
  var scope: Scope
  var month: Month
  var language: Language
  var isSafe: Bool
  /// Whether records with handling code C are left out, in the safe view or not.
  var leavesOut = false
  /// How the board was asked to stand, and the pages below it.
  var choices = Choices()
  /// How many of the place's rows were said.
  var saidRows = 0
  var isDone = false

  init(board: String, scope: Scope, month: Month, language: Language, isSafe: Bool) {
    trail = [.board(board)]
    self.scope = scope
    self.month = month
    self.language = language
    self.isSafe = isSafe
  }

  init(_ beginning: Beginning, month: Month) {
    self.init(
      board: beginning.board, scope: beginning.scope, month: month, language: beginning.language,
      isSafe: beginning.isSafe)
    leavesOut = beginning.leavesOut
    if let page = beginning.page { open(page) }
  }

  /// What is kept of it; theme and mouse stay as they were left.
  func session(after last: Session?) -> Session {
    var session = last ?? Session()
    if case .board(let id) = trail[0] { session.board = id }
    session.page = trail.count > 1 ? place : nil
    session.scope = scope
    session.language = language
    session.isSafe = isSafe
    session.leavesOut = leavesOut
    return session
  }

  var words: Words { Words(language) }

  var place: Place { trail[trail.count - 1] }

  var request: BoardRequest {
    BoardRequest(scope: scope, month: month, words: words, choices: choices, isSafe: isSafe)
  }

  /// Which records may be read.
  var clearance: Clearance { Clearance(isSafe: isSafe, leavesOut: leavesOut) }

  /// Goes up to the last place before one of those; whether the place in hand was left for it.
  mutating func forget(_ places: Set<Place>) -> Bool {
    let kept = trail.prefix { !places.contains($0) }
    defer { trail = kept.isEmpty ? [trail[0]] : Array(kept) }
    return kept.count < trail.count
  }

  /// Goes to a board, or down to a page.
  mutating func open(_ place: Place) {
    if case .board = place {
      trail = [place]
      choices = Choices()
    } else {
      trail.append(place)
    }
  }

  /// Goes up; `false` on a board, which has nothing above it.
  mutating func goBack() -> Bool {
    guard trail.count > 1 else { return false }
    trail.removeLast()
    return true
  }

  /// Shows another scope; the page of one region or force gives way to its board.
  mutating func show(_ scope: Scope) {
    self.scope = scope
    if place.scope != nil { trail = [trail[0]] }
  }
}

/// What an answer needs to know of the world besides the state.
struct PlainSurroundings {
  /// The place in hand, row by row.
  let utterances: [Utterance]
  let directory: Directory
  /// Every figure of the place that can be explained.
  var figures: [NamedFigure] = []
}

extension PlainSurroundings {
  /// The places that can be opened, in the order of their numbers, which begin at 1.
  var doors: [Place] { utterances.compactMap(\.opens) }

  /// The number under which each row is opened; `nil` for those that open nothing.
  var numbers: [Int?] {
    var last = 0
    return utterances.map { reading in
      guard reading.opens != nil else { return nil }
      last += 1
      return last
    }
  }
}

/// What is said next.
enum PlainReply: Equatable, Sendable {
  /// The place, loaded again.
  case place
  /// The next rows of the place in hand, by position.
  case rows(Range<Int>)
  /// Rows that hold what was asked for.
  case found([Int])
  /// Where a figure comes from.
  case explanation(NamedFigure)
  case message(String)
  /// Every answer that can be given.
  case help
}
