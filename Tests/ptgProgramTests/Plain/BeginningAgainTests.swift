import Glibc
import Platform
import Testing

@Suite("The next start", .needsTmux)
struct BeginningAgainTests {
  private func terminal(_ home: String, _ words: [String] = []) throws -> Terminal {
    try Terminal(words, variables: ["XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home])
  }

  @Test("shows the board, the page, the language and the safe view of the last")
  func again() throws {
    let home = try TemporaryFolder(in: "/tmp")
    let first = try terminal(home.path, ["--region", "sw"])
    try first.wait(for: "? help")
    try first.press("2")
    try first.wait(for: "GRID")
    try first.press("Enter")
    try first.wait(for: "INVESTIGATION")
    try first.press("S")
    try first.wait(for: "SAFE")
    try first.press("q", "q")
    #expect(try first.status() == 0)
    let second = try terminal(home.path)
    try second.wait("the page, safe") { screen in
      screen.contains { $0.contains("INVESTIGATION") } && screen.contains { $0.contains("SAFE") }
        && screen.contains { $0.contains("South West") }
    }
    try second.press("Escape")
    try second.wait(for: "GRID")
  }

  @Test("is where a signal ended the last", arguments: [SIGTERM, SIGHUP])
  func signal(_ signal: Int32) throws {
    let home = try TemporaryFolder(in: "/tmp")
    let first = try terminal(home.path)
    try first.wait(for: "? help")
    try first.press("3")
    try first.wait(for: "ACTORS")
    try first.send(signal)
    #expect(try first.status() == 128 + signal)
    try terminal(home.path).wait(for: "ACTORS")
  }

  @Test("is safe where the last was killed in the safe view, though it had no time to close")
  func killed() throws {
    let home = try TemporaryFolder(in: "/tmp")
    let first = try terminal(home.path)
    try first.wait(for: "? help")
    try first.press("S")
    try first.wait(for: "SAFE")
    try first.send(SIGKILL)
    #expect(try first.status() == 128 + SIGKILL)
    try terminal(home.path).wait(for: "SAFE")
  }

  @Test("is on the board alone where the snapshot no longer has the page")
  func goneAway() throws {
    let home = try TemporaryFolder(in: "/tmp")
    try Files.makeFolder("\(home.path)/ptg")
    let session = "board = grid\npage = investigation:I-9999\nscope = region:atlantis\nsafe = no\n"
    try Files.write(Array(session.utf8), to: "\(home.path)/ptg/session")
    let screen = try terminal(home.path).wait(for: "GRID")
    #expect(!screen.contains { $0.contains("I-9999") || $0.contains("atlantis") })
  }

  @Test("is not told of the sample")
  func sample() throws {
    let home = try TemporaryFolder(in: "/tmp")
    let first = try terminal(home.path, ["--sample"])
    try first.wait(for: "? help")
    try first.press("q")
    #expect(try first.status() == 0)
    #expect(try Files.names(in: home.path) == [])
  }

  @Test("is the usual one where nothing could be kept, which is said when the screen is back")
  func notKept() throws {
    let home = try TemporaryFolder(in: "/tmp")
    try Files.write([], to: "\(home.path)/ptg")
    let first = try terminal(home.path)
    try first.wait(for: "? help")
    try first.press("q")
    #expect(try first.status() == 0)
    try first.wait(for: "Not a directory")
  }

  @Test("says a broken setting on the board, and again when the screen is back")
  func brokenSetting() throws {
    let home = try TemporaryFolder(in: "/tmp")
    try Files.makeFolder("\(home.path)/ptg")
    try Files.write(Array("langauge = cy\n".utf8), to: "\(home.path)/ptg/settings")
    let terminal = try terminal(home.path)
    try terminal.wait(for: "settings:1: found the key 'langauge', expected perhaps language")
    try terminal.press("q")
    #expect(try terminal.status() == 0)
    try terminal.wait(for: "It was left out")
  }
}

@Suite("A terminal that cannot be drawn on", .needsTmux)
struct DumbTerminalTests {
  @Test("is talked to in plain lines, and told why", arguments: ["dumb", ""])
  func plain(_ name: String) throws {
    let terminal = try Terminal(rows: 60, variables: ["TERM": name])
    try terminal.wait(for: "the boards are said in plain lines")
    try terminal.wait(for: "Type 'more', a row number or a command.")
    try terminal.type("b 4\n")
    try terminal.wait(for: "March 2019: reports of the month")
    try terminal.type("q\n")
    #expect(try terminal.status() == 0)
    #expect(try !terminal.bytes().contains("\u{1B}"))
    #expect(try terminal.hasModesOfBefore())
  }
}
