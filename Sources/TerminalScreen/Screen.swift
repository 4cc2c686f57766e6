import CNcurses
import CellCanvas

/// The terminal as a screen: cells out, events in, and given back as it was found.
///
/// ncurses only paints here: it finds out what changed and sends that. One screen at a time.
package struct Screen: ~Copyable {
  /// How many colours there are.
  package var colorDepth: ColorDepth { painter.depth }

  /// Whether the terminal takes UTF-8; without it use `Glyphs.ascii`.
  package let isUTF8: Bool

  /// Whether text can be given to the terminal's clipboard, as far as one can know.
  let canCopy: Bool

  /// Whether the locale asked for does not exist here, so that another one had to do.
  package let hadToReplaceLocale: Bool

  /// Columns and rows; 1 by 1 at least.
  package internal(set) var size: Size

  let relay: SignalRelay
  var modes: TerminalModes
  let outlet: FrameOutlet
  var thrift = PenThrift()
  var painter: Painter
  var shown: Frame?
  var keys = KeyReader()
  var emptyReads = 0

  /// What is waited on besides the terminal and the signals.
  let watched: Int32

  /// Signals read from the pipe and not yet told.
  var pendingSignals: [Int32] = []
  private let handle: OpaquePointer
  private var isOpen = true

  /// What was painted last.
  struct Frame: Equatable {
    var canvas: Canvas
    var theme: Theme
    var cursor: Point?
  }

  /// - Parameter watched: A descriptor that wakes the loop when there is something to read; it must
  ///   outlive the screen, and whoever is woken reads from it.
  package init(_ options: ScreenOptions, watching watched: Int32 = -1) throws(ScreenProblem) {
    self.init(try OpenedTerminal(options), options, watched)
  }

  private init(_ opened: OpenedTerminal, _ options: ScreenOptions, _ watched: Int32) {
    self.watched = watched
    handle = opened.handle
    outlet = opened.outlet
    isUTF8 = ptg_is_utf8()
    hadToReplaceLocale = opened.hadToReplaceLocale
    Self.setInput()
    painter = Painter(isWithoutColor: options.isWithoutColor)
    modes = TerminalModes(reportsFocus: options.reportsFocus)
    canCopy = modes.isModern && !options.lacksClipboard
    relay = SignalRelay(opened.pipe)
    size = Self.askedSize()
    relay.arm(restore: modes.restoreSequence)
    relay.keepErrors()
    modes.enter()
    resizeterm(Int32(size.rows), Int32(size.columns))
  }

  deinit {
    if isOpen { Self.end(handle, outlet, relay, modes) }
  }

  /// Gives the terminal back; leaving scope does so too.
  package mutating func close() {
    if isOpen { Self.end(handle, outlet, relay, modes) }
    isOpen = false
  }

  /// Ends the process by a signal's default action; close the screen before.
  package static func die(of signal: Int32) { SignalRelay.die(of: signal) }

  /// Interrupts ``nextEvent(timeoutMilliseconds:)`` from another thread.
  package var waker: Waker { relay.waker }

  private static func end(
    _ handle: OpaquePointer, _ outlet: FrameOutlet, _ relay: borrowing SignalRelay,
    _ modes: TerminalModes
  ) {
    modes.leave()
    endwin()
    delscreen(handle)
    outlet.shut()
    relay.restoreModes()
    relay.tellErrors()
    relay.disarm()
  }

  /// Keys one by one and untouched, none waited for.
  static func setInput() {
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    keypad(ptg_stdscr(), true)
    nodelay(ptg_stdscr(), true)
    // Otherwise a frame breaks off where a key waits, and its rest may never be sent.
    typeahead(-1)
    KeyReader.defineKeys()
  }

  /// The size as the terminal has it now, and as ncurses has it where the terminal cannot say.
  static func askedSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if ptg_window_size(&columns, &rows) == -1 {
      columns = getmaxx(ptg_stdscr())
      rows = getmaxy(ptg_stdscr())
    }
    return Size(columns: max(Int(columns), 1), rows: max(Int(rows), 1))
  }
}
