import Testing

@testable import ptg_sample

@Suite("A threat of the sample")
struct ThreatRowsTests {
  private let export: SampleExport
  private let threats: [CSVSheet.Row]
  private let types: [String: Set<String>]

  init() throws {
    export = try SampleExport()
    threats = try export.rows(of: "threat")
    types = Dictionary(grouping: try export.rows(of: "threat_type"), by: { $0["threat_id"] })
      .mapValues { Set($0.map { $0["fraud_type"] }) }
  }

  @Test(
    "bears the name that groups use, and is counted by its fraud types",
    arguments: [
      ("Courier fraud", ["NFIB5A"]), ("Romance fraud", ["NFIB1D"]),
      ("Investment fraud", ["NFIB2A", "NFIB2B", "NFIB2C", "NFIB2D", "NFIB2E"]),
      ("Payment diversion fraud", ["NFIB5D"]), ("Computer software service fraud", ["NFIB3E"]),
      ("Money mules", []), ("Rental fraud", ["NFIB1G"]), ("Ticket fraud", ["NFIB3F"]),
    ])
  func names(_ name: String, codes: [String]) {
    let found = threats.filter { $0["name"] == name }
    #expect(!found.isEmpty)
    for row in found { #expect(types[row["threat_id"]] ?? [] == Set(codes)) }
  }

  @Test("has the same theme, method and Welsh name in every region, and stands there once")
  func themes() {
    for rows in Dictionary(grouping: threats, by: { $0["theme"] }).values {
      for column in ["name", "name_cy", "method"] {
        #expect(Set(rows.map { $0[column] }).count == 1)
      }
      #expect(Set(rows.map { $0["region_id"] }).count == rows.count)
      #expect(!rows[0]["method"].isEmpty)
    }
    #expect(threats.first { $0["theme"] == "Romance fraud" }?["name_cy"] == "Twyll rhamant")
  }

  @Test("holds the cases of its types that touch its region, and mules hold the laundering")
  func investigations() throws {
    let cases = try SampleCases(export)
    let links = Dictionary(
      grouping: try export.rows(of: "threat_investigation"), by: { $0["threat_id"] }
    ).mapValues { Set($0.map { $0["investigation_id"] }) }
    let region = Dictionary(
      uniqueKeysWithValues: threats.map { ($0["threat_id"], $0["region_id"]) })
    for threat in threats {
      let id = threat["threat_id"]
      let fit = cases.all.filter { found in
        let isOf =
          threat["name"] == "Money mules"
          ? found["crime_kind"] == "money_laundering"
          : types[id]?.contains(found["fraud_type"]) == true
        let here = region[id] ?? ""
        return isOf && (found["region_id"] == here || found.regions.contains(here))
      }
      #expect(links[id] ?? [] == Set(fit.map { $0["investigation_id"] }), "\(id)")
    }
    #expect(
      links.keys.contains { id in
        threats.contains { $0["threat_id"] == id && $0["name"] == "Money mules" }
      })
  }

  @Test(
    "has its priority with the days for which it was agreed, and is owned by a role of its region")
  func agreement() {
    #expect(Set(threats.map { $0["agreed_priority"] }) == ["", "low", "medium", "high"])
    for row in threats {
      #expect(row["agreed_priority"].isEmpty == row["agreed_on"].isEmpty)
      #expect(row["agreed_on"] <= "2019-04-05" && !row["rationale"].isEmpty)
      if row["region_id"] == "lon" { #expect(!row["owner_role"].contains("regional fraud")) }
    }
  }
}
