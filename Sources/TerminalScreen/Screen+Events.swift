import CNcurses
import CellCanvas

extension Screen {
  /// Waits for the next event: not at all for 0, and forever without a timeout.
  package mutating func nextEvent(timeoutMilliseconds: Int32? = nil) -> Event {
    let start = ContinuousClock.now
    while true {
      if let event = signalEvent() { return event }
      // ncurses may hold keys that it has already read, so it is asked before the descriptor.
      if let key = keys.next() {
        emptyReads = 0
        return .key(key)
      }
      switch wait(milliseconds: remaining(of: timeoutMilliseconds, since: start)) {
      case .ready: continue
      case .told: return .wake
      case .timeout: return .timeout
      case .gone: return .endOfInput
      }
    }
  }

  private enum Readiness { case ready, told, timeout, gone }

  /// Waits until a key, a signal or the watched descriptor is ready.
  private mutating func wait(milliseconds: Int32) -> Readiness {
    var ends = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: relay.reader, events: Int16(POLLIN), revents: 0),
      // poll(2) skips a negative descriptor.
      pollfd(fd: watched, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&ends, nfds_t(ends.count), milliseconds)
    if count == 0 { return .timeout }
    if count < 0 { return ptg_errno() == EINTR ? .ready : .gone }
    if ends[1].revents != 0 { return .ready }
    if ends[0].revents == 0 { return .told }
    let terminal = Int32(ends[0].revents)
    if terminal & (POLLHUP | POLLERR | POLLNVAL) != 0 { return .gone }
    return isAtEnd() ? .gone : .ready
  }

  /// Whether the terminal has reported input several times in a row without any.
  private mutating func isAtEnd() -> Bool {
    emptyReads = ptg_bytes_waiting() > 0 ? 0 : emptyReads + 1
    return emptyReads > 3
  }

  /// The rest of a timeout in milliseconds; -1 means forever.
  private func remaining(of timeout: Int32?, since start: ContinuousClock.Instant) -> Int32 {
    guard let timeout else { return -1 }
    let spent = start.duration(to: .now).components
    let milliseconds = spent.seconds * 1000 + spent.attoseconds / 1_000_000_000_000_000
    return Int32(clamping: max(Int64(timeout) - milliseconds, 0))
  }

  private mutating func signalEvent() -> Event? {
    let pending = pendingSignals.isEmpty ? nil : pendingSignals.removeFirst()
    guard let number = pending ?? relay.next() else { return nil }
    return switch number {
    case 0: .wake
    case SIGWINCH: resized()
    case SIGTSTP: suspend()
    case SIGCONT: continued()
    default: .signal(number)
    }
  }

  /// Takes the terminal back after a stop that could not be caught, because the shell has used it.
  private mutating func continued() -> Event {
    leaveForShell()
    return comeBack()
  }
}
