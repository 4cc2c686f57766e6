import Platform
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import ExportSync
@testable import ptg

@Suite("The verbs")
struct VerbTests {
  @Test("list every board and page with its key")
  func boards() {
    let system = TestSystem()
    #expect(system.run("boards") == .done)
    #expect(system.output.split(separator: "\n").count == BoardName.all.count)
    #expect(system.output.hasPrefix("threats       1  "))
  }

  @Test("offer the sample where there is no snapshot yet", arguments: ["status", "snapshots"])
  func noSnapshot(verb: String) {
    let system = TestSystem()
    #expect(system.run(verb, "--data", "/nowhere/ptg") == .nothingFound)
    #expect(
      system.errors == """
        ptg: /nowhere/ptg: no snapshot yet. To go on:
          ptg --sample       looks at the sample export, which ships with ptg
          ptg sync FOLDER    loads an export from a folder
          ptg sync ADDRESS   loads one from a web server, https://...

        """)
  }

  @Test("ask sync for a source where no snapshot names one")
  func noSource() {
    let system = TestSystem()
    #expect(system.run("sync", "--data", "/nowhere/ptg") == .usage)
    #expect(
      system.errors
        == "ptg sync needs SOURCE, a folder or an address: there is no snapshot yet that names one\n"
    )
  }

  @Test(
    "refuse a folder that is not there, and one that holds no export", arguments: [false, true])
  func noExport(isThere: Bool) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let system = TestSystem()
    let source = isThere ? folder.path : "\(folder.path)/missing"
    #expect(system.run("verify", source) == .unreachable)
    #expect(
      system.errors.contains(isThere ? "latest.txt: could not open" : "found no folder there"))
  }

  @Test("report a latest.txt that is none as bad data, and leave nothing behind")
  func badLatest() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try Files.write(Array("one \u{1B}[2J".utf8), to: "\(folder.path)/latest.txt")
    let scratch = try TemporaryFolder(in: "/tmp")
    let system = TestSystem(["TMPDIR": scratch.path])
    #expect(system.run("verify", folder.path) == .badData)
    #expect(
      system.errors == """
        ptg: \(folder.path): 1 problem. Nothing was loaded; the last snapshot stands.
          latest.txt: found 'one \\u{1b}[2J', expected two numbers, epoch and serial

        """)
    #expect(try Files.names(in: scratch.path) == [])
  }
}

@Suite("The progress line")
struct ProgressTests {
  @Test("says the table, the rows, the speed and the time left")
  func line() {
    let progress = LoadProgress(
      table: "demand", isTableDone: false, rowsOfTable: 1, rowsDone: 120_000, rowsTotal: 480_000)
    #expect(
      progress.line(after: 0.5, Words(.english))
        == "demand: 120,000 of 480,000 rows, 240,000 rows/s, 2 s left")
    #expect(progress.line(after: 0, Words(.english)) == "demand: 120,000 of 480,000 rows")
  }
}

@Suite("Freshness")
struct FreshnessTests {
  @Test(
    "is a word of its own for every age and proof",
    arguments: [
      (TrustLabel.signed, 1, "FRESH"), (.signed, 32, "DUE"), (.signed, 61, "STALE"),
      (.unverified, 1, "UNVERIFIED"), (.unverified, 61, "UNVERIFIED, STALE"),
      (.sample, 61, "SAMPLE"),
    ])
  func word(trust: TrustLabel, days: Int, word: String) throws {
    let created = try #require(Timestamp("2019-04-05T06:00:00Z"))
    let now = Timestamp(seconds: created.seconds + days * 86_400)
    #expect(Freshness(try header(trust), now: now).word(Words(.english)) == word)
  }

  private func header(_ trust: TrustLabel) throws -> SnapshotHeader {
    SnapshotHeader(
      epoch: 1, serial: 8, title: "t", created: "2019-04-05T06:00:00Z",
      expires: "2019-06-04T06:00:00Z", recipient: "national", marking: .official, countedBy: "",
      roundingKey: .sample,
      dataFrom: try #require(Month("2018-04")), dataTo: try #require(Month("2019-03")),
      trust: trust, trustReason: nil, source: "/s", manifestSHA256: "", rows: 1)
  }
}
