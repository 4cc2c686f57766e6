import CNcurses

/// Opens the terminal: the steps that can fail on the way to a screen, in their order.
struct OpenedTerminal {
  let handle: OpaquePointer
  let pipe: SignalPipe
  let outlet: FrameOutlet
  let hadToReplaceLocale: Bool

  init(_ options: ScreenOptions) throws(ScreenProblem) {
    let name = try Self.terminalName(options)
    hadToReplaceLocale = Self.setLocale(options.localeName)
    pipe = try SignalPipe()
    outlet = try FrameOutlet()
    SignalRelay.rememberModes()
    guard let handle = ptg_newterm(name, outlet.stream) else {
      outlet.shut()
      throw .terminalNotKnown(name: name)
    }
    self.handle = handle
    guard capability("cup") != nil else {
      endwin()
      delscreen(handle)
      outlet.shut()
      throw .cursorCannotBePlaced(name: name)
    }
  }

  private static func terminalName(_ options: ScreenOptions) throws(ScreenProblem) -> String {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(stream: "standard input") }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(stream: "standard output") }
    guard let name = options.terminalName, !name.isEmpty else { throw .terminalNotNamed }
    return name
  }

  /// Sets only the locale's character set, so that C libraries still write numbers with a point.
  ///
  /// Over ssh, a locale often names UTF-8 but is not installed here. The user's terminal still
  /// takes UTF-8, so another UTF-8 locale replaces it.
  private static func setLocale(_ name: String?) -> Bool {
    if setlocale(LC_CTYPE, "") != nil { return false }
    let wished = (name ?? "").uppercased()
    if wished.hasSuffix("UTF-8") || wished.hasSuffix("UTF8") { setlocale(LC_CTYPE, "C.UTF-8") }
    return true
  }
}
