import CNcurses
import Glibc
import Testing

@testable import TerminalScreen

/// A pseudo-terminal from which ncurses reads keys; the test types them.
struct Keyboard: ~Copyable {
  private let keys: Int32
  private let handle: OpaquePointer

  init(terminalName: String = "xterm-256color") throws {
    var ends: (keys: Int32, program: Int32) = (-1, -1)
    try #require(openpty(&ends.keys, &ends.program, nil, nil, nil) == 0)
    let program = try #require(fdopen(ends.program, "r+"))
    setlocale(LC_CTYPE, "C.UTF-8")
    handle = try #require(newterm(terminalName, program, program))
    keys = ends.keys
    Screen.setInput()
  }

  deinit {
    endwin()
    delscreen(handle)
    close(keys)
  }

  /// The keys that are read when the bytes arrive at once.
  func type(_ text: String, isMouseOn: Bool = false) -> [Key] {
    let bytes = Array(text.utf8)
    guard write(keys, bytes, bytes.count) == bytes.count else { return [] }
    var read: [Key] = []
    var reader = KeyReader(mouse: isMouseOn ? MouseReader() : nil)
    while let key = reader.next() { read.append(key) }
    return read
  }
}
