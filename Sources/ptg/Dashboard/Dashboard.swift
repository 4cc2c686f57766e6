import Boards
import CellCanvas
import ExportSync
import MeetingJournal
import Platform
import Sheets
import SnapshotStore
import TerminalScreen
import ThreatDomain
import Wording

/// The full-screen program: it takes events and paints sheets.
struct Dashboard: ~Copyable {
  var desk: Desk
  var screen: Screen
  private let themes: [Theme]
  /// The source of the time.
  let clock: Environment
  /// Reports changes in the data folder.
  private let watch: FolderWatch
  private var nextLook: Double
  /// When the screen is blanked because nobody is there.
  private var idle: IdleTime
  /// The results of checking the snapshots; `nil` for the sample, which was just loaded.
  private let proofs: ProofBook?
  /// Writes files beside the drawing.
  let press: FilePress
  /// The last doubt that was shown about the snapshot.
  private var saidDoubt: Doubt?
  /// Why the last file was not written, where that became known only on leaving.
  var fileFault: String?

  /// Copies the journal; `nil` where nothing is kept.
  var backup: JournalBackup?

  /// Keeps the session; called as soon as a protection goes on or off, because a program that is
  /// killed has no time to keep it.
  var keepProtection: (Session) -> Void = { _ in }
  /// The protections that the kept session has.
  private var keptProtections: [Bool]

  /// Values kept from the last drawing of a sheet.
  private var memory = DrawingMemory()

  /// The folder of the sample, which is removed with the dashboard.
  private let temporary: TemporaryFolder?

  /// Loads the first board, then takes over the terminal; after an error the terminal is unchanged.
  ///
  /// - Parameter clock: The source of the time.
  init(
    _ access: consuming SnapshotAccess, state: DashboardState, themes: [Theme],
    clock: Environment, options: ScreenOptions, blankAfterMinutes: Int = IdleTime.usualMinutes
  ) throws {
    let journal = JournalAccess(
      in: access.data, clock, isSample: access.temporary != nil)
    let watch = FolderWatch(access.data.root)
    let (data, isKept) = (access.data, access.temporary == nil)
    let temporary = access.temporary
    var state = state
    state.clock = { clock.now() }
    // Before the journal is read: what is written meanwhile is noticed later.
    state.glances = (try? journal.folder.glances()) ?? []
    state.journal = try journal.own()
    var desk = try Desk(access.snapshot, state: state, themes: themes.map(\.name))
    desk.journal = journal
    var screen = try Screen(options, watching: watch.descriptor)
    if !screen.isUTF8, state.message == nil {
      desk.state.message = state.words[.standing(.asciiOnly)]
    }
    if state.hasMouse { screen.setMouse(on: true) }
    proofs =
      isKept ? ProofBook(data, trust: clock.trustFolder, waking: screen.waker) : nil
    press = FilePress(waking: screen.waker)
    self.temporary = temporary
    self.desk = desk
    self.screen = screen
    self.themes = themes
    self.clock = clock
    self.watch = watch
    nextLook = clock.seconds()
    idle = IdleTime(minutes: blankAfterMinutes, now: clock.seconds())
    keptProtections = [state.isSafe, state.leavesOut]
  }

  /// The session to keep for the next run.
  var session: Session { desk.state.session(themes: themes.map(\.name)) }

  /// How the dashboard ended.
  enum End: Equatable {
    case left
    /// The terminal has gone.
    case endOfInput
    case signal(Int32)
  }

  /// Runs until the reader leaves, the terminal ends or a signal arrives, then restores the
  /// terminal.
  ///
  /// All waiting keys are taken before the next painting. So a held key stops at once when it is
  /// released.
  mutating func run() throws -> End {
    defer {
      proofs?.close()
      press.close()
      screen.close()
    }
    while !desk.state.isDone {
      paint()
      // This comes after the first picture, so that it does not delay it.
      if let shown = desk.state.shelf?.shown { proofs?.look(at: shown) }
      var event = screen.nextEvent(
        timeoutMilliseconds: desk.state.isBlank ? nil : idle.millisecondsLeft(at: clock.seconds()))
      if event == .timeout { desk.state.isBlank = idle.isOver(at: clock.seconds()) }
      repeat {
        if let end = try take(event) {
          press.abandon()
          return end
        }
        event = desk.state.isDone ? .timeout : screen.nextEvent(timeoutMilliseconds: 0)
      } while event != .timeout
      keepChangedProtection()
    }
    return finishFile()
  }

  private mutating func keepChangedProtection() {
    let protections = [desk.state.isSafe, desk.state.leavesOut]
    guard protections != keptProtections else { return }
    keptProtections = protections
    keepProtection(session)
  }

  private mutating func take(_ event: Event) throws -> End? {
    switch event {
    case .key(let key):
      idle.noteKey(at: clock.seconds())
      if let effect = try desk.take(key) { carryOut(effect) }
      backUpClosedMeeting()
      if clock.seconds() >= nextLook { noticeSnapshot() }
    case .wake:
      noticeSnapshot()
      sayDoubt()
      sayOutcome()
    case .signal(let signal): return .signal(signal)
    case .endOfInput: return .endOfInput
    case .resize, .timeout: break
    }
    return nil
  }

  /// Shows a message where another snapshot has become the current one; it is never opened unasked.
  ///
  /// A folder on a share may not report changes. There, a key makes ptg look, at most every few
  /// seconds.
  private mutating func noticeSnapshot() {
    watch.forget()
    nextLook = clock.seconds() + Dashboard.secondsBetweenLooks
    desk.state.noticeSnapshot()
  }

  private var proof: SnapshotProof? {
    (desk.state.shelf?.shown).flatMap { proofs?.proof(of: $0.path) }
  }

  /// Shows once what is wrong with the snapshot and what to do; the label always shows it.
  private mutating func sayDoubt() {
    let doubt = proof.flatMap(Doubt.init)
    if let doubt, doubt != saidDoubt { desk.state.message = desk.state.words[doubt.sentence] }
    saidDoubt = doubt
  }

  private static let secondsBetweenLooks = 3.0

  private mutating func carryOut(_ effect: Desk.Effect) {
    switch effect {
    case .redraw: screen.repaintAll()
    case .suspend: _ = screen.suspend()
    case .copy(let text, let done): copy(text, saying: done)
    case .write(let words, let file): write(words, into: file)
    case .setMouse(let isOn): screen.setMouse(on: isOn)
    }
  }

  mutating func paint() {
    let drawn = draw(screen.size)
    screen.paint(drawn.canvas, theme: themes[desk.state.theme], cursor: drawn.cursor)
    desk.drawn = drawn
  }

  /// The characters that the terminal and the theme allow.
  private var glyphs: Glyphs {
    screen.isUTF8 && !themes[desk.state.theme].isASCII ? .unicode : .ascii
  }

  private mutating func draw(_ size: Size) -> DrawnSheet {
    let least = Density.compact.leastSize
    guard size.columns >= least.columns, size.rows >= least.rows else { return tooSmall(size) }
    let sheet = desk.shown
    if desk.state.isBlank { return blank(size, sheet) }
    let standing = desk.state.shelf?.standing ?? .current
    let freshness = Freshness(
      desk.snapshot.header, standing, proof: proof, now: clock.now())
    let frame = Frame(desk.snapshot, desk.state, sheet, freshness: freshness)
    var view = desk.state.view
    let drawn = sheet.draw(
      size: size, glyphs: glyphs, frame: frame, state: &view, number: desk.number,
      beside: try? desk.beside(size), &memory)
    desk.state.view = view
    if let explaining = desk.state.explaining { return draw(explaining, over: drawn) }
    if let form = desk.state.entryForm { return draw(form, over: drawn) }
    return desk.state.overlay.map { draw($0, over: drawn) } ?? drawn
  }

  private mutating func draw(_ explaining: Explaining, over drawn: DrawnSheet) -> DrawnSheet {
    var canvas = drawn.canvas
    var firstLine = explaining.firstLine
    let cursor = canvas.draw(
      explaining.explanation, position: (explaining.position + 1, of: explaining.figures.count),
      firstLine: &firstLine, desk.state.words)
    desk.state.explaining?.firstLine = firstLine
    return DrawnSheet(canvas: canvas, cursor: cursor, pageRows: drawn.pageRows)
  }

  private func draw(_ form: EntryForm, over drawn: DrawnSheet) -> DrawnSheet {
    guard let context = desk.formContext else { return drawn }
    var canvas = drawn.canvas
    let cursor = canvas.draw(form.picture(context, desk.state.words))
    return DrawnSheet(canvas: canvas, cursor: cursor, pageRows: drawn.pageRows)
  }

  private func draw(_ overlay: Overlay, over drawn: DrawnSheet) -> DrawnSheet {
    let words = desk.state.words
    var canvas = drawn.canvas
    let hint: Term = overlay.chooser.isGrouped ? .picker(.typeToFindKinds) : .picker(.typeToFind)
    let cursor = canvas.draw(
      overlay.chooser, hint: words[hint], none: words[.picker(.noMatch)],
      counted: words.say.matching)
    return DrawnSheet(canvas: canvas, cursor: cursor, pageRows: drawn.pageRows)
  }

  private func tooSmall(_ size: Size) -> DrawnSheet {
    var canvas = Canvas(size: size, glyphs: glyphs)
    canvas.write(
      SafeText(desk.state.words[.notice(.tooSmall)]), at: Point(x: 0, y: 0), role: .warning,
      maxWidth: size.columns)
    return DrawnSheet(canvas: canvas, cursor: Point(x: 0, y: 0), pageRows: 1)
  }

  /// A screen with only the marking, for when someone comes into the room.
  private func blank(_ size: Size, _ sheet: Sheet) -> DrawnSheet {
    var canvas = Canvas(size: size, glyphs: glyphs)
    let marking = SafeText(sheet.marking.rawValue)
    for y in [0, size.rows - 1] {
      let line = Rect(x: 0, y: y, width: size.columns, height: 1)
      canvas.write(marking, in: line, alignment: .center, role: .marking)
    }
    return DrawnSheet(canvas: canvas, cursor: Point(x: 0, y: 0), pageRows: 1)
  }
}
