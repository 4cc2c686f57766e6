import CNcurses

/// Escape sequences that ncurses does not send.
///
/// They turn on paste marks, focus and mouse reports, and mark whole frames.
struct TerminalModes {
  /// Whether the terminal has an alternate screen; old ones without it might print unknown
  /// sequences.
  let isModern: Bool
  private let reportsFocus: Bool
  private var reportsMouse = false

  /// Reads the terminal's description, so newterm must come first.
  init(reportsFocus: Bool) {
    isModern = capability("smcup") != nil
    self.reportsFocus = reportsFocus
  }

  func enter() {
    guard isModern else { return }
    send(
      "\u{1B}[?2004h" + (reportsFocus ? "\u{1B}[?1004h" : "") + (reportsMouse ? mouseOn : ""))
  }

  mutating func setMouse(on: Bool) {
    reportsMouse = on
    if isModern { send(on ? mouseOn : mouseOff) }
  }

  /// Sends base64 text to the terminal's clipboard (xterm, Operating System Command 52).
  func copy(base64: String) { send("\u{1B}]52;c;\(base64)\u{07}") }

  func leave() {
    if isModern { send(off) }
  }

  var beginFrame: [UInt8] { isModern ? Array("\u{1B}[?2026h".utf8) : [] }

  var endFrame: [UInt8] { isModern ? Array("\u{1B}[?2026l".utf8) : [] }

  /// All that a dying process must write: these modes off, then the sequences that endwin would
  /// send.
  var restoreSequence: [UInt8] {
    let endwin = ["sgr0", "op", "rmkx", "cnorm", "rmcup"].compactMap(capability)
    return Array(((isModern ? off : "") + endwin.joined() + "\r").utf8)
  }

  private var off: String { "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1004l" + mouseOff }

  /// Turns on reports of presses and releases, with coordinates of any size.
  private var mouseOn: String { "\u{1B}[?1000h\u{1B}[?1006h" }

  private var mouseOff: String { "\u{1B}[?1006l\u{1B}[?1000l" }

  /// Writes directly to the terminal, because text through ncurses may arrive after the frame.
  private func send(_ text: String) { writeToTerminal(Array(text.utf8)) }
}

/// A string of the terminal's description without its delays (`$<5>`); `nil` where it has none.
func capability(_ name: String) -> String? {
  guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { return nil }
  var text = String(cString: found)
  while let start = text.firstRange(of: "$<"),
    let end = text[start.upperBound...].firstIndex(of: ">")
  {
    text.removeSubrange(start.lowerBound...end)
  }
  return text
}
