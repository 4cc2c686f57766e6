import CellCanvas
import ExportSync
import Platform
import TerminalScreen

/// What ptg asks the system: everything else is told.
struct Environment: Sendable {
  /// Variables of the environment; an empty one counts as not set.
  let variable: @Sendable (String) -> String?
  /// The home of the user as the system has it, where `HOME` says nothing.
  let homeOfUser: String?
  /// The folder from which relative paths count.
  let currentFolder: String
  /// The file that ptg was started from.
  let program: String?
  /// Where the machine's administrator keeps whom it trusts.
  let siteTrustFolder: String
  let isInputTerminal: Bool
  let isOutputTerminal: Bool
  let isErrorsTerminal: Bool
  /// The size of the terminal; `nil` where there is none.
  let size: Size?
  /// Whether the user's locale writes characters in UTF-8.
  let isUTF8: Bool
  let now: @Sendable () -> Timestamp
  /// Seconds on a clock that never goes back.
  let seconds: @Sendable () -> Double
  var write: @Sendable (StandardStream, String) throws(PlatformError) -> Void
  /// The next line of standard input; `nil` at its end.
  let readLine: @Sendable () throws(PlatformError) -> String?
  /// Bytes that are no text, such as a PDF.
  var writeBytes: @Sendable (StandardStream, [UInt8]) throws(PlatformError) -> Void = {
    stream, bytes throws(PlatformError) in try stream.write(bytes)
  }
  /// The name of the machine; `nil` where it is not known.
  var host: String?
  /// The name of the user as the system has it, where `USER` says nothing.
  var nameOfUser: String?
  /// Whether a load may write on one line again and again.
  var showsProgress = true

  /// The system that this process runs on.
  static func ofThisProcess() -> Environment {
    let size = StandardStream.output.terminalSize ?? StandardStream.errors.terminalSize
    return Environment(
      variable: { name in ProcessFacts.variable(name).flatMap { $0.isEmpty ? nil : $0 } },
      homeOfUser: ProcessFacts.homeOfUser, currentFolder: ProcessFacts.currentFolder ?? "/",
      program: ProcessFacts.program, siteTrustFolder: "/etc/ptg/trust",
      isInputTerminal: StandardStream.input.isTerminal,
      isOutputTerminal: StandardStream.output.isTerminal,
      isErrorsTerminal: StandardStream.errors.isTerminal,
      size: size.map { Size(columns: $0.columns, rows: $0.rows) },
      isUTF8: ProcessFacts.takeLocale(), now: { Timestamp(seconds: Clock.secondsSinceEpoch) },
      seconds: { Clock.monotonicSeconds },
      write: { stream, text throws(PlatformError) in try stream.write(text) },
      readLine: { () throws(PlatformError) in try StandardStream.input.readLine() },
      host: ProcessFacts.host, nameOfUser: ProcessFacts.nameOfUser)
  }

  /// Whether colour is not wanted: no-color.org.
  var hasNoColor: Bool { variable("NO_COLOR") != nil }

  /// The kind of terminal, as in `TERM`.
  var terminal: String? { variable("TERM") }

  /// Whether the terminal is known to take no text from programs to copy.
  var lacksClipboard: Bool {
    let name = terminal ?? "dumb"
    let isOfTmux = variable("TMUX") != nil
    return variable("TERM_PROGRAM") == "Apple_Terminal"
      || ScreenOptions.withoutClipboard.contains { kind in
        name.hasPrefix(kind) && !(kind == "screen" && isOfTmux)
      }
  }

  /// The locale asked for, in the order of setlocale(3); it need not be installed.
  var locale: String? { variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") }
}

/// Folders, by the XDG Base Directory Specification.
extension Environment {
  var home: String { variable("HOME") ?? homeOfUser ?? "/" }

  /// Where snapshots lie unless `--data` says otherwise.
  var dataFolder: String { "\(folder("XDG_DATA_HOME") ?? "\(home)/.local/share")/ptg" }

  /// Settings and own themes.
  var settingsFolder: String { "\(folder("XDG_CONFIG_HOME") ?? "\(home)/.config")/ptg" }

  /// What ptg remembers from one run to the next.
  var stateFolder: String { "\(folder("XDG_STATE_HOME") ?? "\(home)/.local/state")/ptg" }

  /// Whom this machine trusts: the administrator's word, or the user's where there is none.
  var trustFolder: TrustFolder {
    let site = TrustFolder(path: siteTrustFolder)
    return site.isThere ? site : TrustFolder(path: "\(settingsFolder)/trust")
  }

  /// Where systems keep what programs share, in order of preference.
  var sharedFolders: [String] {
    let named = (variable("XDG_DATA_DIRS") ?? "").split(separator: ":").map(String.init)
    let usable = named.filter { $0.hasPrefix("/") }
    return usable.isEmpty ? ["/usr/local/share", "/usr/share"] : usable
  }

  var temporaryFolder: String { folder("TMPDIR") ?? "/tmp" }

  /// Where runs work that have no data folder, such as those of the sample.
  var passingPlace: WorkPlace { WorkPlace("\(temporaryFolder)/ptg-\(ProcessFacts.user)") }

  /// Where runs on a data folder work: in it, if it is there already.
  func workPlace(_ data: DataFolder) -> WorkPlace {
    Files.kind(of: data.root) == .folder ? data.workPlace : passingPlace
  }

  /// The path from the root of what somebody typed in the dashboard: `~/` is the home folder.
  func path(typed: String) -> String {
    typed.hasPrefix("~/") ? "\(home)/\(typed.dropFirst(2))" : absolute(typed)
  }

  /// The same system for a verb that runs behind the dashboard: it says nothing on the screen.
  var silenced: Environment {
    var copy = self
    copy.showsProgress = false
    copy.write = { _, _ in }
    return copy
  }

  /// The path from the root, where it is relative to the current folder.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : currentFolder == "/" ? "/\(path)" : "\(currentFolder)/\(path)"
  }

  /// A folder that a variable names; the specification has relative ones ignored.
  private func folder(_ name: String) -> String? {
    variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}

/// What ptg says.
extension Environment {
  /// Writes lines on standard output.
  func say(_ lines: [SafeText]) throws(PlatformError) {
    try write(.output, text(lines, isTerminal: isOutputTerminal))
  }

  func say(_ line: SafeText) throws(PlatformError) { try say([line]) }

  /// Writes a message of one or more lines on standard error.
  ///
  /// A line end may have come with a path or an argument: lines after the first are set in, so that
  /// nothing quoted passes for a message of its own.
  func complain(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.enumerated().map { number, line in
      SafeText(number == 0 || line.hasPrefix("  ") ? String(line) : "  \(line)")
    }
    // Where standard error is gone too, the status is all that is left to say it.
    try? write(.errors, text(safe, isTerminal: isErrorsTerminal))
  }

  /// Lines for a stream; a terminal without UTF-8 gets the nearest signs of ASCII.
  private func text(_ lines: [SafeText], isTerminal: Bool) -> String {
    lines.map { isTerminal && !isUTF8 ? $0.ascii.string : $0.string }
      .map { "\($0)\n" }.joined()
  }
}
