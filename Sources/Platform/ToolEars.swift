import Glibc

/// Listens to a tool: keeps one of its streams whole, and the end of the other.
struct ToolEars: ~Copyable {
  /// The two ends of a pipe.
  struct Pipe {
    /// Our end of the pipe; -1 once the tool writes no more.
    fileprivate(set) var ours: Int32
    fileprivate(set) var tool: Int32

    fileprivate init(for program: String) throws(PlatformError) {
      var ends: [Int32] = [0, 0]
      _ = try system("make a pipe for", program) { Int(pipe(&ends)) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (ours, tool) = (ends[0], ends[1])
    }

    fileprivate mutating func closeOurs() {
      if ours >= 0 { close(ours) }
      ours = -1
    }

    fileprivate mutating func closeTool() {
      if tool >= 0 { close(tool) }
      tool = -1
    }
  }

  private(set) var words: Pipe
  private(set) var asides: Pipe
  private(set) var heard: [UInt8] = []
  private(set) var aside: [UInt8] = []
  private let program: String
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// How many bytes of the other stream are kept: a few lines, because the last line matters.
  private static let mostAside = 4096

  init(_ program: String, limit: Int) throws(PlatformError) {
    self.program = program
    self.limit = limit
    var words = try Pipe(for: program)
    do {
      asides = try Pipe(for: program)
    } catch {
      words.closeOurs()
      words.closeTool()
      throw error
    }
    self.words = words
  }

  deinit {
    for end in [words.ours, words.tool, asides.ours, asides.tool] where end >= 0 { close(end) }
  }

  /// Whether the tool may still write something.
  var isOpen: Bool { words.ours >= 0 || asides.ours >= 0 }

  /// Closes the tool's ends of the pipes in ptg, so that the end of the tool's output is noticed.
  mutating func closeEndsOfTool() {
    words.closeTool()
    asides.closeTool()
  }

  /// Waits until there is something to read; returns whether there is.
  func wait(milliseconds: Int32) throws(PlatformError) -> Bool {
    // The system skips a descriptor of -1 (poll(2)).
    var events = [words.ours, asides.ours].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    return try system("wait for", program) { Int(poll(&events, 2, milliseconds)) } > 0
  }

  /// Reads everything that is ready.
  mutating func listen() throws(PlatformError) {
    if try ToolEars.isReady(words.ours, program) {
      let got = try hear(words.ours)
      if got.isEmpty { words.closeOurs() }
      heard += got
      guard heard.count <= limit else {
        throw PlatformError(path: program, attempt: "read from", answer: "over \(limit) bytes")
      }
    }
    if try ToolEars.isReady(asides.ours, program) {
      let got = try hear(asides.ours)
      if got.isEmpty { asides.closeOurs() }
      aside = (aside + got).suffix(ToolEars.mostAside)
    }
  }

  private static func isReady(_ end: Int32, _ program: String) throws(PlatformError) -> Bool {
    guard end >= 0 else { return false }
    var event = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    return try system("wait for", program) { Int(poll(&event, 1, 0)) } > 0
  }

  private mutating func hear(_ end: Int32) throws(PlatformError) -> ArraySlice<UInt8> {
    let got = try system("read from", program) { read(end, &chunk, chunk.count) }
    return chunk[..<got]
  }
}

/// Why a tool failed, in its own words.
extension ChildProcess.Result {
  /// The last line of the other stream, at most 200 characters; `nil` where it is empty.
  package var lastWords: String? { ChildProcess.Result.lastLine(of: asides) }

  /// How the tool ended, for a message: "it ended with status 3: " and its last line.
  package func ending(of name: String) -> String {
    "\(name) ended with status \(status)" + (lastWords.map { ": \($0)" } ?? "")
  }

  /// The last line that is not blank; characters outside ASCII become `?`.
  package static func lastLine(of bytes: some Collection<UInt8>) -> String? {
    let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let last = lines.last { line in line.contains { $0 > UInt8(ascii: " ") } }
    return last.map { line in
      let shown = line.drop { $0 <= UInt8(ascii: " ") }.prefix(200)
        .map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: "?") }
      return String(decoding: shown, as: UTF8.self)
    }
  }
}
