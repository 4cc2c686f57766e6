import CNcurses
import CellCanvas

extension Screen {
  /// Shows a canvas; only what differs from before is sent, and nothing where nothing does.
  ///
  /// - Parameter cursor: Where the terminal's own cursor stands, which braille displays and screen
  ///   readers follow; it is hidden without one.
  package mutating func paint(_ canvas: Canvas, theme: Theme, cursor: Point? = nil) {
    let frame = Frame(canvas: canvas, theme: theme, cursor: cursor)
    guard frame != shown else { return }
    let before = shown?.theme == theme ? shown?.canvas : nil
    shown = frame
    painter.put(canvas, over: before, theme: theme, on: size)
    send(cursor: cursor)
  }

  /// Sends everything again, as for Ctrl-L.
  package mutating func repaintAll() {
    clearok(ptg_curscr(), true)
    send(cursor: shown?.cursor)
  }

  /// Stops the program as Ctrl-Z does, and comes back when it is continued: paint again then.
  package mutating func suspend() -> Event {
    leaveForShell()
    relay.stopJob()
    // This very stop has ended with a SIGCONT, which is no reason to come back twice.
    while let signal = relay.next() {
      if signal != SIGCONT { pendingSignals.append(signal) }
    }
    return comeBack()
  }

  /// Has the terminal report clicks and the wheel, which then no longer select text in it.
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

  /// Sends what has changed in one piece, so that no terminal shows half of it.
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

  /// Takes the terminal back after a stop, whoever wrote on it meanwhile.
  mutating func comeBack() -> Event {
    // doupdate would do this too, but within a frame, where the terminal's modes are out of reach.
    reset_prog_mode()
    let event = resized()
    modes.enter()
    clearok(ptg_curscr(), true)
    return event
  }

  /// Asks for the size again and tells ncurses.
  mutating func resized() -> Event {
    size = Self.askedSize()
    resizeterm(Int32(size.rows), Int32(size.columns))
    shown = nil
    return .resize(size)
  }
}
