import Platform
import Testing

@Suite("A person with --plain", .needsTmux)
struct PlainVisitTests {
  private func terminal(_ folder: borrowing SyncedFolder) throws -> Terminal {
    let home = "\(folder.root)/state"
    return try Terminal(
      ["--plain", "--data", folder.data], rows: 60,
      variables: ["XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home])
  }

  private func leave(_ terminal: Terminal) throws {
    try terminal.type("q\n")
    #expect(try terminal.status() == 0)
  }

  @Test("hears at the start what is new since the last visit, and 0 opens the changes")
  func visits() throws {
    let folder = try SyncedFolder()
    try folder.sync(5, day: "2019-03-20", lastMonth: "2019-02")
    let first = try terminal(folder)
    let screen = try first.wait(for: "Type a row number or a command.")
    #expect(!screen.contains { $0.contains("since your last visit") || $0.contains("Since your") })
    try leave(first)

    let second = try terminal(folder)
    try second.wait(for: "Nothing new since your last visit (export 5).")
    try leave(second)

    try folder.sync(6)
    let third = try terminal(folder)
    try third.wait(for: "(export 5): a new export, 6, as at")
    try third.wait(for: "on the Changes board")
    try third.type("0\n")
    try third.wait(for: "everything that moved since the last meeting")
    try leave(third)
    let fourth = try terminal(folder)
    try fourth.wait(for: "Nothing new since your last visit (export 6).")
  }

  @Test("hears that a newer export came, and goes to it when asked to")
  func newest() throws {
    let folder = try SyncedFolder()
    try folder.sync(5, day: "2019-03-20", lastMonth: "2019-02")
    let terminal = try terminal(folder)
    try terminal.wait(for: "Type a row number or a command.")
    try terminal.type("newest\n")
    try terminal.wait(for: "This is the newest snapshot.")
    try folder.sync(6)
    try terminal.type("2\n")
    try terminal.wait(for: "Export 6 is here now. Type 'newest' to go to it.")
    try terminal.type("newest\n")
    try terminal.wait(for: "Since export 5: a new export, 6, as at 5 Apr 2019;")
    try leave(terminal)
    try self.terminal(folder).wait(for: "Nothing new since your last visit (export 6).")
  }

  @Test("holds a meeting and writes by lines alone, and the minutes have it")
  func meeting() throws {
    let folder = try SyncedFolder()
    try folder.sync(5)
    let terminal = try terminal(folder)
    try terminal.wait(for: "Type a row number or a command.")
    for (line, answer) in [
      ("region South West", "South West"), ("meeting", "Start the meeting"), ("1", "1 of 6, Date"),
      ("", "2 of 6"), ("ACC Crime", "3 of 6"), ("1", "4 of 6"), ("Bristol", "5 of 6"),
      ("agreed", "6 of 6"), ("", "Meeting is saved."), ("decision", "Decision."),
      ("Adopt it", "Because"), ("Four forces", "3 of 6"), ("", "4 of 6"), ("", "5 of 6"),
      ("", "6 of 6"), ("", "Decision is saved."),
    ] {
      try terminal.type("\(line)\n")
      try terminal.wait(for: answer)
    }
    try leave(terminal)
    let minutes = try CommandRun(["journal", "minutes", "--data", folder.data])
    #expect(minutes.output.contains("Adopt it") && minutes.output.contains("Bristol"))
  }
}
