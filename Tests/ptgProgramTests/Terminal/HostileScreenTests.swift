import SampleForTests
import Testing

@Suite("A terminal that shows hostile data", .needsTmux)
struct HostileScreenTests {
  @Test("is sent none of it, on any board, page or list")
  func bytes() throws {
    let terminal = try Terminal(
      ["--data", try HostileSnapshot.dataFolder()], columns: 200, rows: 60)
    try terminal.wait(for: "? help")
    for (key, title) in [("1", "THREATS"), ("2", "GRID"), ("3", "ACTORS"), ("4", "DEMAND")] {
      try terminal.press(key)
      try terminal.wait(for: title)
      try terminal.press("j", "j", "j", "G", "k", "Tab", "j")
      try terminal.press("G")
    }
    try terminal.press("3")
    try terminal.wait(for: "ACTORS")
    try terminal.press("j", "j", "Enter")
    try terminal.wait(for: "Hidden characters, each shown as ¤: codename")
    try terminal.press("r")
    try terminal.wait(for: "Ab¤")
    let bytes = try terminal.bytes()
    let sent = HostileClass.all.filter { hostile in
      // The terminal's own sequences hold these; what follows them is looked at below.
      let acting = hostile.forbidden.subtracting(["\u{1B}", "\u{07}", "\t", "\r", "\n"])
      return bytes.unicodeScalars.contains { acting.contains($0) }
    }
    #expect(sent.map(\.name) == [])
    #expect(!bytes.contains("\u{1B}]") && !bytes.contains("\u{07}"))
    #expect(bytes.contains("Ab"))
  }
}
