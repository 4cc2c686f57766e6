import ExportFormat
import Foundation
import Platform
import SampleForTests
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The totals of every scope", .tags(.slow))
struct ComparedTotalsTests {
  private static func rows(_ name: String) -> [[String]] {
    smallTotals.filter { $0.table == name }.flatMap(\.rows)
  }

  private static let demand = rows("demand_compared")
  private static let referral = rows("referral_compared")

  private func made(_ tables: CentralTables) throws -> ReadTables { try ReadTables(tables.folder) }

  @Test("are made from the rows of forces, without the loss of a force")
  func made() throws {
    try CentralTables.inFolder { tables in
      let read = try made(tables)
      #expect(read.problems.isEmpty)
      #expect(read.rows["demand_compared"]?.map(\.fields) == Self.demand)
      #expect(read.rows["referral_compared"]?.map(\.fields) == Self.referral)
    }
  }

  @Test("are not known where a figure of a part is empty, and then only that figure")
  func unknown() {
    let places = ComparedPlaces(
      regions: smallRows["region"] ?? [], forces: smallRows["force"] ?? [],
      types: smallRows["fraud_type"] ?? [])
    var sums = ComparedSums(.referral, places)
    sums.add(["2019-03", "devon", "NFIB1A", "5", "", "2"])
    sums.add(["2019-03", "dorset", "NFIB1A", "3", "1", "1"])
    sums.add(["2019-03", "west-midlands", "NFIB1A", "1", "1", "0"])
    #expect(
      sums.rows() == [
        ["2019-03", "national", "NFIB1A", "9", "", "3"],
        ["2019-03", "region:sw", "NFIB1A", "8", "", "3"],
        ["2019-03", "region:wm", "NFIB1A", "1", "1", "0"],
        ["2019-03", "devon", "NFIB1A", "5", "", "2"],
        ["2019-03", "dorset", "NFIB1A", "3", "1", "1"],
        ["2019-03", "west-midlands", "NFIB1A", "1", "1", "0"],
      ])
  }

  @Test("agree where the centre supplies the same, and leaves what it need not say empty")
  func agreement() throws {
    try CentralTables.inFolder { tables in
      var rows = Self.demand
      rows[2][4] = ""
      try tables.write("demand_compared", rows + [["2019-03", "dorset", "NFIB52A", "0", ""]])
      try tables.write("referral_compared", Self.referral)
      let read = try made(tables)
      #expect(read.problems.isEmpty)
      #expect(read.rows["demand_compared"]?.map(\.fields) == Self.demand)
    }
  }

  private static let disagreements = [
    SpoiledCase<CentralTables>(
      "another sum",
      "demand_compared.csv:4: column reports: found '12', expected 10, the sum of demand.csv"
    ) { try $0.edit("demand_compared", "region:sw,NFIB1A,10", "region:sw,NFIB1A,12") },
    .init(
      "another loss",
      "demand_compared.csv:2: column loss_pence: found '1', expected 123456, the sum of demand.csv"
    ) { try $0.edit("demand_compared", "11,123456", "11,1") },
    .init(
      "the loss of a force",
      "demand_compared.csv:6: column loss_pence: found '5', expected nothing: no such sum is known"
    ) { try $0.edit("demand_compared", "devon,NFIB1A,10,", "devon,NFIB1A,10,5") },
    .init(
      "a row of nobody's reports",
      "demand_compared.csv:15: column reports: found '3', expected 0, the sum of demand.csv"
    ) { tables in
      try tables.write(
        "demand_compared", Self.demand + [["2019-03", "dorset", "NFIB52A", "3", ""]])
    },
    .init(
      "a row too few",
      "demand_compared.csv: 2019-03 region:wm NFIB1A: column reports: found 'no row', expected 30, "
        + "the sum of demand.csv"
    ) { tables in
      try tables.write("demand_compared", Self.demand.filter { $0[1] != "region:wm" })
    },
  ]

  @Test("are a fault where the centre supplies others", arguments: disagreements)
  func disagreement(_ spoiled: SpoiledCase<CentralTables>) throws {
    try CentralTables.inFolder { tables in
      try tables.write("demand_compared", Self.demand)
      try spoiled.spoil(tables)
      let said = try tables.refusal().split(separator: "\n").dropFirst()
      #expect(said.map { String($0.dropFirst(2)) } == [spoiled.said])
      let scratch = try TemporaryFolder(in: "/tmp")
      let now = try #require(Timestamp("2019-04-05T06:00:00Z"))
      let report = try TablesCheck(.init(tables: tables.folder), now: now).run(in: scratch.path)
      // A check names the column before the key of a row.
      let key = "2019-03 region:wm NFIB1A: "
      let wanted = spoiled.said.replacing("\(key)column reports: ", with: "column reports: \(key)")
      #expect(report.of(.fault).map { "\($0)" } == [wanted])
    }
  }

  @Test("are not supplied without the rows behind them, and empty where these are")
  func supply() throws {
    try CentralTables.inFolder { tables in
      try tables.write("demand", [])
      #expect(try made(tables).notSupplied.map(\.name) == ["demand", "demand_compared"])
      let read = try ReadTables(tables.folder, empty: ["demand"])
      #expect(read.notSupplied.isEmpty && read.problems.isEmpty)
    }
  }

  @Test("are the same bytes for every recipient")
  func bytes() throws {
    try CentralTables.inFolder { tables in
      var hashes: [Scope: [String: String]] = [:]
      for recipient in [Scope.national, .region("sw"), .force("west-midlands")] {
        try tables.publish(to: recipient) { $0.out = "\(tables.root)/out-\(recipient)" }
        hashes[recipient] = try Self.hashes(in: "\(tables.root)/out-\(recipient)")
      }
      let nation = try #require(hashes[.national])
      #expect(nation.count == 3)
      #expect(hashes.values.allSatisfy { $0 == nation })
    }
  }

  /// The hash of every object of totals, by the name of its resource.
  private static func hashes(in folder: String) throws -> [String: String] {
    struct Package: Decodable {
      struct Resource: Decodable {
        let name: String
        let hash: String
      }
      let resources: [Resource]
    }
    let manifest = try JSONDecoder().decode(
      Package.self, from: Data(contentsOf: URL(filePath: "\(folder)/datapackage.json")))
    return Dictionary(
      uniqueKeysWithValues: manifest.resources.filter { $0.name.contains("compared") }
        .map { ($0.name, $0.hash) })
  }

  @Test("are read into the snapshot by the names of the export")
  func loaded() throws {
    try CentralTables.inFolder { tables in
      try tables.publish(to: .force("dorset"))
      try tables.export.makeTrust(policy: "recipient = force:dorset\n")
      try tables.export.syncSigned()
      let rows = try tables.export.answer(
        """
        SELECT group_concat(month || ' ' || scope || ' ' || reports || ' ' || ifnull(loss_pence, '?'), ';')
          FROM v_demand_compared WHERE fraud_type = 'NFIB1A' AND month = '2019-03'
        """)
      #expect(
        rows == "2019-03 national 39 101699;2019-03 region:sw 9 1700;2019-03 region:wm 30 99999;"
          + "2019-03 devon 7 ?;2019-03 dorset 2 ?;2019-03 west-midlands 30 ?")
    }
  }
}
