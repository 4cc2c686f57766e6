import Testing
import ThreatDomain

@testable import ptg_sample

@Suite("An investigation of the sample")
struct GridRowsTests {
  private let export: SampleExport
  private let cases: SampleCases
  private let escalations: [CSVSheet.Row]

  init() throws {
    export = try SampleExport()
    cases = try SampleCases(export)
    escalations = try export.rows(of: "escalation")
  }

  @Test("goes to the National Economic Crime Centre from the day it began, and by its own route")
  func centre() {
    let sent = escalations.filter { $0["route"] == "necc" || $0["to_tier"] == "necc" }
    #expect(sent.count > 4)
    for row in sent {
      #expect(row["raised_on"] >= "2018-10-31", "\(row["escalation_id"])")
      #expect(row["route"] == "necc" && row["from_tier"] == "national")
    }
    let accepted = Set(sent.filter { $0["state"] == "accepted" }.map { $0["investigation_id"] })
    let led = cases.all.filter { $0["lead_tier"] == "necc" }.map { $0["investigation_id"] }
    #expect(led.count > 2 && accepted == Set(led))
  }

  @Test("goes up by the route of its crime, and from a force to its region first")
  func routes() throws {
    #expect(Set(escalations.map { $0["route"] }) == ["regional", "nlf", "nca", "necc"])
    #expect(
      Set(escalations.map { $0["state"] }) == ["proposed", "accepted", "declined", "withdrawn"])
    for row in escalations {
      let found = try #require(cases.byID[row["investigation_id"]])
      switch row["route"] {
      case "nlf": #expect(found.isFraud && row["from_tier"] == "regional")
      case "nca": #expect(!found.isFraud && row["from_tier"] == "regional")
      case "regional": #expect(row["from_tier"] == "local")
      default: #expect(found.isGrave)
      }
      if row["state"] == "accepted" { #expect(found["lead_tier"] == row["to_tier"]) }
    }
  }

  @Test("gives the grounds on which it was moved, put up or kept")
  func grounds() throws {
    let moves = try export.rows(of: "priority_move")
    for (rows, column, rules) in [
      (moves, "reason", CaseRules.moves), (escalations, "reason", CaseRules.escalations),
      (escalations, "ask", CaseRules.asks),
    ] {
      #expect(rows.count > 30 && Set(rows.map { $0[column] }).count > 5)
      for row in rows {
        let found = try #require(cases.byID[row["investigation_id"]])
        let rule = try #require(rules[row[column]], "\(row[column])")
        #expect(rule(found), "\(row["investigation_id"]): \(row[column])")
      }
    }
  }

  @Test("is answered after it was raised, is due an answer, and rises again after a decline")
  func answers() {
    for row in escalations {
      let isDecided = !row["decided_on"].isEmpty
      #expect(isDecided == (row["state"] != "proposed"))
      #expect(row["answer_due"] > row["raised_on"])
      #expect(
        !isDecided || row["decided_on"] > row["raised_on"] && row["decided_on"] < "2019-04-05")
      #expect(row["raise_again_on"].isEmpty == (row["state"] != "declined"))
    }
  }

  @Test("waits for a decision that fits it, by a day")
  func decisions() throws {
    let waiting = cases.all.filter { !$0["decision_wanted"].isEmpty }
    #expect(waiting.count > 40 && Set(waiting.map { $0["decision_wanted"] }).count > 7)
    for found in cases.all {
      #expect(found["decision_wanted"].isEmpty == found["decision_due"].isEmpty)
    }
    for found in waiting {
      let rule = try #require(CaseRules.decisions[found["decision_wanted"]])
      #expect(rule(found), "\(found["investigation_id"]): \(found["decision_wanted"])")
      #expect(["open", "charged"].contains(found["status"]))
    }
  }

  @Test("has actors where it is a P1, each of whom is scored")
  func actors() throws {
    let top = cases.all.filter { $0["priority"] == "P1" }
    #expect(top.count > 5 && top.allSatisfy { !$0.actors.isEmpty })
    let scored = Set(try export.rows(of: "assessment").map { $0["subject_id"] })
    #expect(top.flatMap(\.actors).allSatisfy { scored.contains($0) })
  }

  @Test("has one actor behind it: an organiser, a principal suspect, or else an enabler")
  func roles() throws {
    let links = Dictionary(
      grouping: try export.rows(of: "actor_link"), by: { $0["investigation_id"] })
    let kinds = Dictionary(
      uniqueKeysWithValues: try export.rows(of: "actor").map { ($0["actor_id"], $0["kind"]) })
    for links in links.values {
      let roles = links.map { $0["role"] }
      #expect(roles.filter { ["organiser", "principal suspect"].contains($0) }.count < 2)
      for link in links where link["role"].hasSuffix("suspect") {
        #expect(kinds[link["actor_id"]] == "individual")
      }
    }
  }

  @Test("touches as many regions as its level says")
  func regions() {
    for found in cases.all {
      #expect((found.regions.count > 1) == found.isGrave, "\(found["investigation_id"])")
    }
  }

  @Test("has its days in order, none of them after it was closed")
  func days() throws {
    let moves = Dictionary(
      grouping: try export.rows(of: "priority_move"), by: { $0["investigation_id"] })
    #expect(Set(cases.all.map { $0["closed_on"] }).count > 4)
    for found in cases.all {
      let end = found["closed_on"].isEmpty ? "2019-04-05" : found["closed_on"]
      let last = moves[found["investigation_id"]]?.map { $0["moved_on"] } ?? []
      let days = [found["opened_on"], found["priority_since"], found["last_activity_on"], end]
      #expect(days == days.sorted(), "\(found["investigation_id"])")
      #expect(found["last_reviewed_on"] < end && last.allSatisfy { $0 <= end })
      #expect((found["status"] == "closed") == !found["closed_on"].isEmpty)
    }
  }

  @Test("is led by a body of its tier and crime, whose role owns it")
  func leads() {
    for found in cases.all {
      let (agency, owner) = (found["lead_agency"], found["owner_role"])
      switch found["lead_tier"] {
      case "necc": #expect(agency == "National Economic Crime Centre")
      case "national":
        #expect(
          agency
            == (found.isFraud
              ? "City of London Police (National Lead Force)" : "National Crime Agency"))
      default: #expect(!owner.contains("NLF") && !owner.contains("NECC"))
      }
      if found["region_id"] == "lon" { #expect(!owner.contains("ROCU")) }
      if owner == "Volume fraud DS" { #expect(found["priority"] == "P4") }
      #expect(found.isFraud == !found["fraud_type"].isEmpty)
    }
  }
}
