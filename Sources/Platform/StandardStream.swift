import Glibc

/// The three streams that the system gives every program.
package enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case errors = 2

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The columns and rows of the terminal; `nil` where there is no terminal or no size is known.
  package var terminalSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Writes all of the text without a buffer of the C library, so that a full disk is noticed.
  package func write(_ text: String) throws(PlatformError) { try write(Array(text.utf8)) }

  /// Writes all of the bytes, as ``write(_:)-(String)`` does.
  package func write(_ bytes: [UInt8]) throws(PlatformError) {
    var done = 0
    while done < bytes.count {
      done += try system("write", name) {
        bytes.withUnsafeBytes { buffer in
          Glibc.write(rawValue, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        }
      }
    }
  }

  private var name: String {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    case .errors: "standard error"
    }
  }
}
