import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The reader's place in the plain dialogue, and the rows written so far.
struct PlainState: Equatable, Sendable {
  /// The places from the board down to the present page; never empty.
  private(set) var trail: [Place]
  var scope: Scope
  var month: Month
  var language: Language
  var isSafe: Bool
  /// Whether records with handling code C are left out, also outside the safe view.
  var leavesOut = false
  /// The states of the controls of the board and the pages below it.
  var choices = Choices()
  /// How many of the place's rows have been written.
  var saidRows = 0
  /// How many parts of the help were said, where there is more of it and nothing else was asked.
  var helpSaid: Int?
  /// The question that stands open besides the usual one.
  var choice: PlainChoice?
  var isDone = false
  /// What the group wrote down; `nil` where no journal is at hand.
  var journal: GroupJournal?

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

  /// The part of the state that is kept; theme and mouse stay as the dashboard left them.
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
    var request = BoardRequest(
      scope: scope, month: month, words: words, choices: choices, isSafe: isSafe)
    request.journal = journal
    return request
  }

  /// Which records may be read.
  var clearance: Clearance { Clearance(isSafe: isSafe, leavesOut: leavesOut) }

  /// Goes up to the last place before these places; returns whether the present place was left.
  mutating func forget(_ places: Set<Place>) -> Bool {
    let kept = trail.prefix { !places.contains($0) }
    defer { trail = kept.isEmpty ? [trail[0]] : Array(kept) }
    return kept.count < trail.count
  }

  /// Keeps to the months and the scopes of another snapshot.
  mutating func fit(to directory: Directory) {
    month = min(max(month, directory.months.lowerBound), directory.months.upperBound)
    if !directory.knows(scope) { show(directory.recipient) }
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

  /// Goes up; `false` on a board, which has no place above it.
  mutating func goBack() -> Bool {
    guard trail.count > 1 else { return false }
    trail.removeLast()
    return true
  }

  /// Shows another scope; the page of a region or force is left for its board.
  mutating func show(_ scope: Scope) {
    self.scope = scope
    if place.scope != nil { trail = [trail[0]] }
  }
}

/// What an answer needs besides the state.
struct PlainSurroundings {
  /// The present place, row by row.
  let utterances: [Utterance]
  let directory: Directory
  /// Every figure of the place that can be explained.
  var figures: [NamedFigure] = []
  /// Everything that has a name.
  var things: [NamedThing] = []
}

extension PlainSurroundings {
  /// The places that can be opened, in the order of their numbers from 1.
  var doors: [Place] { utterances.compactMap(\.opens) }

  /// The number that opens each row; `nil` for rows that open nothing.
  var numbers: [Int?] {
    var last = 0
    return utterances.map { reading in
      guard reading.opens != nil else { return nil }
      last += 1
      return last
    }
  }
}

/// What the dialogue writes next.
enum PlainReply: Equatable, Sendable {
  /// The place, loaded again: what is different about it.
  case place
  /// The place as a whole once more.
  case again
  /// The next rows of the place in hand, by position.
  case rows(Range<Int>)
  /// The rows that hold the searched words.
  case found([Int])
  /// What the typed name can mean, by position.
  case options(Range<Int>)
  /// Where a figure comes from.
  case explanation(NamedFigure)
  /// The command that prints the place.
  case printing
  /// The newest snapshot.
  case newest
  case message(String)
  /// Some of the answers that can be given.
  case help(part: Int)
}
