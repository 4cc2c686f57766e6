import CNcurses
import CellCanvas

extension Screen {
  /// Shows a canvas; only the difference from the last one is sent.
  ///
  /// - Parameter cursor: The cell for the terminal's own cursor, which braille displays and screen
  ///   readers follow; `nil` hides it.
  package mutating func paint(_ canvas: Canvas, theme: Theme, cursor: Point? = nil) {
    let frame = Frame(canvas: canvas, theme: theme, cursor: cursor)
    guard frame != shown else { return }
    let before = shown?.theme == theme ? shown?.canvas : nil
    shown = frame
    painter.put(canvas, over: before, theme: theme, on: size)
    send(cursor: cursor)
  }

  /// Sends the whole screen again, as for Ctrl-L.
  package mutating func repaintAll() {
    clearok(ptg_curscr(), true)
    send(cursor: shown?.cursor)
  }

  /// Stops the program as Ctrl-Z does, and returns when it continues; then paint again.
  package mutating func suspend() -> Event {
    leaveForShell()
    relay.stopJob()
    // This stop itself ended with a SIGCONT, which must not count as a second return.
    while let signal = relay.next() {
      if signal != SIGCONT { pendingSignals.append(signal) }
    }
    return comeBack()
  }

  /// Turns mouse reports on or off; while they are on, the mouse does not select text in the
  /// terminal.
  package mutating func setMouse(on: Bool) {
    guard on != (keys.mouse != nil) else { return }
    keys.mouse = on ? MouseReader() : nil
    modes.setMouse(on: on)
  }

  private func place(_ cursor: Point?) {
    curs_set(cursor == nil ? 0 : 1)
    guard let cursor else { return }
    let x = min(max(cursor.x, 0), size.columns - 1)
    let y = min(max(cursor.y, 0), size.rows - 1)
    wmove(ptg_stdscr(), Int32(y), Int32(x))
  }

  /// Sends all changes in one piece, so that no terminal shows half of them.
  private mutating func send(cursor: Point?) {
    let frame = thrift.thinned(
      outlet.bytes {
        place(cursor)
        wnoutrefresh(ptg_stdscr())
        doupdate()
      })
    if !frame.isEmpty { writeToTerminal(modes.beginFrame + frame + modes.endFrame) }
  }

  mutating func leaveForShell() {
    thrift.forget()
    modes.leave()
    endwin()
  }

  /// Takes the terminal back after a stop, whichever program wrote to it.
  mutating func comeBack() -> Event {
    // doupdate would do this too, but within a frame, where the terminal's modes cannot be set.
    reset_prog_mode()
    let event = resized()
    modes.enter()
    clearok(ptg_curscr(), true)
    return event
  }

  /// Reads the size again and tells ncurses.
  mutating func resized() -> Event {
    size = Self.askedSize()
    resizeterm(Int32(size.rows), Int32(size.columns))
    shown = nil
    return .resize(size)
  }
}
