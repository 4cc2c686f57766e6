import Platform
import PseudoTerminal
import Testing

@Suite("A newer snapshot", .needsTmux)
struct NewerSnapshotTests {
  @Test("is offered without a key, shown by U alone, and told once")
  func offered() throws {
    let folder = try SyncedFolder()
    try folder.sync(5)
    let terminal = try Terminal(["--data", folder.data])
    try terminal.wait(for: "export 5 · UNVERIFIED")
    try terminal.press("2", "j")
    try terminal.wait("the grid") { $0[1].hasPrefix("GRID") }
    try folder.sync(6)
    let told = try terminal.wait(for: "A newer snapshot is here: export 6. U shows it")
    // The snapshot was not changed, and is no longer called the newest.
    #expect(told[1].hasPrefix("GRID"))
    #expect(told[1...2].contains { $0.contains("PAST: export 5 of 5 Apr 2019, not the newest") })
    try terminal.press("1")
    let board = try terminal.wait("threats, told nothing more") { screen in
      screen[1].hasPrefix("THREATS") && !screen.contains { $0.contains("U shows it") }
    }
    #expect(board[1...2].contains { $0.contains("PAST: export 5") })
    try terminal.press("U")
    try terminal.wait(for: "export 6 · UNVERIFIED")
    try terminal.press("<")
    try terminal.wait(for: "PAST: export 5")
  }

  @Test("leaves what is shown readable, also where its file is gone from the folder")
  func removed() throws {
    let folder = try SyncedFolder()
    try folder.sync(5)
    let terminal = try Terminal(["--data", folder.data])
    try terminal.wait(for: "export 5 · UNVERIFIED")
    for serial in 6...8 { try folder.sync(serial, day: "2019-04-0\(serial)") }
    #expect(try CommandRun(["snapshots", "--data", folder.data]).lines.count == 3)
    try terminal.wait(for: "A newer snapshot is here: export 8. U shows it")
    try terminal.press("4")
    try terminal.wait("demand of the old one") { screen in
      screen[1].hasPrefix("DEMAND") && screen[1...2].contains { $0.contains("PAST: export 5") }
    }
    try terminal.press(">")
    try terminal.wait(for: "PAST: export 6")
  }

  @Test("costs nothing to wait for: no byte, no processor time while nothing comes")
  func idle() throws {
    let folder = try SyncedFolder()
    try folder.sync(5)
    let run = try ProgramOnTerminal(["--data", folder.data])
    try #require(try run.waitForFrame())
    #expect(try run.terminal.rests())
    let bytes = run.terminal.received.count
    // Only the link matters; another file in the folder causes no frame.
    try Files.write([1], to: "\(folder.data)/note")
    #expect(try run.terminal.rests())
    #expect(run.terminal.received.count == bytes)
  }
}
