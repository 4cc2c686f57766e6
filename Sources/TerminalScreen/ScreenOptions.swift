/// What the program knows about its surroundings; the screen itself reads no environment.
package struct ScreenOptions: Hashable, Sendable {
  /// The value of `TERM`.
  package var terminalName: String?

  /// The value of `LC_ALL`, `LC_CTYPE` or `LANG`: the first that is set and not empty.
  package var localeName: String?

  /// Whether `NO_COLOR` is set and not empty (no-color.org).
  package var isWithoutColor: Bool

  /// Whether the terminal should report when it gains and loses the focus.
  package var reportsFocus: Bool

  /// Whether the terminal is known to have no clipboard for programs; see ``withoutClipboard``.
  package var lacksClipboard: Bool

  /// The first letters of the names (`TERM`) of terminals that ignore Operating System Command 52.
  ///
  /// These are the consoles of Linux and BSD, the older terminals that xterm imitates, and GNU
  /// screen, which does not pass the command on. tmux also names itself screen, but it sets `TMUX`.
  package static let withoutClipboard = [
    "linux", "cons25", "wsvt25", "dumb", "ansi", "vt1", "vt2", "vt5", "screen", "sun", "eterm",
  ]

  package init(
    terminalName: String?, localeName: String? = nil, isWithoutColor: Bool = false,
    reportsFocus: Bool = false, lacksClipboard: Bool = false
  ) {
    self.terminalName = terminalName
    self.localeName = localeName
    self.isWithoutColor = isWithoutColor
    self.reportsFocus = reportsFocus
    self.lacksClipboard = lacksClipboard
  }
}
