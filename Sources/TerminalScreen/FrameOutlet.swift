import CNcurses

/// The descriptor that ncurses writes to: the terminal, and for a frame a file in memory.
///
/// ncurses sends a frame in many pieces, and a terminal that draws between two of them flickers.
/// In one `write` with the marks around it (contour-terminal.org, synchronized output) it cannot.
struct FrameOutlet {
  private let outlet: Int32
  private let memory: Int32

  /// What newterm is given: it asks the stream for its descriptor, and writes past the stream.
  let stream: UnsafeMutablePointer<FILE>

  init() throws(ScreenProblem) {
    memory = ptg_file_in_memory()
    outlet = ptg_copy_of(STDOUT_FILENO)
    guard memory >= 0, outlet >= 0, let stream = fdopen(outlet, "w") else {
      throw .noFrameOutlet(reason: String(cString: strerror(ptg_errno())))
    }
    self.stream = stream
  }

  /// Closes both descriptors; when ncurses is done with them.
  func shut() {
    fclose(stream)
    close(memory)
  }

  /// What ncurses sends while `draw` runs, kept from the terminal.
  ///
  /// Not for what sets the terminal's modes, which a file does not have.
  func bytes(of draw: () -> Void) -> [UInt8] {
    lseek(memory, 0, SEEK_SET)
    guard ptg_replace(outlet, memory) >= 0 else { return [] }
    draw()
    ptg_replace(outlet, STDOUT_FILENO)
    var bytes = [UInt8](repeating: 0, count: max(Int(lseek(memory, 0, SEEK_CUR)), 0))
    let count = pread(memory, &bytes, bytes.count, 0)
    bytes.removeLast(bytes.count - max(count, 0))
    return bytes
  }
}

/// Writes all bytes to the terminal itself, past ncurses.
func writeToTerminal(_ bytes: [UInt8]) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      write(STDOUT_FILENO, buffer.baseAddress.map { $0 + done }, buffer.count - done)
    }
    if count > 0 { done += count }
    // A terminal that is gone takes nothing; the event loop hears of it.
    if count < 0, ptg_errno() != EINTR, !waitsForTerminal() { return }
  }
}

/// Waits where a program before has left the terminal in a mode that does not wait by itself.
private func waitsForTerminal() -> Bool {
  guard ptg_errno() == EAGAIN else { return false }
  var terminal = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
  return poll(&terminal, 1, -1) > 0 || ptg_errno() == EINTR
}
