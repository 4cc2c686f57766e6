import Glibc
import Testing

extension Trait where Self == ConditionTrait {
  /// Skips tests that need a terminal where tmux is not installed to draw one.
  static var needsTmux: Self {
    .enabled(if: Tmux.isInstalled, "\(Tmux.path) is missing: install tmux to test the screen")
  }
}

@Suite("The program in a terminal", .needsTmux)
struct ScreenTests {
  @Test("opens on the sample at 80x24, with marking, scope, month and export on it")
  func opening() throws {
    let screen = try Terminal(["--sample"]).wait(for: "? help")
    #expect(screen.count == 24)
    #expect(screen.first?.trimmed == "OFFICIAL-SENSITIVE")
    #expect(screen.last?.trimmed == "OFFICIAL-SENSITIVE")
    #expect(screen[1].hasPrefix("THREATS"))
    // Where the title leaves no room, the scope, month and export are below it.
    #expect(screen[1...2].contains { $0.hasSuffix("National · Mar 2019 · export 8 · SAMPLE") })
    #expect(screen[2...3].contains { $0.hasPrefix("1 Threats 2 Grid 3 Actors 4 Demand") })
  }

  @Test(
    "opens a board by its key",
    arguments: [("1", "THREATS"), ("2", "GRID"), ("3", "ACTORS"), ("4", "DEMAND")])
  func boards(_ key: String, title: String) throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.press(key == "1" ? "2" : "1", key)
    try terminal.wait("\(title) as its title") { $0[1].hasPrefix(title) }
  }

  @Test("opens a page by Enter, and comes back by Esc to the same row")
  func page() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.press("3", "j", "j")
    let board = try terminal.wait(for: "▸  3")
    let cursor = try terminal.cursor()
    try terminal.press("Enter")
    try terminal.wait(for: "ACTOR  A-")
    try terminal.press("Escape")
    try terminal.wait(for: board)
    #expect(try terminal.cursor() == cursor)
  }

  @Test("has the terminal's own cursor on the selected row, which screen readers follow")
  func cursor() throws {
    let terminal = try Terminal()
    let screen = try terminal.wait(for: "? help")
    let row = try #require(screen.firstIndex { $0.hasPrefix("▸") })
    #expect(try terminal.cursor() == [0, row])
    #expect(try terminal.isCursorVisible())
    try terminal.press("j")
    try terminal.wait("the next row selected") { $0[row + 1].hasPrefix("▸") }
    #expect(try terminal.cursor() == [0, row + 1])
  }

  @Test("shows the region whose name is typed")
  func region() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.press("r")
    try terminal.wait(for: "Choose a region")
    try terminal.type("SOUTH e")
    try terminal.wait(forNo: "ERSOU")
    try terminal.press("Enter")
    try terminal.wait(for: "South East · Mar 2019")
  }

  @Test("shows the force whose name is typed, and leaves the list by Esc with nothing changed")
  func force() throws {
    let terminal = try Terminal()
    let before = try terminal.wait(for: "? help")
    try terminal.press("f")
    try terminal.wait(for: "Choose a force")
    try terminal.type("kent")
    try terminal.press("Escape")
    try terminal.wait(for: before)
    try terminal.press("f")
    try terminal.type("kent")
    try terminal.wait(for: "▸ Kent Police")
    try terminal.press("Enter")
    try terminal.wait(for: "Kent Police · Mar 2019")
  }

  @Test("says in the list that nothing matches, and takes letters back")
  func noMatch() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.press("r")
    try terminal.type("walesx")
    try terminal.wait(for: "Nothing matches")
    try terminal.press("Enter", "BSpace", "Enter")
    try terminal.wait(for: "Wales · Mar 2019")
  }

  @Test("goes a month back and forth, and to one from the list")
  func months() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "Mar 2019 · export 8")
    try terminal.press("[")
    try terminal.wait(for: "Feb 2019 · export 8")
    try terminal.press("]", "]")
    try terminal.wait(for: "The snapshot holds")
    try terminal.wait(for: "Mar 2019 · export 8")
    try terminal.press("m")
    try terminal.wait(for: "Choose a month")
    try terminal.type("2018-07")
    try terminal.press("Enter")
    try terminal.wait(for: "Jul 2018 · export 8")
  }

  @Test("keeps scope and month from board to board")
  func context() throws {
    let terminal = try Terminal(["--force", "kent", "--month", "2018-11"])
    try terminal.wait(for: "THREATS")
    for (key, title) in [("2", "GRID"), ("3", "ACTORS"), ("4", "DEMAND")] {
      try terminal.press(key)
      let screen = try terminal.wait("\(title) as its title") { $0[1].hasPrefix(title) }
      #expect(screen[1...2].contains { $0.contains("Kent Police · Nov 2018 · export 8") })
    }
  }

  @Test("lists its keys by ?, narrows the list by typing and runs an entry by Enter")
  func help() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.press("?")
    try terminal.wait(for: "Esc Backspace")
    try terminal.type("safe")
    try terminal.wait(forNo: "Esc Backspace")
    try terminal.press("Enter")
    try terminal.wait(for: "· SAFE")
  }

  @Test("says that it does not know a key, and changes nothing else")
  func unknownKey() throws {
    let terminal = try Terminal()
    let before = try terminal.wait(for: "? help")
    try terminal.press("Q")
    let after = try terminal.wait(for: "Key not used here; ? lists the keys")
    #expect(zip(before, after).filter { $0 != $1 }.count == 1)
    try terminal.press("F7", "C-t", "C-l")
    try terminal.wait(for: before)
  }

  @Test("hides small counts in the safe view, and says so as long as it lasts")
  func safeView() throws {
    let terminal = try Terminal(["--force", "wiltshire"])
    let before = try terminal.wait(for: "? help")
    #expect(!before.contains { $0.contains(" *  ") })
    try terminal.press("S")
    try terminal.wait(for: " *  ")
    try terminal.wait(for: "· SAFE")
    try terminal.press("4")
    try terminal.wait(for: "DEMAND")
    try terminal.wait(for: "· SAFE")
    try terminal.press("1", "S")
    try terminal.wait(for: "Safe view off")
    try terminal.press("C-l")
    try terminal.wait(for: before)
  }

  @Test("blanks to the marking alone, and comes back by any key, which does nothing else")
  func blank() throws {
    let terminal = try Terminal()
    let before = try terminal.wait(for: "? help")
    try terminal.press("b")
    let blank = try terminal.wait(forNo: "? help")
    #expect(
      blank.map(\.trimmed).filter { !$0.isEmpty }
        == Array(repeating: "OFFICIAL-SENSITIVE", count: 2))
    #expect([blank.first, blank.last] == [before.first, before.last])
    try terminal.press("q")
    try terminal.wait(for: before)
  }

  @Test("speaks Welsh by one key, and English again")
  func welsh() throws {
    let terminal = try Terminal()
    let before = try terminal.wait(for: "? help")
    try terminal.press("L")
    try terminal.wait(for: "Cenedlaethol · Maw 2019")
    try terminal.press("L")
    try terminal.wait(for: before)
  }

  @Test("types what is pasted into a list, and runs none of it on a board")
  func paste() throws {
    let terminal = try Terminal()
    let before = try terminal.wait(for: "? help")
    try terminal.paste("q2q")
    try terminal.press("r")
    try terminal.paste("wales\n")
    try terminal.wait(for: "▸ Tarian")
    try terminal.press("Escape")
    try terminal.wait(for: before)
  }

  @Test("takes keys again when a paste never ends")
  func openPaste() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.type("\u{1B}[200~q2")
    // The program waits half a second for the rest of the pasted text.
    usleep(700_000)
    try terminal.press("3")
    try terminal.wait(for: "ACTORS")
  }
}

extension String {
  /// The line without leading blanks; a screen's line has no trailing ones.
  var trimmed: String { String(drop { $0 == " " }) }
}
