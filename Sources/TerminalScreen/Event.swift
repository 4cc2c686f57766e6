import CellCanvas

/// An event that the program waits for.
package enum Event: Hashable, Sendable {
  case key(Key)

  /// The size may have changed and the screen is empty: paint it again.
  case resize(Size)

  /// SIGINT, SIGTERM, SIGHUP or SIGQUIT has arrived: close the screen, then call
  /// ``Screen/die(of:)``.
  case signal(Int32)

  /// The terminal has gone.
  case endOfInput
  case timeout

  /// Another thread called ``Waker/wake()``, or the watched descriptor has become readable.
  case wake
}
