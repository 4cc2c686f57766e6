import Platform
import Testing

@Suite("An older snapshot", .needsTmux)
struct OlderSnapshotTests {
  private static let label = "PAST: export 5 of 20 Mar 2019, not the newest"

  @Test("is labelled as the past on every screen, and the current one is not")
  func label() throws {
    let folder = try SyncedFolder.withTwo()
    let terminal = try Terminal(["--as-of", "5", "--data", folder.data])
    for key in ["1", "2", "3", "4"] {
      try terminal.press(key)
      try terminal.wait("\(key) as the past") { screen in
        screen[1...2].contains { $0.hasSuffix("· Feb 2019 · UNVERIFIED, \(Self.label)") }
      }
    }
    let current = try Terminal(["--as-of", "6", "--data", folder.data])
    let screen = try current.wait(for: "── Selected")
    #expect(screen[1...2].contains { $0.hasSuffix("· Mar 2019 · export 6 · UNVERIFIED, DUE") })
  }

  @Test("is labelled as the past on every page, in data, in plain lines and by status")
  func printed() throws {
    let folder = try SyncedFolder.withTwo()
    let past = ["--as-of", "5", "--data", folder.data]
    let paper = try CommandRun(["print", "pack"] + past).output.split(separator: "\u{0C}")
    #expect(paper.count >= 4)
    for page in paper {
      let head = page.split(separator: "\n").prefix(3).joined(separator: "\n")
      #expect(head.contains("\nUNVERIFIED, \(Self.label) · February 2019"))
    }
    for words in [
      ["print", "demand", "--format", "csv"], ["print", "demand", "--format", "json"],
      ["--plain"], ["status"],
    ] { #expect(try CommandRun(words + past).output.contains(Self.label), "\(words)") }
    let now = try CommandRun(["print", "demand", "--data", folder.data])
    #expect(now.status == 0 && !now.output.contains("PAST"))
  }

  @Test("is shown by <, with board and row as they were, and left by >; the month comes back")
  func keys() throws {
    let folder = try SyncedFolder.withTwo()
    let terminal = try Terminal(["--data", folder.data])
    try terminal.wait(for: "── Selected")
    try terminal.press(">")
    try terminal.wait(for: "No later snapshot is kept")
    try terminal.press("U")
    try terminal.wait(for: "This is the newest snapshot")
    try terminal.press("4", "<")
    let screen = try terminal.wait(for: "Feb 2019 · UNVERIFIED, \(Self.label)")
    #expect(screen[1].hasPrefix("DEMAND"))
    try terminal.press("<")
    try terminal.wait(for: "No earlier snapshot is kept")
    try terminal.press(">")
    try terminal.wait(for: "Mar 2019 · export 6 · UNVERIFIED")
    try terminal.press("#", "7", "<")
    try terminal.wait(for: Self.label)
    try terminal.press("U")
    try terminal.wait(for: "Mar 2019 · export 6 · UNVERIFIED")
  }

  @Test("says in help why its keys do nothing where one snapshot is all there is")
  func help() throws {
    let terminal = try Terminal()
    try terminal.wait(for: "? help")
    try terminal.press("?")
    try terminal.type("snapshot")
    for reason in ["No earlier snapshot is kept", "This is the newest snapshot"] {
      try terminal.wait(for: reason)
    }
  }
}
