import CNcurses

/// A pipe that never blocks and that no child process inherits.
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
/// A signal handler only calls `write`; the event loop ends ncurses. Handlers of fatal signals
/// write the prepared restore sequence instead. Only one relay can exist at a time.
struct SignalRelay: ~Copyable {
  private let pipe: SignalPipe

  init(_ pipe: SignalPipe) { self.pipe = pipe }

  deinit {
    close(pipe.reader)
    close(pipe.writer)
  }

  /// The end of the pipe to wait on.
  var reader: Int32 { pipe.reader }

  /// Saves the terminal's modes before ncurses changes them.
  static func rememberModes() { ptg_remember_modes() }

  /// Starts handling signals; call it after ncurses has set its own handlers.
  borrowing func arm(restore: [UInt8]) {
    restore.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      ptg_arm_signals(pipe.writer, text, bytes.count)
    }
  }

  /// Restores the signal handlers from before.
  borrowing func disarm() { ptg_disarm_signals() }

  /// Restores the terminal's modes from before ncurses.
  borrowing func restoreModes() { ptg_restore_modes() }

  /// Holds back standard error until the terminal is restored or the program crashes.
  borrowing func keepErrors() { ptg_keep_errors() }

  /// Writes the held-back errors and stops holding back.
  borrowing func tellErrors() { ptg_tell_errors() }

  /// The next signal that arrived, 0 for a wake; `nil` where there is none.
  borrowing func next() -> Int32? {
    var byte: UInt8 = 0
    return read(pipe.reader, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Stops the job as Ctrl-Z does; returns when the job continues.
  borrowing func stopJob() { ptg_stop_job() }

  /// Ends the process with a signal's default action, so that the parent sees the usual status.
  static func die(of signal: Int32) { ptg_die_of(signal) }

  var waker: Waker { Waker(descriptor: pipe.writer) }
}

/// Interrupts the event loop from another thread, for example when a sync has finished.
///
/// It must not be used after the screen is closed.
package struct Waker: Sendable {
  let descriptor: Int32

  package func wake() {
    var byte: UInt8 = 0
    _ = write(descriptor, &byte, 1)
  }
}
