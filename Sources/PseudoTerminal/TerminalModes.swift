import Glibc

/// How a terminal treats what is typed and written (termios(3)).
package struct TerminalModes: Hashable, Sendable {
  private let flags: [UInt32]
  private let controlCharacters: [UInt8]

  init(_ modes: termios) {
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    controlCharacters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether the terminal shows what is typed and keeps it until the line ends.
  ///
  /// Programs that a shell starts find the terminal in this state.
  package var isForLines: Bool {
    flags[3] & UInt32(ECHO) != 0 && flags[3] & UInt32(ICANON) != 0
  }
}
