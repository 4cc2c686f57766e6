import Glibc

/// A trusted command-line tool, run by absolute path, without a shell, in a clean environment.
package struct ChildProcess: Sendable {
  package let program: String
  package let arguments: [String]
  /// The file that the tool reads as its standard input.
  private let input: String
  /// Variables for the tool besides its language, as `NAME=value`.
  private let variables: [String]
  /// Which stream of the tool is kept whole: standard output or standard error.
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

  /// The result of a tool that ended by itself.
  package struct Result: Equatable, Sendable {
    package let status: Int32
    /// The stream that is kept whole, usually standard output.
    package let output: [UInt8]
    /// The end of the other stream, which usually tells why the tool failed.
    package let asides: [UInt8]

    package init(status: Int32, output: [UInt8], asides: [UInt8]) {
      self.status = status
      self.output = output
      self.asides = asides
    }
  }

  /// Runs the tool to its end and returns its output, at most `outputLimit` bytes.
  ///
  /// - Parameter seconds: The time limit. At the limit the tool is killed and the call throws. Time
  ///   while ptg itself is stopped does not count.
  /// - Parameter goesOn: Asked at least twice a second, with the output so far. On `false` the tool
  ///   is killed, which gives status 137.
  package func run(
    seconds: Int, outputLimit: Int = 1 << 26, goesOn: ([UInt8]) -> Bool = { _ in true }
  ) throws(PlatformError) -> Result {
    var ears = try ToolEars(program, limit: outputLimit)
    let child: pid_t
    do {
      defer { ears.closeEndsOfTool() }
      child = try spawn(
        output: heard == .output ? ears.words.tool : ears.asides.tool,
        errors: heard == .errors ? ears.words.tool : ears.asides.tool)
    }
    var allowance = TimeAllowance(seconds: seconds, now: Clock.monotonicSeconds)
    do {
      try collect(into: &ears, within: &allowance, seconds) {
        if !goesOn($0) { kill(child, SIGKILL) }
      }
      let status = try wait(for: child, within: &allowance, seconds)
      return Result(status: status, output: ears.heard, asides: ears.aside)
    } catch {
      kill(child, SIGKILL)
      _ = waitpid(child, nil, 0)
      throw error
    }
  }

  func spawn(output: Int32, errors: Int32) throws(PlatformError) -> pid_t {
    let file = Int32(try system("open", input) { Int(open(input, O_RDONLY | O_CLOEXEC)) })
    defer { close(file) }
    return try ProgramStart.startTool(
      program, arguments, environment: ["LC_ALL=C"] + variables, input: file, output: output,
      errors: errors)
  }

  func late(_ seconds: Int) -> PlatformError {
    PlatformError(path: program, attempt: "wait for", answer: "no end within \(seconds) s")
  }

  private func collect(
    into ears: inout ToolEars, within allowance: inout TimeAllowance, _ seconds: Int,
    onLook: ([UInt8]) -> Void
  ) throws(PlatformError) {
    while ears.isOpen {
      let isReady = try ears.wait(milliseconds: allowance.waitMilliseconds)
      allowance.look(now: Clock.monotonicSeconds)
      guard !allowance.isSpent else { throw late(seconds) }
      onLook(ears.heard)
      if isReady { try ears.listen() }
    }
  }

  /// Waits until the tool has ended; a tool that closed its output may still be running.
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
