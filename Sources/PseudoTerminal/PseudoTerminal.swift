import CPlatform
import Glibc
import Platform

/// A program that runs on a terminal of its own; the holder of this value acts as its user.
///
/// This is a class, because it stands for one running program. When the value goes, the program is
/// ended. The program's side of the terminal stays open, so that its modes can be read after the
/// program has ended.
package final class PseudoTerminal {
  /// What has been read from the program so far.
  package private(set) var received: [UInt8] = []

  /// The process number of the program.
  package let program: pid_t

  /// The modes of the terminal before the program could change them.
  package let modesBefore: TerminalModes

  let path: String
  private(set) var keyboard: Int32
  private let screen: Int32
  var end: ProgramEnd?

  /// Starts the program at an absolute path, with exactly this environment.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws(PlatformError) {
    self.path = path
    let ends = try TerminalEnds(for: path)
    keyboard = ends.keyboard
    screen = ends.screen
    do throws(PlatformError) {
      try setSize(of: screen, columns, rows)
      modesBefore = try askModes(of: screen, path)
      program = try Spawn(path, arguments, environment).start(on: ends.name)
    } catch {
      close(ends.keyboard)
      close(ends.screen)
      throw error
    }
  }

  deinit {
    if end == nil {
      kill(program, SIGKILL)
      waitpid(program, nil, 0)
    }
    hangUp()
    close(screen)
  }

  /// Changes the size of the terminal; the system tells the program.
  package func resize(columns: Int, rows: Int) throws(PlatformError) {
    try setSize(of: keyboard, columns, rows)
  }

  /// Presses keys.
  package func send(_ text: String) throws(PlatformError) {
    let bytes = Array(text.utf8)
    _ = try system("type to", path) { write(keyboard, bytes, bytes.count) }
  }

  /// Closes the terminal, as when its window is closed.
  package func hangUp() {
    if keyboard >= 0 { close(keyboard) }
    keyboard = -1
  }

  /// The present modes of the terminal.
  package func modes() throws(PlatformError) -> TerminalModes { try askModes(of: screen, path) }

  /// The next bytes from the program, and when they arrived; `nil` where none arrived in time.
  package func read(within seconds: Double) throws(PlatformError) -> Piece? {
    var event = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    let wait = Int32(max(0, (seconds * 1000).rounded(.up)))
    guard try system("wait for", path, { Int(poll(&event, 1, wait)) }) > 0 else { return nil }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = try system("read from", path) { Glibc.read(keyboard, &chunk, chunk.count) }
    let piece = Piece(time: Clock.monotonicSeconds, bytes: Array(chunk[..<count]))
    received += piece.bytes
    return piece
  }
}

/// Bytes that arrived together, and the time, on the clock that never goes back.
package struct Piece: Sendable {
  package let time: Double
  package let bytes: [UInt8]
}

private func askModes(of terminal: Int32, _ path: String) throws(PlatformError) -> TerminalModes {
  var modes = termios()
  _ = try system("ask for the modes of", path) { Int(tcgetattr(terminal, &modes)) }
  return TerminalModes(modes)
}

private func setSize(of terminal: Int32, _ columns: Int, _ rows: Int) throws(PlatformError) {
  var size = winsize()
  size.ws_col = UInt16(columns)
  size.ws_row = UInt16(rows)
  _ = try system("set the size of", "the terminal") {
    Int(ioctl(terminal, UInt(TIOCSWINSZ), &size))
  }
}
