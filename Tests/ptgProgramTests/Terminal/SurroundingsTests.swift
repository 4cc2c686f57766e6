import Glibc
import Platform
import Testing

@Suite("The program makes do", .needsTmux)
struct SurroundingsTests {
  @Test(
    "with a screen of another size, marking first and last",
    arguments: [(120, 40), (40, 10), (20, 6), (200, 60)])
  func sizes(_ columns: Int, _ rows: Int) throws {
    let terminal = try Terminal()
    let before = try terminal.wait(for: "? help")
    try terminal.resize(columns: columns, rows: rows)
    try terminal.wait("a board of \(rows) lines") { screen in
      screen.count == rows && screen[1].hasPrefix("THREATS")
        && [screen.first, screen.last].allSatisfy { $0?.trimmed == "OFFICIAL-SENSITIVE" }
    }
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait("the board as before") { $0 == before }
  }

  @Test("with one too small for a board: one line says what to do")
  func tooSmall() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.press("j")
    let before = try terminal.wait(for: "▸  2")
    try terminal.resize(columns: 19, rows: 5)
    try terminal.wait("one line") { screen in
      screen.count == 5 && screen[0].hasPrefix("Make the window")
        && screen.dropFirst().allSatisfy(\.isEmpty)
    }
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait("the board as before") { $0 == before }
  }

  @Test("with a window dragged through every size, down to one cell")
  func dragged() throws {
    let terminal = try Terminal()
    let before = try terminal.wait(for: "? help")
    for (columns, rows) in [(40, 120), (10, 40), (2, 10), (1, 1), (3, 200), (100, 300), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      usleep(50_000)
    }
    try terminal.wait("the board as before") { $0 == before }
  }

  @Test("without UTF-8: signs of ASCII, and a note")
  func ascii() throws {
    let terminal = try Terminal(variables: ["LANG": "C"])
    let screen = try terminal.wait(for: "not set to UTF-8")
    #expect(screen.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(screen.contains { $0.hasPrefix(">") })
    try terminal.press("2", "3", "4")
    let board = try terminal.wait(for: "DEMAND")
    #expect(board.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test("with a locale that is not installed here, if its name says UTF-8")
  func unknownLocale() throws {
    try Terminal(variables: ["LANG": "xx_XX.UTF-8"]).wait(for: "▸")
  }

  @Test("without colour where NO_COLOR says so")
  func noColor() throws {
    let plain = try Terminal(variables: ["NO_COLOR": "1"])
    try plain.wait(for: "? help")
    #expect(try SurroundingsTests.colors(in: plain.bytes()) == [])
    let colored = try Terminal()
    try colored.wait(for: "? help")
    #expect(try SurroundingsTests.colors(in: colored.bytes()) != [])
  }

  @Test(
    "with a terminal of eight colours, of none, and with an old one",
    arguments: ["xterm", "linux", "vt100", "xterm-mono"])
  func terminals(_ name: String) throws {
    let terminal = try Terminal(variables: ["TERM": name])
    try terminal.wait(for: "? help")
    try terminal.press("Down")
    try terminal.wait(for: "Mar 2019")
    try terminal.press("q")
    #expect(try terminal.status() == 0)
    #expect(try terminal.hasModesOfBefore())
  }

  @Test("or says what is missing, with status 78")
  func noScreen() throws {
    let terminal = try Terminal(variables: ["TERM": "no-such-terminal"])
    #expect(try terminal.status() == 78)
    let message = "TERM: found 'no-such-terminal'"
    let said = try terminal.wait(for: message).joined()
    #expect(said.contains("ptg: \(message)"))
    #expect(said.contains("ptg print BOARD"))
    #expect(try terminal.hasModesOfBefore())
  }

  @Test("or says how to get a snapshot where there is none yet, with status 1")
  func noSnapshot() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let terminal = try Terminal(["--data", folder.path])
    #expect(try terminal.status() == 1)
    try terminal.wait(for: "no snapshot yet")
    try terminal.wait(for: "ptg --sample")
    try terminal.wait(for: "ptg sync FOLDER")
  }

  /// The parameters of select-graphic-rendition sequences that set a colour (ECMA-48, 8.3.117).
  private static func colors(in bytes: String) -> [String] {
    bytes.split(separator: "\u{1B}[").dropFirst().compactMap { sequence in
      let parameters = sequence.prefix { $0.isNumber || $0 == ";" || $0 == ":" }
      guard sequence.dropFirst(parameters.count).first == "m" else { return nil }
      let codes = parameters.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
      let isColor = codes.contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
      return isColor ? String(parameters) : nil
    }
  }
}
