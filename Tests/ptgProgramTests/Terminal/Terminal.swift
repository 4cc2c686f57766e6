import Glibc
import Platform

/// The program in a pseudo-terminal that tmux draws, so that a test reads the screen as a person
/// does.
///
/// This is a class, because it stands for one running program, which ends with it.
final class Terminal {
  private let folder: TemporaryFolder

  /// The folder for the program's temporary files.
  var temporaryFolder: String { "\(folder.path)/tmp" }

  /// Starts the program.
  ///
  /// - Parameter words: Its command line; without `--sample` it gets the loaded sample.
  /// - Parameter variables: Variables that are added to the default environment or replace parts of
  ///   it.
  /// - Parameter needsData: Whether the command works on a snapshot.
  /// - Parameter hasJobs: Whether the shell gets the terminal when the program stops; Enter
  ///   continues the program.
  init(
    _ words: [String] = [], columns: Int = 80, rows: Int = 24, variables: [String: String] = [:],
    needsData: Bool = true, hasJobs: Bool = false
  ) throws {
    folder = try TemporaryFolder(in: "/tmp")
    try Files.makeFolder(temporaryFolder)
    let isOnData = needsData && !words.contains("--sample") && !words.contains("--data")
    let data = isOnData ? ["--data", try BuiltProgram.loadedData()] : []
    let settings = BuiltProgram.variables(home: folder.path)
      .merging(["TMPDIR": temporaryFolder, "TERM": "tmux-256color"]) { $1 }
      .merging(variables) { $1 }
    let command = ["env", "-i"] + settings.map { "\($0)=\($1)" } + [BuiltProgram.path]
    let script = hasJobs ? Terminal.jobScript : Terminal.script
    try Files.write(Array(script.utf8), to: file("script"))
    _ = try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + ["/bin/sh", file("script"), folder.path] + command + words + data
        + [";", "pipe-pane", "cat >'\(file("bytes"))'"])
  }

  deinit {
    _ = try? tmux(["kill-server"])  // Where the server is gone already, so much the better.
  }

  /// Runs the program as a shell does, and records what a shell would learn about it.
  ///
  /// `$$` is the program's own number, because `exec` keeps it.
  private static let script = """
    cd "$1" && shift
    stty -g >before
    sh -c 'echo $$ >number; exec "$@"' sh "$@"
    echo $? >status
    stty -g >after
    echo "ended with status $(cat status)"
    exec sleep 600
    """

  private static let jobScript = script.replacing(
    "echo $? >status",
    with: """
      stty -g | cmp -s - before && echo "stopped, with the modes of before"
      read answer
      fg >/dev/null
      echo $? >status
      """
  ).replacing("stty -g >before", with: "stty -g >before; set -m")

  private func file(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func text(of name: String) throws -> String {
    String(decoding: try Files.read(file(name), limit: 1 << 24), as: UTF8.self)
  }

  /// Runs tmux with a server for this terminal; returns its output.
  private func tmux(_ words: [String]) throws -> String {
    let result = try ChildProcess(Tmux.path, ["-u", "-S", file("socket")] + words).run(seconds: 20)
    guard result.status == 0 else { throw Tmux.Refused(words: words, status: result.status) }
    return String(decoding: result.output, as: UTF8.self)
  }
}

/// The terminal multiplexer that draws the tests' screens.
enum Tmux {
  static let path = "/usr/bin/tmux"

  static var isInstalled: Bool { Files.kind(of: path) != nil }

  struct Refused: Error {
    let words: [String]
    let status: Int32
  }
}

/// Reads the screen.
extension Terminal {
  /// Every line without trailing blanks.
  func screen() throws -> [String] {
    let lines = try tmux(["capture-pane", "-p"])
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return String(line)
    }
  }

  /// The line of the selected row.
  func selectedRow() throws -> String? { try screen().first { $0.hasPrefix("▸") } }

  /// Waits until the text is on the screen; returns the screen.
  @discardableResult
  func wait(for text: String) throws -> [String] {
    try wait("'\(text)' on it") { screen in screen.contains { $0.contains(text) } }
  }

  /// Waits until the text is no longer on the screen.
  @discardableResult
  func wait(forNo text: String) throws -> [String] {
    try wait("no '\(text)' on it") { screen in !screen.contains { $0.contains(text) } }
  }

  /// Waits until the screen is the same as before.
  func wait(for before: [String]) throws {
    try wait("these lines:\n\(before.joined(separator: "\n"))\n") { $0 == before }
  }

  /// Waits until the screen is as expected and no longer changes, at most a minute.
  @discardableResult
  func wait(_ expected: String, _ isThere: ([String]) throws -> Bool) throws -> [String] {
    var last: [String] = []
    let isShown = try Terminal.wait {
      let before = last
      last = try screen()
      // A frame may be seen half painted, so the screen is read twice.
      return try last == before && isThere(last)
    }
    guard isShown else { throw NotShown(expected: expected, screen: last) }
    return last
  }

  /// Checks again and again, for at most a minute; returns whether the condition became true.
  @discardableResult
  static func wait(until isTrue: () throws -> Bool) rethrows -> Bool {
    let deadline = Clock.monotonicSeconds + 60
    while Clock.monotonicSeconds < deadline {
      if try isTrue() { return true }
      usleep(20_000)
    }
    return false
  }

  /// An error: the expected screen never came; it shows the last screen as a hint.
  struct NotShown: Error, CustomStringConvertible {
    let expected: String
    let screen: [String]

    var description: String {
      "the screen was expected with \(expected); it shows:\n" + screen.joined(separator: "\n")
    }
  }

  /// Whether the program uses the alternate screen, which leaves the shell's lines unchanged.
  func isAlternate() throws -> Bool { try fact("alternate_on") == "1" }

  func isCursorVisible() throws -> Bool { try fact("cursor_flag") == "1" }

  /// The column and row of the cursor, counted from 0.
  func cursor() throws -> [Int] {
    try fact("cursor_x},#{cursor_y").split(separator: ",").compactMap { Int($0) }
  }

  private func fact(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(name)}"]).filter { $0 != "\n" }
  }

  /// Everything that was sent to the terminal.
  func bytes() throws -> String { try text(of: "bytes") }
}

/// Acts on the terminal as people and systems do.
extension Terminal {
  /// Presses keys by their names in tmux: `j`, `Enter`, `Escape`, `C-l`.
  func press(_ keys: String...) throws { _ = try tmux(["send-keys"] + keys) }

  func type(_ text: String) throws { _ = try tmux(["send-keys", "-l", text]) }

  /// Pastes as a terminal does, with marks if the program asked for them.
  func paste(_ text: String) throws {
    _ = try tmux(["set-buffer", text, ";", "paste-buffer", "-p"])
  }

  func resize(columns: Int, rows: Int) throws {
    _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  func send(_ signal: Int32) throws {
    if let program = try program() { kill(program, signal) }
  }

  /// The process number of the program.
  func program() throws -> Int32? { Int32(try text(of: "number").filter { $0 != "\n" }) }

  /// Closes the window, as people do without leaving the program.
  func close() throws { _ = try tmux(["kill-server"]) }

  /// The program's exit status as a shell gives it: 128 plus the number for a signal.
  func status() throws -> Int32? {
    try wait(for: "ended with status")
    return Int32(try text(of: "status").filter { $0 != "\n" })
  }

  /// Whether the terminal's modes are as they were before the program.
  func hasModesOfBefore() throws -> Bool { try text(of: "before") == text(of: "after") }
}
