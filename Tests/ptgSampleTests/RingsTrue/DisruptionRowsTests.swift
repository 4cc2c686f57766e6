import Testing

@testable import ptg_sample

@Suite("A disruption of the sample")
struct DisruptionRowsTests {
  private let rows: [CSVSheet.Row]
  private let cases: SampleCases
  private let forces: Set<String>

  init() throws {
    let export = try SampleExport()
    rows = try export.rows(of: "disruption")
    cases = try SampleCases(export)
    forces = Set(try export.rows(of: "force").map { $0["force_id"] })
  }

  @Test("is major where it arrests, charges, restrains or dismantles, and a visit is minor")
  func grades() {
    let major: Set = ["Arrests and searches", "Charge", "Restraint order", "Group dismantled"]
    let found = rows.filter { $0["grade"] == "major" }
    #expect(found.count > 4 && found.count * 2 < rows.count)
    #expect(found.allSatisfy { major.contains($0["tactic"]) })
    let visits = rows.filter { $0["tactic"] == "Offender visit" }
    #expect(!visits.isEmpty && visits.allSatisfy { $0["grade"] == "minor" })
  }

  @Test("has a target where it pursues, and happens while its case is open")
  func targets() {
    let pursued = rows.filter { $0["strand"] == "pursue" }
    #expect(pursued.count > 30 && pursued.allSatisfy { !$0["actor_id"].isEmpty })
    for row in rows where !row["investigation_id"].isEmpty {
      let found = cases.byID[row["investigation_id"]]
      #expect(found?.actors.contains(row["actor_id"]) == true)
      #expect(row["disrupted_on"] >= found?["opened_on"] ?? "")
      let closed = found?["closed_on"] ?? ""
      #expect(closed.isEmpty || row["disrupted_on"] <= closed)
      if row["tactic"] == "Charge" { #expect(found?.isCharged == true) }
      if row["tactic"] == "Restraint order" { #expect(found?["restrained_pence"] != "") }
    }
  }

  @Test("is claimed by several forces together under one joint id")
  func joint() {
    let joint = Dictionary(grouping: rows.filter { !$0["joint_id"].isEmpty }) { $0["joint_id"] }
    #expect(joint.count > 5)
    for claims in joint.values {
      let claimants = claims.map { $0["claimed_by"] }
      #expect(claimants.count > 1 && Set(claimants).count == claimants.count)
      #expect(claimants.contains { forces.contains($0) })
      for column in ["disrupted_on", "actor_id", "investigation_id", "tactic", "grade", "strand"] {
        #expect(Set(claims.map { $0[column] }).count == 1)
      }
    }
    let manyForces = joint.values.filter { claims in
      claims.filter { forces.contains($0["claimed_by"]) }.count > 1
    }
    #expect(manyForces.count * 2 > joint.count)
  }

  @Test(
    "is not claimed twice: nobody else claims the same tactic on the same target in a fortnight")
  func once() {
    let claims = Dictionary(grouping: rows.filter { !$0["actor_id"].isEmpty }) {
      "\($0["actor_id"]) \($0["tactic"]) \($0["disrupted_on"].prefix(7))"
    }
    for claims in claims.values where claims.count > 1 {
      #expect(Set(claims.map { $0["joint_id"] }).count == 1 && claims[0]["joint_id"] != "")
    }
  }

  @Test("follows arrests with charges and charges with the end, and nothing comes after the end")
  func order() {
    let stages = ["Arrests and searches": 1, "Charge": 2, "Group dismantled": 3]
    var pairs = 0
    for rows in Dictionary(
      grouping: rows.filter { !$0["actor_id"].isEmpty }, by: { $0["actor_id"] }
    )
    .values {
      for (row, stage) in rows.compactMap({ row in stages[row["tactic"]].map { (row, $0) } }) {
        let later = rows.filter { $0["disrupted_on"] > row["disrupted_on"] }
        pairs += later.count
        #expect(later.allSatisfy { (stages[$0["tactic"]] ?? 4) >= stage })
        if stage == 3 { #expect(later.isEmpty) }
      }
    }
    #expect(pairs > 5)
  }
}
