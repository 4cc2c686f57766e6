import CellCanvas

/// What the program waits for.
package enum Event: Hashable, Sendable {
  case key(Key)

  /// The size was asked again, and what stood on the screen is gone: paint it again.
  case resize(Size)

  /// SIGINT, SIGTERM, SIGHUP or SIGQUIT: close the screen, then ``Screen/die(of:)``.
  case signal(Int32)

  /// The terminal is gone.
  case endOfInput
  case timeout

  /// Another thread called ``Waker/wake()``, or the descriptor that is watched has something to read.
  case wake
}
