import Testing

@testable import TerminalScreen

// ncurses can have only one terminal in a process.
@Suite("A key", .serialized)
struct KeyReaderTests {
  @Test(
    "of a character is that character, however many bytes it has",
    arguments: ["a", "G", "?", "[", "£", "ŵ", "▲", "東", "𐍈"])
  func characters(_ text: String) throws {
    #expect(try Keyboard().type(text) == [.character(Character(text))])
  }

  @Test(
    "of control is known by what it does, or by its letter",
    arguments: [
      ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
      ("\u{08}", .backspace), ("\u{1B}", .escape), ("\u{0C}", .control("l")),
      ("\u{1A}", .control("z")), ("\u{03}", .control("c")), ("\u{1D}", .control("]")),
      ("\u{00}", .control("@")),
    ])
  func controls(_ byte: String, expected: Key) throws {
    #expect(try Keyboard().type(byte) == [expected])
  }

  @Test(
    "that moves is known in both modes of the terminal, and as other terminals send it",
    arguments: [
      ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      ("[1~", .home), ("[4~", .end), ("[7~", .home), ("[8~", .end), ("[5~", .pageUp),
      ("[6~", .pageDown), ("[2~", .insert), ("[3~", .delete), ("[Z", .backTab),
      ("OP", .function(1)), ("[15~", .function(5)), ("[24~", .function(12)),
    ])
  func motions(_ sequence: String, expected: Key) throws {
    #expect(try Keyboard().type("\u{1B}" + sequence) == [expected])
  }

  @Test(
    "that moves is known whatever the terminal is called",
    arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "vt220"])
  func terminals(_ name: String) throws {
    let keyboard = try Keyboard(terminalName: name)
    #expect(keyboard.type("\u{1B}[A\u{1B}OB\u{1B}[5~\r") == [.up, .down, .pageUp, .enter])
  }

  @Test(
    "that nobody knows is one unknown key, and none of its signs runs",
    arguments: [
      "[99~", "[1;9x", "[27;5;113~", "[?1;2c", "[12;40R", "Oz", "[<35;10;5M", "[<0;10;5m",
      "[M !!", "[32;10;5M",
    ])
  func unknown(_ sequence: String) throws {
    #expect(try Keyboard().type("\u{1B}\(sequence)q") == [.unknown, .character("q")])
  }

  @Test("that comes at once after Esc was typed with Alt", arguments: ["x", "B", ".", "é", "東"])
  func alt(_ text: String) throws {
    #expect(try Keyboard().type("\u{1B}\(text)q") == [.alt(Character(text)), .character("q")])
  }

  @Test(
    "of motion with Alt is known whatever the terminal is called",
    arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
  func altMotions(_ name: String) throws {
    let keyboard = try Keyboard(terminalName: name)
    #expect(keyboard.type("\u{1B}[1;3D\u{1B}[1;3Cq") == [.altLeft, .altRight, .character("q")])
  }

  @Test("that a terminal's description adds to the usual ones is not taken for the mark of a paste")
  func additional() throws {
    // Shift, Alt or Ctrl with Delete, End, Home and the arrows, as xterm sends them.
    let keys = ["[3;2~", "[3;5~", "[1;2F", "[1;5F", "[1;2H", "[1;5H", "[1;2D", "[1;5C", "[1;5A"]
    let typed = keys.map { "\u{1B}\($0)" }.joined()
    let names = ["xterm-256color", "tmux-256color", "screen-256color", "rxvt-unicode-256color"]
    for name in names {
      guard let keyboard = try? Keyboard(terminalName: name) else { continue }  // Not installed.
      let read = keyboard.type(typed)
      #expect(!read.contains(.pasted("")))
      #expect(!read.contains(.altLeft))
      #expect(read.count == keys.count)
    }
  }

  @Test("follows Esc as a key of its own where it is no character")
  func afterEscape() throws {
    let keyboard = try Keyboard()
    #expect(keyboard.type("\u{1B}") == [.escape])
    #expect(keyboard.type("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keyboard.type("\u{1B}\r") == [.escape, .enter])
  }

  @Test("comes in the order typed")
  func order() throws {
    let typed = "3jj\u{1B}[B\r\u{7F}é"
    #expect(
      try Keyboard().type(typed) == [
        .character("3"), .character("j"), .character("j"), .down, .enter, .backspace,
        .character("é"),
      ])
  }

  @Test(
    "does not come from pasted text, whose lines end in one way",
    arguments: [
      ("q2", "q2"), ("Heddlu Gwent ŵ", "Heddlu Gwent ŵ"), ("a\rb\r", "a\nb\n"), ("", ""),
      ("a\u{1B}[Bc", "ac"), ("a\tb", "a\tb"),
    ])
  func pasted(_ text: String, expected: String) throws {
    let typed = "\u{1B}[200~\(text)\u{1B}[201~j"
    #expect(try Keyboard().type(typed) == [.pasted(expected), .character("j")])
  }

  @Test("tells when the terminal gains and loses the focus")
  func focus() throws {
    #expect(try Keyboard().type("\u{1B}[I\u{1B}[O") == [.focusIn, .focusOut])
  }
}
