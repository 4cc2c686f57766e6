import CNcurses
import CellCanvas

/// The terminal as a screen: it shows cells, reports events, and restores the terminal at the end.
///
/// ncurses only paints: it works out what changed and sends that. Only one screen can exist at a
/// time.
package struct Screen: ~Copyable {
  /// How many colours the screen can show.
  package var colorDepth: ColorDepth { painter.depth }

  /// Whether the terminal takes UTF-8; otherwise use `Glyphs.ascii`.
  package let isUTF8: Bool

  /// Whether the terminal has a clipboard for programs, as far as is known.
  let canCopy: Bool

  /// Whether the requested locale is not installed, so that another replaces it.
  package let hadToReplaceLocale: Bool

  /// Columns and rows, at least 1 by 1.
  package internal(set) var size: Size

  let relay: SignalRelay
  var modes: TerminalModes
  let outlet: FrameOutlet
  var thrift = PenThrift()
  var painter: Painter
  var shown: Frame?
  var keys = KeyReader()
  var emptyReads = 0

  /// The descriptor that is watched besides the terminal and the signals; -1 for none.
  let watched: Int32

  /// Signals that were read from the pipe and not reported yet.
  var pendingSignals: [Int32] = []
  private let handle: OpaquePointer
  private var isOpen = true

  /// A painted frame; `shown` is the last one.
  struct Frame: Equatable {
    var canvas: Canvas
    var theme: Theme
    var cursor: Point?
  }

  /// - Parameter watched: A descriptor that wakes the event loop when it becomes readable; -1 for
  ///   none. It must outlive the screen. The code that handles the event must read from it.
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

  /// Restores the terminal; this also happens when the value leaves its scope.
  package mutating func close() {
    if isOpen { Self.end(handle, outlet, relay, modes) }
    isOpen = false
  }

  /// Ends the process with a signal's default action; close the screen first.
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

  /// Sets the input to single keys, unchanged and without waiting.
  static func setInput() {
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    keypad(ptg_stdscr(), true)
    nodelay(ptg_stdscr(), true)
    // Otherwise a frame breaks off when a key is waiting, and its rest may never be sent.
    typeahead(-1)
    KeyReader.defineKeys()
  }

  /// The terminal's present size; where the terminal does not know it, the size from ncurses.
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
