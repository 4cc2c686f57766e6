import Glibc
import Platform
import PseudoTerminal
import Testing

@Suite("On the torture board the program", .serialized)
struct TortureTests {
  @Test(
    "dies of a signal, and gives back screen, cursor, mouse, paste marks and modes",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP,
    ])
  func signals(_ signal: Int32) throws {
    let run = try ProgramOnTerminal()
    try #require(try run.start())
    #expect(run.modesOn.isSuperset(of: [.alternateScreen, .pasteMarks]))
    #expect(try run.terminal.modes() != run.terminal.modesBefore)
    run.terminal.send(signal: signal)
    #expect(try run.terminal.ending() == .signal(signal))
    #expect(run.modesOn == [.cursor])
    #expect(try run.isGivenBack())
  }

  @Test("says why it crashes where it can be read: after the screen is given back")
  func lastWords() throws {
    let run = try ProgramOnTerminal()
    try #require(try run.waitForFrame())
    // A trap also writes to the descriptor of standard error.
    let words = "Fatal error: these are the last words\n"
    let before = run.terminal.received.count
    let errors = open("/proc/\(run.terminal.program)/fd/2", O_WRONLY | O_APPEND)
    defer { close(errors) }
    try #require(write(errors, words, words.utf8.count) == words.utf8.count)
    #expect(try run.terminal.read(within: 0.3) == nil)
    run.terminal.send(signal: SIGILL)
    #expect(try run.terminal.ending() == .signal(SIGILL))
    let last = String(decoding: run.terminal.received[before...], as: UTF8.self)
    #expect(last.contains("\u{1B}[?1049l"))
    #expect(last.hasSuffix("Fatal error: these are the last words\r\n"))
  }

  @Test("stops by Ctrl-Z in a shell, gives the terminal back, and goes on with a whole screen")
  func stop() throws {
    let run = try ProgramOnTerminal(
      shell: "set -m; \"$@\"; echo stopped; read go; fg; echo ended $?")
    let terminal = run.terminal
    try #require(try run.start())
    let before = run.modesOn
    try terminal.send("\u{1A}")
    try #require(try terminal.wait(for: "stopped\r\n"))
    #expect(try run.isGivenBack())
    let mark = terminal.received.count
    try terminal.send("\n")
    try #require(try run.waitForFrame(since: mark))
    #expect(run.modesOn == before)
    let screen = String(decoding: terminal.received[mark...], as: UTF8.self)
    for part in ["\u{1B}[2J", "OFFICIAL-SENSITIVE", "THREATS"] { #expect(screen.contains(part)) }
    try terminal.send("q")
    #expect(try terminal.wait(for: "ended 0", since: mark))
    #expect(try run.isGivenBack())
  }

  @Test("stays alive through every size, and paints again")
  func sizes() throws {
    let run = try ProgramOnTerminal()
    let terminal = run.terminal
    try #require(try run.waitForFrame())
    let sizes = [(40, 120), (10, 40), (2, 10), (1, 1), (3, 200), (100, 300), (24, 80)]
    for (rows, columns) in sizes {
      let mark = terminal.received.count
      try terminal.resize(columns: columns, rows: rows)
      #expect(try terminal.wait { terminal.received.count > mark })
      #expect(try run.waitForFrame(since: mark))
      let text = String(decoding: terminal.received[mark...], as: UTF8.self)
      #expect(text.contains("OFFICIAL-SENSITIVE") == (rows >= 6), "\(rows) rows")
    }
    #expect(try terminal.ending(within: 0.1) == nil)
    try terminal.send("q")
    #expect(try terminal.ending() == .status(0))
    #expect(try run.isGivenBack())
  }

  @Test("answers Esc without a further key")
  func escape() throws {
    let run = try ProgramOnTerminal()
    try #require(try run.waitForFrame())
    try run.terminal.send("?")
    #expect(try run.terminal.answer().firstByte != nil)
    try run.terminal.send("\u{1B}")
    #expect(try run.terminal.answer().firstByte != nil)
  }

  @Test("sends a frame between its marks, and nothing where nothing changes")
  func frames() throws {
    let run = try ProgramOnTerminal()
    try #require(try run.waitForFrame())
    _ = try run.terminal.answer(quiet: 0.5, limit: 1)
    try run.terminal.send("j")
    let frame = String(decoding: try run.terminal.answer().bytes, as: UTF8.self)
    #expect(frame.hasPrefix("\u{1B}[?2026h"))
    #expect(frame.hasSuffix("\u{1B}[?2026l"))
    #expect(frame.ranges(of: "\u{1B}[?2026").count == 2)
    try run.terminal.send("k")
    _ = try run.terminal.answer()
    // On the first row, the cursor cannot move up.
    try run.terminal.send("k")
    #expect(try run.terminal.read(within: 1) == nil)
  }

  @Test("writes nothing and takes no processor time while nobody does anything")
  func idle() throws {
    let run = try ProgramOnTerminal()
    try #require(try run.waitForFrame())
    #expect(try run.terminal.rests())
  }

  @Test(
    "ends when its terminal goes, also where it was told to outlive that",
    arguments: ["exec \"$@\"", "trap '' HUP; exec \"$@\""])
  func endOfInput(_ shell: String) throws {
    let run = try ProgramOnTerminal(["--sample"], shell: shell)
    try #require(try run.waitForFrame())
    #expect(try Files.names(in: run.temporaryFolder).count == 1)
    run.terminal.hangUp()
    #expect(try run.terminal.ending() != nil)
    #expect(try Files.names(in: run.temporaryFolder) == [])
  }
}
