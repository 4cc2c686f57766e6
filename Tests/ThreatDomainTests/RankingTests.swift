import Testing
import ThreatDomain

@Suite("A ranking")
struct RankingTests {
  @Test("goes by risk, harm, confidence, newer assessment and id")
  func order() throws {
    let ranking = try ScoreExamples.ranking([
      ScoreExamples.assessment("by-id-2", [2, 0, 2, 0]),
      ScoreExamples.assessment("by-id-1", [2, 0, 2, 0]),
      ScoreExamples.assessment("newer", [2, 0, 2, 0], on: "2019-03-02"),
      ScoreExamples.assessment("surer", [2, 0, 2, 0], confidence: .high),
      ScoreExamples.assessment("more-harm", [4, 0, 1, 0]),
      ScoreExamples.assessment("more-risk", [1, 0, 8, 0], confidence: .low),
    ])
    #expect(
      ranking.entries.map(\.id) == [
        "more-risk", "more-harm", "surer", "newer", "by-id-1", "by-id-2",
      ])
    #expect(ranking.entries.map(\.rank) == Array(1...6))
  }

  @Test("keeps those without a score apart, and a score of 0 among the ranked")
  func unscored() throws {
    let ranking = try ScoreExamples.ranking(
      [ScoreExamples.assessment("zero", [0, 0, 0, 0]), ScoreExamples.assessment("half", [1])],
      subjects: ["nobody", "zero", "half"])
    #expect(ranking.entries.map(\.id) == ["zero"])
    #expect(ranking.unscored == ["half", "nobody"])
    #expect(ranking.rank(of: "zero") == 1 && ranking.rank(of: "half") == nil)
  }

  @Test("tells who moved since a baseline day")
  func moves() throws {
    let assessments = try [
      ScoreExamples.assessment("A", [16, 0, 2, 0], on: "2019-01-01"),
      ScoreExamples.assessment("B", [8, 0, 2, 0], on: "2019-01-01"),
      ScoreExamples.assessment("C", [4, 0, 2, 0], on: "2019-01-01"),
      ScoreExamples.assessment("A", [1, 0, 2, 0], on: "2019-03-01"),
      ScoreExamples.assessment("D", [2, 0, 2, 0], on: "2019-03-01"),
    ]
    let then = try ScoreExamples.ranking(assessments, asAt: "2019-02-28")
    let now = try ScoreExamples.ranking(assessments)
    #expect(now.entries.map(\.id) == ["B", "C", "D", "A"])
    let moves = ["A", "B", "C", "D"].map { now.move(of: $0, since: then) }
    #expect(moves == [.down(3), .up(1), .up(1), .new])
    #expect(now.move(of: "B", since: now) == .same && now.move(of: "E", since: then) == nil)
  }

  @Test("says which rule put two subjects with equal scores in order")
  func tieRules() throws {
    let ranking = try ScoreExamples.ranking([
      ScoreExamples.assessment("by-id-2", [2, 0, 2, 0]),
      ScoreExamples.assessment("by-id-1", [2, 0, 2, 0]),
      ScoreExamples.assessment("newer", [2, 0, 2, 0], on: "2019-03-02"),
      ScoreExamples.assessment("surer", [2, 0, 2, 0], confidence: .high),
      ScoreExamples.assessment("more-harm", [4, 0, 1, 0]),
      ScoreExamples.assessment("more-risk", [1, 0, 8, 0], confidence: .low),
    ])
    let ids = ranking.entries.map(\.id)
    let rules = zip(ids, ids.dropFirst()).map { ranking.tieRule(between: $0, and: $1) }
    #expect(rules == [nil, .harm, .confidence, .newerAssessment, .id])
    #expect(ranking.tieRule(between: "surer", and: "nobody") == nil)
  }

  @Test("finds the neighbours with the same score, and only those")
  func level() throws {
    let ranking = try ScoreExamples.ranking([
      ScoreExamples.assessment("A", [8, 0, 2, 0]), ScoreExamples.assessment("B", [2, 0, 2, 0]),
      ScoreExamples.assessment("C", [2, 0, 2, 0]), ScoreExamples.assessment("D", [2, 0, 2, 0]),
    ])
    let level = ["A", "B", "C", "D", "E"].map { ranking.level(with: $0).map(\.id) }
    #expect(level == [[], ["C"], ["B", "D"], ["C"], []])
  }
}

@Suite("A band beside a score")
struct BandAgreementTests {
  @Test(
    "agrees within one fifth of the ranking",
    arguments: [
      ("1", 1, BandAgreement.agree), ("1", 2, .agree), ("1", 3, .disagree(.bandIsLower)),
      ("2", 3, .disagree(.bandIsLower)), ("3", 3, .agree), ("9", 4, .agree),
      ("9", 3, .disagree(.bandIsHigher)), ("10", 5, .agree), ("10", 1, .disagree(.bandIsHigher)),
      ("11", 1, .notScored),
    ])
  func agreement(_ id: String, band: Int, expected: BandAgreement) throws {
    let ranking = try ScoreExamples.ladder(10)
    #expect(ranking.agreement(of: id, band: try OCGMBand(band)) == expected)
  }

  @Test("is silent without a band, or with fewer than five scored")
  func silent() throws {
    #expect(try ScoreExamples.ladder(10).agreement(of: "1", band: nil) == .noBand)
    #expect(try ScoreExamples.ladder(4).agreement(of: "1", band: OCGMBand(5)) == .tooFewScored)
  }

  @Test("splits a number that five does not divide into fifths that differ by one at most")
  func fifths() throws {
    let ranking = try ScoreExamples.ladder(12)
    #expect((1...12).map { ranking.fifth(of: "\($0)") } == [1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5])
  }

  @Test("is 1 to 5", arguments: [0, 6, -1])
  func range(_ number: Int) {
    #expect(throws: InvalidValue.self) { try OCGMBand(number) }
  }
}
