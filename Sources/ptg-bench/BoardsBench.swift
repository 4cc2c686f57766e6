import Boards
import Platform
import SQLiteFile
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Measures how long boards and pages take to load, and how much they read.
///
/// It runs in this process on the current snapshot and draws nothing. Of each kind of page, the
/// slowest page of the scope is measured.
struct BoardsBench {
  let options: BoardsOptions

  init(_ options: BoardsOptions) { self.options = options }

  func run() throws {
    let snapshot = try Snapshot(path: "\(options.data)/current", clearance: options.clearance)
    let month = snapshot.directory.months.upperBound
    try say(
      "\(snapshot.header.rows) rows, \(month), loaded \(options.runs) times each, in milliseconds")
    for scope in try BoardsCase.scopes(of: snapshot) {
      let request = BoardRequest(scope: scope, month: month, words: Words(.english))
      var cases = BoardsCase.boards(in: request).filter(isWanted)
      for pages in try BoardsCase.pages(of: snapshot, in: request) {
        cases += try slowest(of: pages.filter(isWanted), in: snapshot).map { [$0] } ?? []
      }
      var rows = [BoardsFigures.heads(scope)]
      for measured in cases { rows.append(try figures(of: measured, in: snapshot).cells) }
      for line in TextColumns(rows: rows).lines { try say(line) }
    }
  }

  private func isWanted(_ measured: BoardsCase) -> Bool {
    guard let wanted = options.place else { return true }
    switch measured.place {
    case .board(let name), .page(let name, _): return name == wanted
    }
  }

  /// The slowest page, by the quicker of two loads; the first load warms the caches.
  private func slowest(
    of pages: [BoardsCase], in snapshot: borrowing Snapshot
  ) throws -> BoardsCase? {
    var slowest: (page: BoardsCase, milliseconds: Double)?
    for page in pages {
      let taken = min(
        try milliseconds(of: page, in: snapshot), try milliseconds(of: page, in: snapshot))
      if taken > slowest?.milliseconds ?? 0 { slowest = (page, taken) }
    }
    return slowest?.page
  }

  private func figures(
    of measured: BoardsCase, in snapshot: borrowing Snapshot
  ) throws -> BoardsFigures {
    // This load fills the page cache. SQLite is watched here and not later, because watching takes
    // time.
    let (sheet, count) = try snapshot.database.counting { () throws(StoreError) in
      try measured.load(from: snapshot)
    }
    var figures = BoardsFigures(
      name: measured.name, count: count, shownRows: sheet?.shownRows ?? 0)
    for _ in 0..<options.runs {
      figures.milliseconds.append(try milliseconds(of: measured, in: snapshot))
    }
    // The same question without roll-ups takes so long that three runs are enough.
    let questions = RawQuestion.all(of: measured)
    for _ in 0..<(questions.isEmpty ? 0 : min(options.runs, 3)) {
      figures.rawMilliseconds.append(try milliseconds(of: questions, measured, in: snapshot))
    }
    return figures
  }

  private func milliseconds(
    of measured: BoardsCase, in snapshot: borrowing Snapshot
  ) throws -> Double {
    let begin = Clock.monotonicSeconds
    let sheet = try measured.load(from: snapshot)
    let seconds = Clock.monotonicSeconds - begin
    guard sheet != nil else {
      throw PlatformError(
        path: options.data, attempt: "measure", answer: "there is no \(measured.place.text)")
    }
    return seconds * 1000
  }

  private func milliseconds(
    of questions: [RawQuestion], _ measured: BoardsCase, in snapshot: borrowing Snapshot
  ) throws -> Double {
    let (scope, group) = try subject(of: measured, in: snapshot)
    let begin = Clock.monotonicSeconds
    for question in questions {
      _ = try question.ask(snapshot, scope: scope, month: measured.request.month, group: group)
    }
    return (Clock.monotonicSeconds - begin) * 1000
  }

  /// The scope of a place, and the group of fraud types where the place is about one.
  private func subject(
    of measured: BoardsCase, in snapshot: borrowing Snapshot
  ) throws(StoreError) -> (scope: Scope, group: String?) {
    switch measured.place {
    case .page("region", let id): return (.region(id), nil)
    case .page("force", let id): return (.force(id), nil)
    case .page("threat", let id):
      let threat = try snapshot.database.threat(id)
      return (threat.map { .region($0.regionID) } ?? .national, threat?.name)
    default: return (measured.request.scope, nil)
    }
  }

  private func say(_ line: String) throws { try StandardStream.output.write(line + "\n") }
}
