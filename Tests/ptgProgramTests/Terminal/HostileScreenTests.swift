import SampleForTests
import Testing

@Suite("A terminal that shows hostile data", .needsTmux)
struct HostileScreenTests {
  @Test("is sent none of it, on any board, page or list")
  func bytes() throws {
    let terminal = try Terminal(
      ["--data", try HostileSnapshot.dataFolder()], columns: 120, rows: 40)
    try terminal.wait(for: "? help")
    try terminal.press("3")
    try terminal.wait(for: "ten highest harm")
    try terminal.press("j", "Enter")
    try terminal.wait(for: "Hidden characters, each shown as ¤: codename")
    for (key, title) in [("1", "by harm"), ("2", "GRID"), ("4", "DEMAND")] {
      try terminal.press(key)
      try terminal.wait(for: title)
      try terminal.press("j", "j", "G", "Tab", "j", "G")
    }
    try terminal.press("r")
    try terminal.wait(for: "type to find")
    try terminal.paste("Ab\u{202E}\u{200B}")
    try terminal.wait(for: "/ Ab¤¤")
    let bytes = try terminal.bytes()
    let scalars = Set(bytes.unicodeScalars)
    let sent = HostileClass.all.filter { hostile in
      // The terminal's own sequences hold these characters; the text after them is checked below.
      let acting = hostile.forbidden.subtracting(["\u{1B}", "\u{07}", "\t", "\r", "\n"])
      return !acting.isDisjoint(with: scalars)
    }
    #expect(sent.map(\.name) == [])
    #expect(!bytes.contains("\u{1B}]") && !bytes.contains("\u{07}"))
    #expect(bytes.contains("Ab"))
  }
}
