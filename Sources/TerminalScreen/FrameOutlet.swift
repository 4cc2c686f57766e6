import CNcurses

/// The descriptor that ncurses writes to: the terminal, or for a frame a file in memory.
///
/// ncurses sends a frame in many pieces, and a terminal that draws between two pieces flickers. One
/// `write` of the whole frame, with marks around it (contour-terminal.org, synchronized output),
/// prevents this.
struct FrameOutlet {
  private let outlet: Int32
  private let memory: Int32

  /// The stream for newterm, which takes its descriptor and writes to that directly.
  let stream: UnsafeMutablePointer<FILE>

  init() throws(ScreenProblem) {
    memory = ptg_file_in_memory()
    outlet = ptg_copy_of(STDOUT_FILENO)
    guard memory >= 0, outlet >= 0, let stream = fdopen(outlet, "w") else {
      throw .noFrameOutlet(reason: String(cString: strerror(ptg_errno())))
    }
    self.stream = stream
  }

  /// Closes both descriptors; call it when ncurses no longer needs them.
  func shut() {
    fclose(stream)
    close(memory)
  }

  /// The bytes that ncurses sends while `draw` runs; they do not reach the terminal.
  ///
  /// Do not use this for calls that set the terminal's modes: a file has none.
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

/// Writes all bytes directly to the terminal, without ncurses.
func writeToTerminal(_ bytes: [UInt8]) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      write(STDOUT_FILENO, buffer.baseAddress.map { $0 + done }, buffer.count - done)
    }
    if count > 0 { done += count }
    // A terminal that has gone takes nothing; the event loop will notice that.
    if count < 0, ptg_errno() != EINTR, !waitsForTerminal() { return }
  }
}

/// Waits until the terminal takes more, where another program left it in a mode without waiting.
private func waitsForTerminal() -> Bool {
  guard ptg_errno() == EAGAIN else { return false }
  var terminal = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
  return poll(&terminal, 1, -1) > 0 || ptg_errno() == EINTR
}
