import Platform
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("A publication with returns missing", .tags(.slow))
struct SilentReturnsTests {
  private static let first = Month(index: 2018 * 12)

  /// Fourteen months of Devon and Dorset; each has rows in the months drawn as `x`.
  private static func rows(devon: String, dorset: String) -> [[String]] {
    [("devon", devon), ("dorset", dorset)].flatMap { force, drawn in
      drawn.enumerated().filter { $1 == "x" }.map { offset, _ in
        ["\(first + offset)", force, "NFIB1A", "individual", "40", "1", "0", "3", "700"]
      }
    }.sorted { $0[0] < $1[0] }
  }

  private static func refusal(devon: String, dorset: String) throws -> String {
    var said = ""
    try CentralTables.inFolder { tables in
      try tables.write("demand", rows(devon: devon, dorset: dorset))
      said = try tables.refusal()
    }
    return said
  }

  @Test("names the month that a table lacks, and publishes only with a word, which it keeps")
  func month() throws {
    try CentralTables.inFolder { tables in
      try tables.write(
        "demand", Self.rows(devon: "xxxxx.xxxxxxxxx", dorset: "xxxxx.xxxxxxxxx"))
      #expect(
        try tables.refusal() == """
          TABLES: found returns missing
          demand.csv: found no row of 2018-06; boards will say 'no return yet'
          Send them, or publish with --accept-silence TEXT, which is kept in the manifest. Nothing \
          was published; the last export stands.
          """)
      #expect(Files.kind(of: "\(tables.out)/latest.txt") == nil)
      let outcome = try tables.publish { $0.acceptedSilence = "June was lost" }
      #expect(outcome.notes.contains { $0.contains("2018-06") })
      #expect(
        try tables.export.text("datapackage.json").contains("\"ptg:silence\": \"June was lost\""))
    }
  }

  @Test("names the newest month where another table has it")
  func newest() throws {
    let said = try Self.refusal(devon: "xxxxxxxxxxxxxx.", dorset: "xxxxxxxxxxxxxx.")
    #expect(said.contains("demand.csv: found no row of 2019-03"))
  }

  @Test("names a force whose rows stopped, and none that never had many")
  func force() throws {
    let stopped = try Self.refusal(devon: "xxxxxxxxxxxxxxx", dorset: "xxxxxxxxxxxx...")
    #expect(stopped.contains("demand.csv: found no row of dorset since 2019-01"))
    try CentralTables.inFolder { tables in
      try tables.write(
        "demand", Self.rows(devon: "xxxxxxxxxxxxxxx", dorset: "x...x....x....."))
      #expect(try tables.publish().notes == [])
    }
  }

  @Test("names a count that fell by more than half, and publishes it all the same")
  func fall() throws {
    try CentralTables.inFolder { tables in
      var rows = Self.rows(devon: "xxxxxxxxxxxxxxx", dorset: "xxxxxxxxxxxxxxx")
      rows[rows.count - 1][4] = "19"
      try tables.write("demand", rows)
      #expect(
        try tables.publish().notes == [
          "demand.csv: found 19 of dorset in 2019-03, after 40 in 2019-02: more than half less"
        ])
    }
  }

  @Test("empties or drops a month that was published, open or not, only for a reason")
  func emptied() throws {
    try CentralTables.inFolder { tables in
      let whole = String(repeating: "x", count: 15)
      try tables.write("demand", Self.rows(devon: whole, dorset: whole))
      try tables.publish()
      let less = String(repeating: "x", count: 14)
      try tables.write("demand", Self.rows(devon: less, dorset: less))
      let word = "March comes later"
      let refused = try tables.refusal { $0.acceptedSilence = word }
      #expect(refused.contains("demand.csv: 2019-03: found 'no row for a month that had some'"))
      let outcome = try tables.publish {
        $0.acceptedSilence = word
        $0.reason = "It was another force's"
      }
      #expect(outcome.restated == ["demand 2019-03"])
    }
  }
}
