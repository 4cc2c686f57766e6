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
  private var pageRows = 1
  /// What the sheet was loaded for; it is loaded anew when this changes.
  private var loaded: Loaded
  private var waitsForSecondG = false

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

  /// What is kept for the next time.
  var session: Session { state.session(themes: themes.map(\.name)) }

  /// How the dashboard ended.
  enum End: Equatable {
    case left
    /// The terminal went away.
    case endOfInput
    case signal(Int32)
  }

  /// Runs until the reader leaves, the terminal ends or a signal comes; the terminal is given back.
  mutating func run() throws -> End {
    defer { screen.close() }
    while !state.isDone {
      try paint()
      switch screen.nextEvent() {
      case .key(let key): try handle(key)
      case .resize, .timeout, .wake: continue
      case .signal(let signal): return .signal(signal)
      case .endOfInput: return .endOfInput
      }
    }
    return .left
  }

  private mutating func handle(_ key: Key) throws {
    if state.isBlank {
      state.isBlank = false
      return
    }
    if state.chooser != nil {
      if let intent = state.choose(key) { try carryOut(intent) }
      return
    }
    if key == .character("g") {
      if waitsForSecondG { try carryOut(.move(.first)) }
      waitsForSecondG.toggle()
      return
    }
    waitsForSecondG = false
    guard let intent = KeyBinding.intent(for: key) else {
      if case .character = key { state.message = state.words[.unknownKey] }
      return
    }
    try carryOut(intent)
  }

  private mutating func carryOut(_ intent: Intent) throws {
    switch intent {
    case .redraw: screen.repaintAll()
    case .suspend: _ = screen.suspend()
    default: break
    }
    state.update(
      intent,
      in: Surroundings(
        sheet: sheet, directory: snapshot.directory, pageRows: pageRows,
        themes: themes.map(\.name)))
    try reload()
  }

  /// Loads the sheet where place or request changed; a place that is not there is left again.
  private mutating func reload() throws {
    let wanted = Loaded(place: state.visit.place, request: state.request)
    guard wanted != loaded else { return }
    guard let sheet = try wanted.place.load(from: snapshot, wanted.request) else {
      _ = state.goBack()
      state.message = state.words.noSuchPlace(wanted.place.text)
      return
    }
    loaded = wanted
    self.sheet = sheet
    state.visit.view.settle(in: sheet)
  }

  private mutating func paint() throws {
    let drawn = draw(screen.size)
    screen.paint(drawn.canvas, theme: themes[state.theme], cursor: drawn.cursor)
    pageRows = drawn.pageRows
  }

  private mutating func draw(_ size: Size) -> DrawnSheet {
    guard size.columns >= 20, size.rows >= 6 else { return tooSmall(size) }
    if state.isBlank { return blank(size) }
    let frame = Frame(snapshot, state, sheet, freshness: freshness)
    var drawn = sheet.draw(size: size, glyphs: glyphs, frame: frame, state: &state.visit.view)
    guard let chooser = state.chooser else { return drawn }
    var canvas = drawn.canvas
    let cursor = canvas.draw(
      chooser, hint: state.words[.typeToFind], none: state.words[.noMatch])
    drawn = DrawnSheet(canvas: canvas, cursor: cursor, pageRows: drawn.pageRows)
    return drawn
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
