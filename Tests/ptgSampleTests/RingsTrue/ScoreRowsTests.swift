import Testing

@testable import ptg_sample

@Suite("A score of the sample")
struct ScoreRowsTests {
  private let scores: SampleScores
  private let export: SampleExport

  init() throws {
    export = try SampleExport()
    scores = try SampleScores(export)
  }

  @Test("moves by a step of the scale from one assessment to the next, rarely by two")
  func moves() throws {
    var counts = [0, 0, 0]
    for history in scores.bySubject.values {
      for (earlier, later) in zip(history, history.dropFirst()) {
        for (component, value) in later.values {
          guard let before = earlier.values[component] else { continue }
          let step = abs(try SampleScores.position(of: value) - SampleScores.position(of: before))
          try #require(step < 3, "\(later.subject) \(component)")
          counts[step] += 1
        }
      }
    }
    #expect(counts[0] > counts[1] && counts[1] > 100)
    #expect(counts[2] > 0 && counts[2] * 20 < counts[1])
  }

  @Test("fits the fraud: what an investment fraud does, and whom a courier seeks out")
  func harm() throws {
    let investment = try subjects(of: ["NFIB2A", "NFIB2B", "NFIB2E"], theme: "Investment fraud")
    #expect(investment.allSatisfy { ($0["physical"] ?? 0) <= 1 })
    #expect(mean("financial", investment) > 4 * mean("physical", investment))
    #expect(mean("psychological", investment) > 4 * mean("physical", investment))
    let courier = try subjects(of: ["NFIB5A"], theme: "Courier fraud")
    for component in ["physical", "psychological", "financial", "community"] {
      #expect(mean("vulnerability", courier) > mean(component, courier))
    }
    let diversion = try subjects(of: ["NFIB5D"], theme: "Payment diversion fraud")
    #expect(mean("financial", diversion) > 2 * mean("vulnerability", diversion))
  }

  @Test("agrees with the mapping band broadly: band 1 is rare, and some disagree either way")
  func bands() throws {
    let latest = scores.bySubject.compactMapValues(\.last)
    let order = latest.values.filter { $0.kind == "actor" }
      .sorted { ($0.total, $0.subject) > ($1.total, $1.subject) }.map(\.subject)
    let mapped = try export.rows(of: "actor").filter { $0.integer("ocgm_band") != nil }
    #expect(mapped.count > 30)
    #expect(mapped.filter { $0["ocgm_band"] == "1" }.count * 20 <= mapped.count)
    #expect(mapped.allSatisfy { $0["kind"] != "individual" && $0["is_mapped"] == "1" })
    let gaps = mapped.compactMap { row in
      order.firstIndex(of: row["actor_id"]).map { place in
        (row.integer("ocgm_band") ?? 0) - (place * 5 / order.count + 1)
      }
    }
    #expect(gaps.filter { abs($0) < 2 }.count * 3 > gaps.count * 2)
    #expect(gaps.contains { $0 > 1 } && gaps.contains { $0 < -1 })
  }

  /// The latest values of the actors of a fraud type and of the threats of a theme.
  private func subjects(of types: Set<String>, theme: String) throws -> [[String: Int]] {
    let cases = try SampleCases(export).all.filter { types.contains($0["fraud_type"]) }
    let threats = try export.rows(of: "threat").filter { $0["theme"] == theme }
    let ids = Set(cases.flatMap(\.actors)).union(threats.map { $0["threat_id"] })
    let found = ids.compactMap { scores.bySubject[$0]?.last?.values }
    try #require(found.count > 8)
    return found
  }

  private func mean(_ component: String, _ subjects: [[String: Int]]) -> Double {
    Double(subjects.map { $0[component] ?? 0 }.reduce(0, +)) / Double(subjects.count)
  }
}

/// The assessments of the shipped sample, with their values.
struct SampleScores {
  /// The assessments of each actor and threat, the earliest first.
  let bySubject: [String: [Assessed]]

  struct Assessed {
    let kind: String
    let subject: String
    let day: String
    let values: [String: Int]

    /// The sum of harm times the sum of likelihood.
    var total: Int {
      sum(["physical", "psychological", "financial", "vulnerability", "community"])
        * sum(["intent", "capability", "frequency"])
    }

    private func sum(_ components: [String]) -> Int {
      components.map { values[$0] ?? 0 }.reduce(0, +)
    }
  }

  init(_ export: SampleExport) throws {
    let values = Dictionary(
      grouping: try export.rows(of: "assessment_score"), by: { $0["assessment_id"] })
    let assessed = try export.rows(of: "assessment").map { row in
      Assessed(
        kind: row["subject_kind"], subject: row["subject_id"], day: row["assessed_on"],
        values: Dictionary(
          uniqueKeysWithValues: (values[row["assessment_id"]] ?? []).map {
            ($0["component_id"], $0.integer("value") ?? -1)
          }))
    }
    bySubject = Dictionary(grouping: assessed, by: \.subject)
      .mapValues { $0.sorted { $0.day < $1.day } }
  }

  /// The position of a value on the scale.
  static func position(of value: Int) throws -> Int {
    try #require([0, 1, 2, 4, 8, 16].firstIndex(of: value))
  }
}
