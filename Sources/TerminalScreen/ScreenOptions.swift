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

  package init(
    terminalName: String?, localeName: String? = nil, isWithoutColor: Bool = false,
    reportsFocus: Bool = false
  ) {
    self.terminalName = terminalName
    self.localeName = localeName
    self.isWithoutColor = isWithoutColor
    self.reportsFocus = reportsFocus
  }
}
