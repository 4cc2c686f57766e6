import Glibc

/// A trusted command-line tool, run by absolute path, without a shell, in a clean environment.
package struct ChildProcess: Sendable {
  package let program: String
  package let arguments: [String]
  /// The file that the tool reads as its standard input.
  private let input: String
  /// Variables that the tool gets besides its language, as `NAME=value`.
  private let variables: [String]
  /// What is read of the tool: its standard output, or its errors; the other is dropped.
  private let heard: StandardStream

  package init(
    _ program: String, _ arguments: [String], input: String = "/dev/null",
    variables: [String] = [], hearing heard: StandardStream = .output
  ) {
    self.program = program
    self.arguments = arguments
    self.input = input
    self.variables = variables
    self.heard = heard
  }

  /// What a tool that ended by itself left.
  package struct Result: Equatable, Sendable {
    package let status: Int32
    package let output: [UInt8]
  }

  /// Runs the tool to its end and gives what it said, at most `outputLimit` bytes.
  ///
  /// - Parameter seconds: After this long the tool is killed and the call throws; the time while
  ///   ptg itself is stopped does not count.
  /// - Parameter goesOn: Asked twice a second or more often, with what the tool said so far; on a no
  ///   the tool is killed, which leaves it status 137.
  package func run(
    seconds: Int, outputLimit: Int = 1 << 26, goesOn: ([UInt8]) -> Bool = { _ in true }
  ) throws(PlatformError) -> Result {
    var ends: [Int32] = [0, 0]
    _ = try system("make a pipe for", program) { Int(pipe(&ends)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child: pid_t
    do {
      defer { close(ends[1]) }
      child = try spawn(output: ends[1])
    }
    var allowance = TimeAllowance(seconds: seconds, now: Clock.monotonicSeconds)
    do {
      let output = try collect(from: ends[0], within: &allowance, seconds, limit: outputLimit) {
        if !goesOn($0) { kill(child, SIGKILL) }
      }
      let status = try wait(for: child, within: &allowance, seconds)
      return Result(status: status, output: output)
    } catch {
      kill(child, SIGKILL)
      _ = waitpid(child, nil, 0)
      throw error
    }
  }

  func spawn(output: Int32) throws(PlatformError) -> pid_t {
    try ProgramStart.start(
      program, arguments, environment: ["LC_ALL=C"] + variables,
      files: { files in
        posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
        let dropped: StandardStream = heard == .errors ? .output : .errors
        posix_spawn_file_actions_adddup2(&files, output, heard.rawValue)
        posix_spawn_file_actions_addopen(&files, dropped.rawValue, "/dev/null", O_WRONLY, 0)
      })
  }

  func late(_ seconds: Int) -> PlatformError {
    PlatformError(path: program, attempt: "wait for", answer: "no end within \(seconds) s")
  }

  private func collect(
    from pipe: Int32, within allowance: inout TimeAllowance, _ seconds: Int, limit: Int,
    onLook: ([UInt8]) -> Void
  ) throws(PlatformError) -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var event = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let wait = allowance.waitMilliseconds
      let ready = try system("wait for", program) { Int(poll(&event, 1, wait)) }
      allowance.look(now: Clock.monotonicSeconds)
      guard !allowance.isSpent else { throw late(seconds) }
      onLook(output)
      guard ready > 0 else { continue }
      let got = try system("read from", program) { read(pipe, &chunk, chunk.count) }
      if got == 0 { return output }
      output += chunk[..<got]
      guard output.count <= limit else {
        throw PlatformError(path: program, attempt: "read from", answer: "over \(limit) bytes")
      }
    }
  }

  /// Asks until the tool has ended: one that shut its output may run on.
  private func wait(
    for child: pid_t, within allowance: inout TimeAllowance, _ seconds: Int
  ) throws(PlatformError) -> Int32 {
    var status: Int32 = 0
    while try system("wait for", program, { Int(waitpid(child, &status, WNOHANG)) }) == 0 {
      allowance.look(now: Clock.monotonicSeconds)
      guard !allowance.isSpent else { throw late(seconds) }
      usleep(1000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
