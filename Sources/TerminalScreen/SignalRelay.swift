import CNcurses

/// A pipe that never blocks, and that no child inherits.
struct SignalPipe {
  let reader: Int32
  let writer: Int32

  init() throws(ScreenProblem) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw .noPipe(reason: String(cString: strerror(ptg_errno())))
    }
    for end in ends { ptg_prepare_pipe(end) }
    reader = ends[0]
    writer = ends[1]
  }
}

/// Turns signals into bytes in a pipe that the event loop reads.
///
/// Nothing but `write` happens while a signal is handled; ncurses is ended by the loop. The fatal
/// ones write the prepared restore string instead. One relay may exist at a time.
struct SignalRelay: ~Copyable {
  private let pipe: SignalPipe

  init(_ pipe: SignalPipe) { self.pipe = pipe }

  deinit {
    close(pipe.reader)
    close(pipe.writer)
  }

  /// The end to wait on.
  var reader: Int32 { pipe.reader }

  /// Notes the terminal's modes before ncurses changes them.
  static func rememberModes() { ptg_remember_modes() }

  /// Handles signals from here on; after ncurses has set its own handlers.
  borrowing func arm(restore: [UInt8]) {
    restore.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      ptg_arm_signals(pipe.writer, text, bytes.count)
    }
  }

  /// Gives the signals back to whoever handled them before.
  borrowing func disarm() { ptg_disarm_signals() }

  /// The terminal's modes as they were before ncurses.
  borrowing func restoreModes() { ptg_restore_modes() }

  /// Keeps what is written to standard error until the terminal is given back, or a crash ends all.
  borrowing func keepErrors() { ptg_keep_errors() }

  /// Writes what was kept, and keeps no more.
  borrowing func tellErrors() { ptg_tell_errors() }

  /// The next signal that came, 0 for a wake; `nil` when there is none.
  borrowing func next() -> Int32? {
    var byte: UInt8 = 0
    return read(pipe.reader, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Stops the job as Ctrl-Z does; returns when it goes on.
  borrowing func stopJob() { ptg_stop_job() }

  /// Ends the process by a signal's default action, so that the parent sees the usual status.
  static func die(of signal: Int32) { ptg_die_of(signal) }

  var waker: Waker { Waker(descriptor: pipe.writer) }
}

/// Interrupts the event loop from another thread, as when a sync is done.
///
/// Not to be used once the screen is closed.
package struct Waker: Sendable {
  let descriptor: Int32

  package func wake() {
    var byte: UInt8 = 0
    _ = write(descriptor, &byte, 1)
  }
}
