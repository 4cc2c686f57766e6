import CNcurses

/// Escape sequences that ncurses does not send: paste marks, focus reports, whole frames at once.
struct TerminalModes {
  /// Old terminals, which have no alternate screen, might print what they do not know.
  private let isModern: Bool
  private let reportsFocus: Bool

  /// Asks the terminal's description, so newterm comes first.
  init(reportsFocus: Bool) {
    isModern = capability("smcup") != nil
    self.reportsFocus = reportsFocus
  }

  func enter() {
    guard isModern else { return }
    send("\u{1B}[?2004h" + (reportsFocus ? "\u{1B}[?1004h" : ""))
  }

  func leave() {
    if isModern { send(off) }
  }

  func beginFrame() {
    if isModern { send("\u{1B}[?2026h") }
  }

  func endFrame() {
    if isModern { send("\u{1B}[?2026l") }
  }

  /// All that a dying process must write: these modes off, then what endwin would send.
  var restoreSequence: [UInt8] {
    let endwin = ["sgr0", "op", "rmkx", "cnorm", "rmcup"].compactMap(capability)
    return Array(((isModern ? off : "") + endwin.joined() + "\r").utf8)
  }

  private var off: String { "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1004l" }

  /// Straight to the terminal: what goes through ncurses may land after the frame.
  private func send(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}

/// A string of the terminal's description, without its delays (`$<5>`); `nil` where it has none.
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
