import Boards
import CellCanvas
import SnapshotStore
import TerminalScreen
import ThreatDomain
import Wording

/// The full-screen program: a key becomes an intent, the intent a state, the state a picture.
struct Dashboard: ~Copyable {
  private let snapshot: Snapshot
  private var screen: Screen
  private let themes: [Theme]
  private let glyphs: Glyphs
  private let freshness: String
  private var state: DashboardState
  private var sheet: Sheet
  /// What the last painting left: where things stand, and how many rows a page has.
  private var drawn: DrawnSheet?
  /// What the sheet was loaded for; it is loaded anew when this changes.
  private var loaded: Loaded

  private struct Loaded: Equatable {
    let place: Place
    let request: BoardRequest
  }

  /// Loads the first board, then takes over the terminal: an error leaves it as it was.
  ///
  /// - Parameter path: The file of the snapshot.
  /// - Parameter freshness: How old the snapshot is by today's clock, in a word.
  init(
    path: String, state: DashboardState, themes: [Theme], freshness: String,
    options: ScreenOptions
  ) throws {
    let snapshot = try Snapshot(path: path)
    let request = state.request
    let place = state.visit.place
    guard let sheet = try place.load(from: snapshot, request) else {
      throw StoreError(code: 0, answer: "the snapshot has no \(place.text)", statement: "start")
    }
    let screen = try Screen(options)
    glyphs = screen.isUTF8 ? .unicode : .ascii
    self.snapshot = snapshot
    self.screen = screen
    self.themes = themes
    self.freshness = freshness
    self.state = state
    self.sheet = sheet
    loaded = Loaded(place: place, request: request)
    self.state.visit.view.settle(in: sheet)
    if !self.screen.isUTF8 { self.state.message = state.words[.asciiOnly] }
  }

  /// How the dashboard ended.
  enum End: Equatable {
    case left
    /// The terminal went away.
    case endOfInput
    case signal(Int32)
  }

  /// Runs until the reader leaves, the terminal ends or a signal comes; the terminal is given back.
  ///
  /// Keys that came meanwhile are taken before the next painting, so that a key held down never
  /// runs on after it is let go.
  mutating func run() throws -> End {
    defer { screen.close() }
    while !state.isDone {
      try paint()
      var event = screen.nextEvent()
      while true {
        if let end = try take(event) { return end }
        if state.isDone { break }
        event = screen.nextEvent(timeoutMilliseconds: 0)
        if event == .timeout { break }
      }
    }
    return .left
  }

  private mutating func take(_ event: Event) throws -> End? {
    switch event {
    case .key(let key): try handle(key)
    case .signal(let signal): return .signal(signal)
    case .endOfInput: return .endOfInput
    case .resize, .timeout, .wake: break
    }
    return nil
  }

  private mutating func handle(_ key: Key) throws {
    if state.isBlank {
      state.isBlank = false
    } else if case .mouse(let event) = key {
      try handle(event)
    } else if state.overlay != nil {
      if let intent = state.choose(key) { try carryOut(intent) }
    } else if let line = state.filterLine {
      try type(key, into: line)
    } else {
      try runKey(key)
    }
  }

  private mutating func handle(_ event: MouseEvent) throws {
    if state.overlay != nil, let cursor = drawn?.cursor {
      if let intent = state.choose(event, cursor: cursor) { try carryOut(intent) }
      return
    }
    state.filterLine = nil
    guard let drawn else { return }
    for intent in DashboardState.intents(of: event, on: drawn) { try carryOut(intent) }
  }

  private mutating func type(_ key: Key, into line: FilterLine) throws {
    var line = line
    let outcome = line.take(key)
    state.filterLine = outcome == .done ? nil : line
    if case .move(let motion) = outcome { return try carryOut(.move(motion, times: 1)) }
    if outcome != .ignored { try carryOut(.setFilter(line.text, pane: line.pane)) }
  }

  private mutating func runKey(_ key: Key) throws {
    switch state.keys.take(key) {
    case .intent(let intent): try carryOut(intent)
    case .waiting, .cancelled: state.message = nil
    case .notCounted: state.message = state.words[.noCount]
    case .unknown: if case .character = key { state.message = state.words[.unknownKey] }
    }
  }

  private mutating func carryOut(_ intent: Intent) throws {
    switch intent {
    case .redraw: screen.repaintAll()
    case .suspend: _ = screen.suspend()
    default: break
    }
    state.update(intent, in: surroundings)
    if intent == .toggleMouse { screen.setMouse(on: state.hasMouse) }
    try reload()
  }

  private var surroundings: Surroundings {
    Surroundings(
      sheet: sheet, shown: sheet.arranged(by: state.visit.view, state.words),
      directory: snapshot.directory, pageRows: drawn?.pageRows ?? 1, themes: themes.map(\.name))
  }

  /// Loads the sheet where place or request changed; a place that is not there is left again.
  private mutating func reload() throws {
    let wanted = Loaded(place: state.visit.place, request: state.request)
    guard wanted != loaded else { return }
    guard let sheet = try wanted.place.load(from: snapshot, wanted.request) else {
      state.goUp()
      state.message = state.words.noSuchPlace(wanted.place.text)
      return
    }
    loaded = wanted
    self.sheet = sheet
    state.visit.view.settle(in: sheet.arranged(by: state.visit.view, state.words))
  }

  private mutating func paint() throws {
    let drawn = draw(screen.size)
    screen.paint(drawn.canvas, theme: themes[state.theme], cursor: drawn.cursor)
    self.drawn = drawn
  }

  private mutating func draw(_ size: Size) -> DrawnSheet {
    guard size.columns >= 20, size.rows >= 6 else { return tooSmall(size) }
    if state.isBlank { return blank(size) }
    let shown = sheet.arranged(by: state.visit.view, state.words)
    let frame = Frame(snapshot, state, shown, freshness: freshness)
    let drawn = shown.draw(size: size, glyphs: glyphs, frame: frame, state: &state.visit.view)
    guard let chooser = state.overlay?.chooser else { return drawn }
    var canvas = drawn.canvas
    let cursor = canvas.draw(
      chooser, hint: state.words[.typeToFind], none: state.words[.noMatch])
    return DrawnSheet(canvas: canvas, cursor: cursor, pageRows: drawn.pageRows)
  }

  private func tooSmall(_ size: Size) -> DrawnSheet {
    var canvas = Canvas(size: size, glyphs: glyphs)
    canvas.write(
      SafeText(state.words[.tooSmall]), at: Point(x: 0, y: 0), role: .warning,
      maxWidth: size.columns)
    return DrawnSheet(canvas: canvas, cursor: Point(x: 0, y: 0), pageRows: 1)
  }

  /// Nothing but the marking, for the moment when somebody comes in.
  private func blank(_ size: Size) -> DrawnSheet {
    var canvas = Canvas(size: size, glyphs: glyphs)
    let marking = SafeText(sheet.marking.rawValue)
    for y in [0, size.rows - 1] {
      let line = Rect(x: 0, y: y, width: size.columns, height: 1)
      canvas.write(marking, in: line, alignment: .center, role: .marking)
    }
    return DrawnSheet(canvas: canvas, cursor: Point(x: 0, y: 0), pageRows: 1)
  }
}
