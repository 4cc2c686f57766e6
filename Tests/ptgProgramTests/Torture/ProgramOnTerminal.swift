import Platform
import PseudoTerminal

/// The program on a terminal that is not drawn: only its bytes, its modes and its end are checked.
final class ProgramOnTerminal {
  private let folder: TemporaryFolder
  let terminal: PseudoTerminal

  /// The folder for the program's temporary files.
  var temporaryFolder: String { "\(folder.path)/tmp" }

  /// Starts the program on the loaded sample, or as the words say.
  ///
  /// - Parameter shell: The script of a shell that runs instead; the program and its words are
  ///   `"$@"`.
  init(_ words: [String]? = nil, shell: String? = nil) throws {
    folder = try TemporaryFolder(in: "/tmp")
    try Files.makeFolder("\(folder.path)/tmp")
    let command = [BuiltProgram.path] + (try words ?? ["--data", BuiltProgram.loadedData()])
    let variables = BuiltProgram.variables(home: folder.path)
      .merging(["TMPDIR": "\(folder.path)/tmp", "TERM": "xterm-256color", "PS1": "$ "]) { $1 }
    let started = shell.map { ["/bin/sh", "-c", $0, "sh"] + command } ?? command
    terminal = try PseudoTerminal(
      started[0], Array(started.dropFirst()), environment: variables)
  }

  /// Waits for the mark that ends a frame.
  func waitForFrame(since mark: Int = 0) throws -> Bool {
    try terminal.wait(for: "\u{1B}[?2026l", since: mark)
  }

  /// Waits for the first frame, and for the answer to turning the mouse on.
  func start() throws -> Bool {
    guard try waitForFrame() else { return false }
    try terminal.send("M")
    _ = try terminal.answer(quiet: 0.3, limit: 1)
    return true
  }

  /// The modes that the program has turned on and not turned off.
  var modesOn: Set<PrivateModes.Mode> { PrivateModes(after: terminal.received).on }

  /// Whether the terminal is as it was before the program.
  func isGivenBack() throws -> Bool {
    try modesOn == [.cursor] && terminal.modes() == terminal.modesBefore
  }
}
