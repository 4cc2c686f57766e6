import Platform
import Testing

/// A person at the keyboard whose keys are counted.
private struct Walker {
  let terminal: Terminal
  private(set) var keys = 0

  init(_ words: [String] = [], columns: Int = 80, rows: Int = 24) throws {
    terminal = try Terminal(words, columns: columns, rows: rows)
    try terminal.wait(for: "? help")
  }

  /// Presses keys one after the other, then waits for what they bring.
  mutating func press(_ pressed: String..., waitingFor text: String) throws {
    keys += pressed.count
    for key in pressed { try terminal.press(key) }
    try terminal.wait(for: text)
  }

  /// Types letters one by one, each of them a key.
  mutating func type(_ text: String) throws {
    keys += text.count
    try terminal.type(text)
  }
}

@Suite("A walk", .needsTmux)
struct WalkTests {
  @Test("of a first-time analyst: Kent, its worst threat, where a figure comes from, a print")
  func analyst() throws {
    var walker = try Walker()
    // The foot names the keys: `f` chooses a force.
    try walker.press("f", waitingFor: "Choose a force")
    try walker.type("kent")
    try walker.press("Enter", waitingFor: "Kent Police · Mar 2019")
    let row = try walker.terminal.selectedRow()
    #expect(row?.hasPrefix("▸ 1") == true, "the worst threat is first")
    #expect(walker.keys == 6)
    try walker.press(":", waitingFor: "Everything")
    try walker.type("kent")
    try walker.press("Enter", waitingFor: "FORCE  Kent Police")
    try walker.press("=", waitingFor: "What it is")
    try walker.press("Escape", waitingFor: "FORCE  Kent Police")
    try walker.press("p", waitingFor: "Print this view")
    try walker.type("md")
    try walker.press("Enter", waitingFor: "File:")
    try walker.press("Enter", waitingFor: "Written: ~/ptg-force-kent")
    #expect(walker.keys <= 20)
  }

  @Test("of a chair with one hand in the safe view: owners, the top ten, what waits, what changed")
  func chair() throws {
    var walker = try Walker(["--region", "sw"])
    try walker.press("S", waitingFor: "SAFE")
    try walker.press("2", waitingFor: "no owner")
    try walker.press("3", waitingFor: "ten highest harm")
    try walker.press("6", waitingFor: "disseminations")
    try walker.press("0", waitingFor: "since 8 Mar 2019")
    #expect(walker.keys == 5)
    try walker.press("z", waitingFor: "Esc back")
    try walker.press("Escape", waitingFor: "? help")
    try walker.press("K", waitingFor: "Legend")
    try walker.press("Escape", waitingFor: "? help")
  }

  @Test("of a secretary at the shell: a board, a page by name, some rows, and words that are wrong")
  func secretary() throws {
    let data = ["--data", try BuiltProgram.loadedData()]
    let board = try CommandRun(["print", "grid", "--region", "South West"] + data)
    #expect(board.status == 0 && board.output.contains("South West"))
    let page = try CommandRun(["print", "--open", "investigation:cinder"] + data)
    #expect(page.status == 0 && page.output.contains("Cinder"))
    let rows = try CommandRun(
      ["print", "threats", "--region", "sw", "--filter", "romance", "--format", "csv"] + data)
    #expect(rows.status == 0 && rows.output.split(separator: "\r\n").count == 2)
    for (words, status, answer) in [
      (["print", "threatz"], 64, "Did you mean 'threats'?"),
      (["print", "--open", "force:kant"], 1, "Did you mean 'kent'?"),
      (["print", "grid", "--formt", "md"], 64, "Did you mean '--format'?"),
      (["print", "grid", "--region", "Kent"], 64, "Kent Police is a force: type --force kent"),
      (["print", "threats", "--filter", "zzzz"], 1, "no row"),
    ] {
      let run = try CommandRun(words + (words.contains("--formt") ? [] : data))
      #expect(run.status == status && run.errors.contains(answer), "\(run.errors)")
    }
  }
}
