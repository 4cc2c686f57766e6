/// What the program knows of its surroundings; the screen asks no environment itself.
package struct ScreenOptions: Hashable, Sendable {
  /// The value of `TERM`.
  package var terminalName: String?

  /// The value of `LC_ALL`, `LC_CTYPE` or `LANG`: the first that is set and not empty.
  package var localeName: String?

  /// Whether `NO_COLOR` is set and not empty (no-color.org).
  package var isWithoutColor: Bool

  /// Whether the terminal should tell when it gains and loses the focus.
  package var reportsFocus: Bool

  /// Whether the terminal is known to have no clipboard for programs; see ``withoutClipboard``.
  package var lacksClipboard: Bool

  /// The beginnings of the names (`TERM`) of terminals that ignore Operating System Command 52.
  ///
  /// The consoles of Linux and BSD, the terminals that xterm took after, and GNU screen, which keeps
  /// it from the terminal around it. tmux calls itself screen too, and says so in `TMUX`.
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
