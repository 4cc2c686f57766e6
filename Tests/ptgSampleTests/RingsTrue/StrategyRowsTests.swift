import Testing

@testable import ptg_sample

@Suite("The strategy's rows of the sample")
struct StrategyRowsTests {
  private let export: SampleExport

  init() throws { export = try SampleExport() }

  @Test("have every commitment open that is due after the export, and the text of the strategy")
  func commitments() throws {
    let rows = try export.rows(of: "commitment")
    let published = try ReferenceData(folder: SampleExport.reference).commitments.rows
    #expect(rows.map { $0["text"] } == published.map { $0["commitment"] })
    #expect(rows.map { $0["due_month"] } == published.map { $0["due"] })
    for row in rows {
      let isPast = row["due_month"] < "2019-04"
      #expect(isPast ? ["done", "late"].contains(row["state"]) : row["state"] == "open")
    }
  }

  @Test("say of each capability the gap that its posts show")
  func gaps() throws {
    let rows = try export.rows(of: "capability")
    let threats = Set(try export.rows(of: "threat").map { $0["threat_id"] })
    #expect(rows.count > 20 && rows.contains { !$0["threat_id"].isEmpty })
    for row in rows {
      let needed = try #require(row.integer("needed"))
      let filled = try #require(row.integer("in_post"))
      let trained = try #require(row.integer("trained"))
      #expect(needed > filled && filled >= trained)
      let isOne = needed - filled == 1
      let posts = "\(needed - filled) of \(needed) posts \(isOne ? "is" : "are") vacant"
      #expect(row["gap"].hasPrefix(posts))
      let untrained = "\(filled - trained) of \(filled) in post not "
      #expect(row["gap"].contains(" in post not ") == (filled > trained))
      #expect(filled == trained || row["gap"].contains(untrained))
      #expect(row["threat_id"].isEmpty || threats.contains(row["threat_id"]))
    }
  }

  @Test("have Take Five among the campaigns, and each against a threat of its own region")
  func campaigns() throws {
    let rows = try export.rows(of: "campaign")
    let five = try #require(rows.first { $0["title"] == "Take Five to Stop Fraud" })
    #expect(five["lead"] == "UK Finance" && five["scope"] == "national")
    #expect(five["starts_on"] < "2019-04-05" && five["ends_on"] > "2019-04-05")
    let regions = Dictionary(
      uniqueKeysWithValues: try export.rows(of: "threat").map { ($0["threat_id"], $0["region_id"]) }
    )
    #expect(rows.contains { !$0["threat_id"].isEmpty })
    for row in rows where !row["threat_id"].isEmpty {
      #expect(row["scope"] == "region:\(regions[row["threat_id"]] ?? "")")
    }
    for row in rows where row["starts_on"] > "2019-04-05" { #expect(row["reach"].isEmpty) }
  }

  @Test("ask within a region, about a case that both touch")
  func requests() throws {
    let cases = try SampleCases(export)
    let region = Dictionary(
      uniqueKeysWithValues: try export.rows(of: "force").map { ($0["force_id"], $0["region_id"]) })
    for row in try export.rows(of: "request") {
      let home = [row["from_scope"], row["to_scope"]].map { scope in
        region[scope].map { "region:\($0)" } ?? scope
      }
      #expect(Set(home.filter { $0 != "national" }).count == 1, "\(row["request_id"])")
      guard row["subject_kind"] == "investigation" else { continue }
      #expect(cases.byID[row["subject_id"]]?.forces.contains(row["to_scope"]) == true)
    }
  }

  @Test(
    "plan nothing for a closed case but what was done by then, and nothing is done before a case")
  func activities() throws {
    let cases = try SampleCases(export)
    let rows = try export.rows(of: "plan_activity")
    #expect(rows.contains { cases.byID[$0["subject_id"]]?["status"] == "closed" })
    for row in rows {
      #expect((row["state"] == "done") == !row["done_on"].isEmpty)
      #expect(row["done_on"] <= "2019-04-05")
      let found = cases.byID[row["subject_id"]]
      let closed = found?["closed_on"] ?? ""
      #expect(row["done_on"].isEmpty || row["done_on"] > found?["opened_on"] ?? "")
      #expect(closed.isEmpty || row["state"] == "done" && row["done_on"] <= closed)
    }
  }

  @Test(
    "keep office days: nothing is decided, reviewed or disrupted on a weekend or a bank holiday")
  func officeDays() throws {
    for (table, column) in [
      ("escalation", "decided_on"), ("investigation", "last_reviewed_on"),
      ("investigation", "decision_due"), ("disruption", "disrupted_on"),
      ("assessment", "assessed_on"), ("dissemination", "sent_on"),
    ] {
      for row in try export.rows(of: table) where !row[column].isEmpty {
        let day = try #require(DayOfWeek(row[column]))
        #expect(
          !day.isWeekend && !DayOfWeek.holidays.contains(row[column]), "\(table) \(row[column])")
      }
    }
  }
}
