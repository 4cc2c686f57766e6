import Platform
import Testing

@Suite("ptg snapshots")
struct KeepingTests {
  @Test("lists what is kept and why, pins and unpins, and says what would go before it goes")
  func keeping() throws {
    let folder = try SyncedFolder()
    let data = ["--data", folder.data]
    try folder.sync(5, day: "2019-04-01")
    let pinned = try CommandRun(["snapshots", "--pin", "5", "--reason", "June"] + data)
    #expect(pinned.status == 0 && pinned.output.hasPrefix("Pinned: export 5, snap-1-5-"))
    for serial in 6...8 { try folder.sync(serial, day: "2019-04-0\(serial - 4)") }
    let list = try CommandRun(["snapshots"] + data).lines
    #expect(list.map { $0.prefix(17) }.last == "current  export 8")
    #expect(list.first?.hasSuffix("kept: pinned (June)") == true)
    #expect(
      list.last?.hasSuffix("kept: current, one of the last three, last of Apr 2019") == true)
    #expect(try CommandRun(["snapshots", "--unpin", "5"] + data).status == 0)
    let trial = try CommandRun(["snapshots", "--prune", "--dry-run"] + data).lines
    #expect(trial.first?.hasPrefix("would go: export 5, ") == true && trial.count == 2)
    #expect(try CommandRun(["snapshots"] + data).lines.count == 4)
    #expect(try CommandRun(["snapshots", "--prune"] + data).lines.count == 2)
    #expect(try CommandRun(["snapshots", "--prune"] + data).output == "Nothing to remove.\n")
    #expect(try CommandRun(["snapshots"] + data).lines.count == 3)
  }

  @Test(
    "refuses words that do not go together, and what is not kept",
    arguments: [
      (
        ["--pin", "5", "--prune"],
        "ptg snapshots does one thing at a time: give one of --pin and --prune"
      ),
      (["--pin", "none"], "--pin cannot be 'none': give the serial of an export, such as 8"),
      (["--reason", "June"], "--reason goes with --pin SERIAL"),
      (["--dry-run"], "--dry-run goes with --prune"),
      (["--pin", "77"], "no snapshot of export 77 is kept; kept are: 8"),
      (["--unpin", "8"], "no snapshot of export 8 is pinned"),
    ])
  func refused(_ words: [String], expected: String) throws {
    let run = try CommandRun(["snapshots", "--data", BuiltProgram.loadedData()] + words)
    #expect(run.status == (expected.hasPrefix("no ") ? 1 : 64))
    #expect(run.errors.hasSuffix("\(expected)\n"))
  }
}
