import Glibc

/// Measures what a run of a tool costs.
extension ChildProcess {
  /// The cost of one run.
  package struct Usage: Equatable, Sendable {
    package let status: Int32
    /// Seconds from start to end by the clock.
    package let wallSeconds: Double
    /// Seconds of processor time, including child processes that the tool waited for.
    package let processorSeconds: Double
    /// The most memory that the tool or one of those child processes used at once.
    package let peakMegabytes: Double
  }

  /// Runs the tool to its end and returns its cost; its output is thrown away.
  ///
  /// - Parameter seconds: The time limit. At the limit the tool is killed and the call throws.
  package func measured(seconds: Int) throws(PlatformError) -> Usage {
    let null = Int32(
      try system("open", "/dev/null") { Int(open("/dev/null", O_WRONLY | O_CLOEXEC)) })
    defer { close(null) }
    let start = Clock.monotonicSeconds
    let child = try spawn(output: null, errors: null)
    var status: Int32 = 0
    var usage = rusage()
    while try system("wait for", program, { Int(wait4(child, &status, WNOHANG, &usage)) }) == 0 {
      guard Clock.monotonicSeconds < start + Double(seconds) else {
        kill(child, SIGKILL)
        _ = waitpid(child, nil, 0)
        throw late(seconds)
      }
      usleep(1000)
    }
    let signal = status & 0x7F
    return Usage(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      wallSeconds: Clock.monotonicSeconds - start,
      processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peakMegabytes: Double(usage.ru_maxrss) / 1024)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
