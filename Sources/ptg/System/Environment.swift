import ThreatDomain
import CellCanvas
import ExportSync
import Platform
import TerminalScreen
import Wording

/// Everything that ptg asks the system for; other code gets it from here.
struct Environment: Sendable {
  /// The value of an environment variable; an empty variable counts as not set.
  let variable: @Sendable (String) -> String?
  /// The user's home folder from the system, for use where `HOME` is not set.
  let homeOfUser: String?
  /// The folder that relative paths start from.
  let currentFolder: String
  /// The path of ptg's own file.
  let program: String?
  /// The trust folder of the machine's administrator.
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
  /// Writes bytes that are not text, such as a PDF.
  var writeBytes: @Sendable (StandardStream, [UInt8]) throws(PlatformError) -> Void = {
    stream, bytes throws(PlatformError) in try stream.write(bytes)
  }
  /// The name of the machine; `nil` where it is not known.
  var host: String?
  /// The user's name from the system, for use where `USER` is not set.
  var nameOfUser: String?
  /// Whether a load may show its progress on one changing line.
  var showsProgress = true
  /// The language of messages and of the help.
  var language = Language.english

  /// The environment of this process.
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

  /// Whether the user wants no colour: no-color.org.
  var hasNoColor: Bool { variable("NO_COLOR") != nil }

  /// The name of the terminal in `TERM`.
  var terminal: String? { variable("TERM") }

  /// Whether the terminal is known to have no clipboard for programs.
  var lacksClipboard: Bool {
    let name = terminal ?? "dumb"
    let isOfTmux = variable("TMUX") != nil
    return variable("TERM_PROGRAM") == "Apple_Terminal"
      || ScreenOptions.withoutClipboard.contains { kind in
        name.hasPrefix(kind) && !(kind == "screen" && isOfTmux)
      }
  }

  /// The requested locale, in the order of setlocale(3); it may not be installed.
  var locale: String? { variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") }

  /// The language that the locale asks messages to be in; `nil` where it is none of ptg's.
  ///
  /// `cy`, `cy_GB.UTF-8` and `cy@latin` are Welsh (setlocale(3)).
  var languageOfLocale: Language? {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG")
    return locale.flatMap { Language(rawValue: String($0.prefix { !"_.@".contains($0) })) }
  }

  /// The words of messages and of the help.
  var words: Words { Words(language) }
}

/// The folders of the XDG Base Directory Specification.
extension Environment {
  var home: String { variable("HOME") ?? homeOfUser ?? "/" }

  /// The folder of snapshots, unless `--data` names another.
  var dataFolder: String { "\(folder("XDG_DATA_HOME") ?? "\(home)/.local/share")/ptg" }

  /// The folder of settings and the user's own themes.
  var settingsFolder: String { "\(folder("XDG_CONFIG_HOME") ?? "\(home)/.config")/ptg" }

  /// The folder of what ptg keeps from one run to the next.
  var stateFolder: String { "\(folder("XDG_STATE_HOME") ?? "\(home)/.local/state")/ptg" }

  /// The trust folder: the administrator's, or the user's where there is none.
  var trustFolder: TrustFolder {
    let site = TrustFolder(path: siteTrustFolder)
    return site.isThere ? site : TrustFolder(path: "\(settingsFolder)/trust")
  }

  /// The folders that the system's programs share, in order of preference.
  var sharedFolders: [String] {
    let named = (variable("XDG_DATA_DIRS") ?? "").split(separator: ":").map(String.init)
    let usable = named.filter { $0.hasPrefix("/") }
    return usable.isEmpty ? ["/usr/local/share", "/usr/share"] : usable
  }

  var temporaryFolder: String { folder("TMPDIR") ?? "/tmp" }

  /// The work place of runs without a data folder, such as runs of the sample.
  var passingPlace: WorkPlace { WorkPlace("\(temporaryFolder)/ptg-\(ProcessFacts.user)") }

  /// The work place of runs with a data folder: inside it, where it exists.
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

  /// The folder in a variable; a relative path is ignored, as the specification demands.
  private func folder(_ name: String) -> String? {
    variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}

/// What ptg writes to the user.
extension Environment {
  /// Writes lines on standard output.
  func say(_ lines: [SafeText]) throws(PlatformError) {
    try write(.output, text(lines, isTerminal: isOutputTerminal))
  }

  func say(_ line: SafeText) throws(PlatformError) { try say([line]) }

  /// Writes a message of one or more lines to standard error.
  ///
  /// A path or argument in the message may contain a line end. So later lines are indented, and no
  /// quoted text can look like a message of its own.
  func complain(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.enumerated().map { number, line in
      SafeText(number == 0 || line.hasPrefix("  ") ? String(line) : "  \(line)")
    }
    // Where standard error is gone too, only the exit status can report the error.
    try? write(.errors, text(safe, isTerminal: isErrorsTerminal))
  }

  /// The lines for a stream; a terminal without UTF-8 gets the nearest ASCII characters.
  private func text(_ lines: [SafeText], isTerminal: Bool) -> String {
    lines.map { isTerminal && !isUTF8 ? $0.ascii.string : $0.string }
      .map { "\($0)\n" }.joined()
  }
}
