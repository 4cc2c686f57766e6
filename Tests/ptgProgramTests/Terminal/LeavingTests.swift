import Glibc
import Platform
import Testing

@Suite("The terminal is given back", .needsTmux)
struct LeavingTests {
  @Test("by q, which goes to the start board first, and leaves from there with status 0")
  func quit() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "THREATS")
    try terminal.press("3", "Enter")
    try terminal.wait(for: "ACTOR  A-")
    #expect(try terminal.isAlternate())
    try terminal.press("q")
    try terminal.wait(for: "THREATS")
    try terminal.press("q")
    #expect(try terminal.status() == 0)
    try expectGivenBack(terminal)
  }

  @Test(
    "by a signal, which the status tells, and the sample's folder goes with it",
    arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func signals(_ signal: Int32) throws {
    let terminal = try Terminal(["--sample"])
    try terminal.wait(for: "? help")
    #expect(try Files.names(in: terminal.temporaryFolder).count == 1)
    try terminal.send(signal)
    #expect(try terminal.status() == 128 + signal)
    try expectGivenBack(terminal)
    #expect(try Files.names(in: terminal.temporaryFolder) == [])
  }

  @Test(
    "even when the program is at fault and crashes", arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGABRT])
  func crashes(_ signal: Int32) throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.send(signal)
    #expect(try terminal.status() == 128 + signal)
    try expectGivenBack(terminal)
  }

  @Test("to the shell by Ctrl-Z, and taken again when the job goes on")
  func suspend() throws {
    let terminal = try Terminal(hasJobs: true)
    try terminal.wait(for: "? help")
    try terminal.press("j")
    let before = try terminal.wait(for: "▸  2")
    try terminal.press("C-z")
    try terminal.wait(for: "stopped, with the modes of before")
    #expect(try !terminal.isAlternate())
    try terminal.press("Enter")
    try terminal.wait(for: before)
    try terminal.press("q")
    #expect(try terminal.status() == 0)
    try expectGivenBack(terminal)
  }

  @Test("while the sample is still being loaded, whose folder goes too")
  func duringLoad() throws {
    let terminal = try Terminal(["--sample"])
    #expect(try Terminal.wait { try !Files.names(in: terminal.temporaryFolder).isEmpty })
    try terminal.send(SIGTERM)
    #expect(try terminal.status() == 128 + SIGTERM)
    #expect(try terminal.hasModesOfBefore())
    #expect(try Files.names(in: terminal.temporaryFolder) == [])
  }

  @Test("when the sample is left, whose folder goes too")
  func sampleFolder() throws {
    let terminal = try Terminal(["--sample"])
    try terminal.wait(for: "? help")
    try terminal.press("q")
    #expect(try terminal.status() == 0)
    #expect(try Files.names(in: terminal.temporaryFolder) == [])
  }

  @Test("when the window is closed: the program ends, and the sample's folder goes too")
  func closed() throws {
    let terminal = try Terminal(["--sample"])
    try terminal.wait(for: "? help")
    let program = try #require(try terminal.program())
    try terminal.close()
    // A program that has ended has no file, even before its status is collected.
    #expect(Terminal.wait { Files.linkTarget("/proc/\(program)/exe") == nil })
    #expect(try Files.names(in: terminal.temporaryFolder) == [])
  }

  /// Expects the modes from before, the shell's lines, a visible cursor, and paste marks turned
  /// off.
  private func expectGivenBack(_ terminal: Terminal) throws {
    #expect(try terminal.hasModesOfBefore())
    #expect(try !terminal.isAlternate())
    #expect(try terminal.isCursorVisible())
    let bytes = try terminal.bytes()
    let marksOn = try #require(bytes.ranges(of: "\u{1B}[?2004h").last)
    let marksOff = try #require(bytes.ranges(of: "\u{1B}[?2004l").last)
    #expect(marksOn.lowerBound < marksOff.lowerBound)
  }
}
