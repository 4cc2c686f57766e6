/// How a program ended.
package enum ProgramEnd: Hashable, Sendable {
  case status(Int32)
  case signal(Int32)

  /// Creates the value from the status that the system reports (wait(2)).
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
  }
}
