import Boards
import ExportSync
import Sheets
import SnapshotStore
import TerminalScreen
import Wording

/// The dashboard without its terminal: it turns keys into intents, intents into states, and states
/// into sheets.
struct Desk: ~Copyable {
  private(set) var snapshot: Snapshot
  var state: DashboardState
  /// The last drawn sheet: the cells of its parts, and how many rows a page has.
  var drawn: DrawnSheet?
  /// The sheet as it comes from the snapshot.
  private var sheet: Sheet
  /// The page that stands beside the list; see ``beside(_:)``.
  var besideSheet: BesideSheet?
  private let themes: [String]
  /// Where the group's entries are kept; `nil` where nothing can be written.
  var journal: JournalAccess?
  /// Whether something was written since the last backup.
  var isToBackUp = false
  /// Whether a meeting was closed since the last backup.
  var hasClosedMeeting = false
  /// What the open form must know of the snapshot.
  var formContext: EntryContext?
  /// The request that the sheet was loaded for; a change of it loads the sheet again.
  private var loaded: Loaded

  private struct Loaded: Equatable {
    let place: Place
    let request: BoardRequest
    let kept: KeptSnapshot?
    let clearance: Clearance
    let base: AskedBase?

    init(_ state: DashboardState) {
      clearance = state.clearance
      kept = state.shelf?.shown
      base = state.base
      place = state.visit.place
      request = state.request
    }
  }

  /// An effect that needs the terminal.
  enum Effect: Equatable {
    case redraw, suspend
    /// Gives the text to the terminal to copy.
    case copy(String, saying: Term)
    case setMouse(on: Bool)
    /// Writes what a command prints into a file, whose name was typed.
    case write([String], file: String)
  }

  /// Loads the first sheet.
  ///
  /// - Parameter themes: The names of the themes, in the order of their positions.
  init(_ snapshot: consuming Snapshot, state: DashboardState, themes: [String]) throws {
    if snapshot.clearance != state.clearance {
      snapshot = try snapshot.read(with: state.clearance)
    }
    let loaded = Loaded(state)
    guard let sheet = try loaded.place.load(from: snapshot, loaded.request) else {
      throw Desk.lacking(loaded.place)
    }
    self.snapshot = snapshot
    self.state = state
    self.sheet = sheet
    self.themes = themes
    self.loaded = loaded
    settle()
  }

  /// The sheet as the screen shows it, with the reader's filters and orders.
  var shown: Sheet { sheet.arranged(by: state.visit.view, state.words) }

  /// The number of the sheet, which grows with every sheet loaded.
  private(set) var number = 0

  /// Carries out a key; the meaning of a key depends on what is open.
  mutating func take(_ key: Key) throws -> Effect? {
    if case .alt(let character) = key {
      // No key of ours uses Alt. So the reader pressed Esc and then quickly the next key.
      _ = try take(.escape)
      return try take(.character(character))
    }
    if state.isBlank {
      // What was asked before is no longer in sight.
      state.isClosingAsked = false
      state.isBlank = false
      return nil
    }
    if state.isClosingAsked, key == .enter {
      try closeMeeting()
      return nil
    }
    state.isClosingAsked = false
    if let explaining = state.explaining { return try take(key, into: explaining) }
    if case .mouse(let event) = key { return try take(event) }
    if state.overlay != nil { return try carryOut(state.choose(key)) }
    if let form = state.entryForm { return try write(key, into: form) }
    if let line = state.filterLine { return try type(key, into: line) }
    if let line = state.fileLine { return type(key, into: line) }
    if state.isPresenting, let step = Desk.presenterStep(key) { return try carryOut(.cursor(step)) }
    return try run(key)
  }

  /// Takes a key into the form, and shows what was saved.
  private mutating func write(_ key: Key, into form: EntryForm) throws -> Effect? {
    let effect = try type(key, into: form)
    if state.entryForm == nil { try reload() }
    return effect
  }

  /// In the presenter left and right walk from pane to pane.
  private static func presenterStep(_ key: Key) -> Intent.Step? {
    switch key {
    case .left: .previousPane
    case .right: .nextPane
    default: nil
    }
  }

  private mutating func take(_ event: MouseEvent) throws -> Effect? {
    guard let drawn else { return nil }
    if state.overlay != nil {
      return try carryOut(state.choose(event, cursor: drawn.cursor))
    }
    state.filterLine = nil
    for intent in DashboardState.intents(of: event, on: drawn) { _ = try carryOut(intent) }
    return nil
  }

  private mutating func type(_ key: Key, into line: FilterLine) throws -> Effect? {
    var line = line
    let outcome = line.take(key, findsNothing: line.findsNothing(in: shown))
    state.filterLine = outcome.isEnd ? nil : line
    switch outcome {
    case .move(let motion): return try carryOut(.cursor(.move(motion, times: 1)))
    case .typed: return try carryOut(.arrange(.filter(line.text, pane: line.pane)))
    case .done:
      let effect = try carryOut(.arrange(.filter(line.text, pane: line.pane)))
      if line.findsNothing(in: shown) { state.message = state.words[.search(.nothingKept)] }
      return effect
    case .search:
      state.visit.view = line.before
      return try carryOut(.list(.search(line.text)))
    case .dropped: state.visit.view = line.before
    case .ignored: break
    }
    return nil
  }

  /// The name of a file while it is typed; the line stays until the file is written.
  private mutating func type(_ key: Key, into line: FileLine) -> Effect? {
    var line = line
    let outcome = line.take(key)
    state.fileLine = outcome == .dropped ? nil : line
    guard outcome == .done else { return nil }
    let command = ViewCommand(state, world())
    return .write(command.printing(line.print, output: line.file), file: line.file)
  }

  private mutating func run(_ key: Key) throws -> Effect? {
    switch state.keys.take(key) {
    case .intent(let intent): return try carryOut(intent)
    case .waiting, .cancelled: state.message = nil
    case .notCounted: state.message = state.words[.notice(.noCount)]
    case .unknown: state.message = unknown(key) ?? state.message
    }
    return nil
  }

  /// Why a key does nothing; `nil` for keys that no character stands for.
  private func unknown(_ key: Key) -> String? {
    guard case .character = key else { return nil }
    return state.words[.notice(.unknownKey)]
  }

  /// Carries out an intent or shows why not, then loads the sheet to show.
  mutating func carryOut(_ intent: Intent?) throws -> Effect? {
    guard let intent else { return nil }
    noticeEntries(for: intent)
    if try takeStep(for: intent) { return nil }
    if intent.isAboutSnapshots { state.shelf?.look() }
    let outcome = state.update(intent, in: world(names: try names(for: intent)))
    if case .refused(let why) = outcome { state.message = why.sentence(state.words) }
    try reload()
    if state.visit.view.awaitedRecord != nil { settle() }
    return outcome == .done ? try effect(of: intent) : nil
  }

  /// Everything that has a name, where the intent lists it.
  private func names(for intent: Intent) throws -> [NamedThing] {
    guard case .list(let list) = intent, list.holdsNames else { return [] }
    return try snapshot.namedThings(withTitles: !state.isSafe)
  }

  /// What intents and commands need of the desk.
  func world(names: [NamedThing] = []) -> Surroundings {
    Surroundings(
      sheet: sheet, shown: shown, directory: snapshot.directory,
      pageRows: drawn?.pageRows ?? 1, themes: themes, names: names)
  }

  /// The effect of an intent after the change of state.
  private mutating func effect(of intent: Intent) throws -> Effect? {
    switch intent {
    case .explain:
      try explain()
      return nil
    case .terminal(.redraw): return .redraw
    case .terminal(.suspend): return .suspend
    case .terminal(.mouse): return .setMouse(on: state.hasMouse)
    case .output(.copy(let copy)):
      return .copy(state.text(of: copy, in: world()), saying: .notice(.copied))
    case .write(let writing):
      try openForm(writing)
      return nil
    case .travel, .cursor, .list, .figures, .choose, .arrange, .look, .output: return nil
    }
  }

  /// Loads the sheet again where the snapshot, place or request changed; leaves a missing place.
  mutating func reload() throws {
    if state.shelf?.shown != loaded.kept || state.base != loaded.base { openSnapshot() }
    if snapshot.clearance != state.clearance {
      // If the snapshot cannot be read without the records kept back, it is not shown at all.
      snapshot = try snapshot.read(with: state.clearance)
      try settleClearance()
    }
    state.fit(to: snapshot.directory)
    while Loaded(state) != loaded {
      let wanted = Loaded(state)
      if let sheet = try wanted.place.load(from: snapshot, wanted.request) {
        loaded = wanted
        self.sheet = sheet
        return settle()
      }
      try leave(wanted.place)
    }
  }

  private mutating func leave(_ place: Place) throws {
    // The message must name neither the record nor its place, because other people may be in the
    // room.
    state.message =
      snapshot.clearance == .full
      ? state.words.say.noSuchPlace(place.text) : state.words[.notice(.pageClosed)]
    guard state.trail.count > 1 else { throw Desk.lacking(place) }
    state.goUp()
  }

  /// Opens the requested snapshot; a request for a snapshot that was removed is dropped.
  private mutating func openSnapshot() {
    guard let wanted = state.shelf?.shown else { return }
    do {
      snapshot = try Snapshot(path: wanted.path, clearance: state.clearance)
      countChanges()
    } catch {
      state.message = state.words.say.snapshotGone(export: wanted.header.serial)
      if let kept = loaded.kept { state.shelf?.show(kept) }
    }
  }

  /// Counts changes from what the reader chose.
  ///
  /// Where that is not before the snapshot, or no longer there, it says so and counts as usual.
  private mutating func countChanges() {
    guard let data = state.shelf?.data else { return }
    do {
      try snapshot.count(since: state.base, state.journal, in: data)
    } catch {
      state.message = state.words.message(of: error)
      state.base = nil
      snapshot.since = LastMeetings(state.journal, in: data).day(before: snapshot.header)
    }
  }

  private static func lacking(_ place: Place) -> StoreError {
    StoreError.lacking("the snapshot has no \(place.text)", at: "open")
  }

  private mutating func settle() {
    state.visit.view.settle(in: shown)
    if let missed = state.visit.view.awaitedRecord {
      state.visit.view.awaitedRecord = nil
      state.message = state.words.say.noRowHere(missed)
    }
    state.visit.title = sheet.title
    number += 1
  }
}
