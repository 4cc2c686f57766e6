import Glibc
import Platform
import PseudoTerminal
import Testing

@Suite("A program on a pseudo-terminal")
struct PseudoTerminalTests {
  private func shell(_ script: String) throws -> PseudoTerminal {
    try PseudoTerminal("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
  }

  @Test("is given its words, its environment alone, and the terminal's size")
  func start() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "stty size; env; echo \"$0|$1\"", "a b", "ŵ"],
      environment: ["PATH": "/usr/bin:/bin", "KEPT": "yes"], columns: 120, rows: 40)
    #expect(try terminal.ending() == .status(0))
    let text = String(decoding: terminal.received, as: UTF8.self)
    #expect(text.hasPrefix("40 120\r\n"))
    #expect(text.contains("KEPT=yes\r\n"))
    #expect(!text.contains("HOME="))
    #expect(text.hasSuffix("a b|ŵ\r\n"))
  }

  @Test("reads what is typed, and its answer is timed")
  func typing() throws {
    let terminal = try PseudoTerminal("/bin/cat", [])
    let start = Clock.monotonicSeconds
    try terminal.send("abc\r")
    let answer = try terminal.answer(quiet: 0.3)
    #expect(String(decoding: answer.bytes, as: UTF8.self) == "abc\r\nabc\r\n")
    let first = try #require(answer.firstByte)
    let last = try #require(answer.lastByte)
    #expect(start <= first && first <= last)
    #expect(try terminal.ending(within: 0.1) == nil)
    try terminal.send("\u{04}")
    #expect(try terminal.ending() == .status(0))
  }

  @Test("answers nothing where it says nothing")
  func silence() throws {
    let answer = try shell("sleep 60").answer(limit: 0.1)
    #expect(answer.firstByte == nil)
    #expect(answer.bytes == [])
  }

  @Test(
    "tells how it ended",
    arguments: [
      ("exit 3", .status(3)), ("kill -TERM $$", .signal(SIGTERM)), ("kill -9 $$", .signal(SIGKILL)),
    ] as [(String, ProgramEnd)])
  func ending(_ script: String, expected: ProgramEnd) throws {
    #expect(try shell(script).ending() == expected)
  }

  @Test("is sent signals, also those that the tests themselves hold back")
  func signals() throws {
    let terminal = try shell(
      "trap 'echo caught; exit 5' TERM; echo ready; while :; do sleep 0.1; done")
    #expect(try terminal.wait(for: "ready"))
    terminal.send(signal: SIGTERM)
    #expect(try terminal.ending() == .status(5))
    #expect(String(decoding: terminal.received, as: UTF8.self).hasSuffix("caught\r\n"))
  }

  @Test("is told of a new size, and of the end of its terminal")
  func terminalChanges() throws {
    let terminal = try shell(
      "trap 'stty size' WINCH; echo ready; while :; do sleep 0.1; done")
    #expect(try terminal.wait(for: "ready"))
    try terminal.resize(columns: 33, rows: 11)
    #expect(try terminal.wait(for: "11 33"))
    terminal.hangUp()
    #expect(try terminal.ending() == .signal(SIGHUP))
  }

  @Test("leaves the terminal's modes to be seen when it has ended")
  func modes() throws {
    let terminal = try shell("stty raw -echo")
    #expect(try terminal.ending() == .status(0))
    #expect(terminal.modesBefore.isForLines)
    #expect(try !terminal.modes().isForLines)
    let orderly = try shell("old=$(stty -g); stty raw -echo; stty $old")
    #expect(try orderly.ending() == .status(0))
    #expect(try orderly.modes() == orderly.modesBefore)
  }

  @Test("has memory and processor time that can be asked for, and can be stopped")
  func running() throws {
    let terminal = try shell("echo ready; while :; do :; done")
    #expect(try terminal.wait(for: "ready"))
    #expect(try terminal.wait { try terminal.processorTicks() > 2 })
    #expect(try (terminal.residentKilobytes() ?? 0) > 100)
    terminal.send(signal: SIGSTOP)
    #expect(try terminal.wait { try terminal.isStopped() })
    let ticks = try terminal.processorTicks()
    usleep(100_000)
    #expect(try terminal.processorTicks() == ticks)
  }

  @Test("rests where it sleeps through, and not where it works, wakes or writes")
  func rest() throws {
    let asleep = try shell("sleep 0.3; echo late; exec sleep 60")
    #expect(try asleep.rests(for: 0.5))
    #expect(String(decoding: asleep.received, as: UTF8.self) == "late\r\n")
    let busy = try shell("while :; do :; done")
    #expect(try !busy.rests(for: 0.3, within: 1))
    let waking = try shell("while :; do sleep 0.05; done")
    #expect(try !waking.rests(for: 0.3, within: 1))
    let writing = try shell("while :; do sleep 0.1; echo on; done")
    #expect(try !writing.rests(for: 0.3, within: 1))
  }

  @Test("is gone when nobody sits at the terminal any more")
  func gone() throws {
    let program: pid_t
    do { program = try shell("trap '' HUP; while :; do sleep 1; done").program }
    #expect(kill(program, 0) == -1)
  }

  @Test("cannot be one that is not there")
  func missing() throws {
    let none = try #require(throws: PlatformError.self) { try PseudoTerminal("/nowhere/none", []) }
    #expect("\(none)" == "/nowhere/none: could not start: No such file or directory")
  }
}
