import CellCanvas
import Testing
import ThreatDomain

@testable import Boards

@Suite("The board of actors")
struct ActorsSheetTests {
  @Test("draws a rule above rank 11 and above those not scored, and ends at rank 20")
  func rules() throws {
    let (actors, assessments) = try ActorsExamples.ladder(22)
    let nobody = try [ActorsExamples.actor("B-01"), ActorsExamples.actor("B-02")]
    let sheet = try ActorsExamples.sheet(ActorsExamples.model(actors + nobody, assessments))
    let rows = try sheet.rows("actors")
    #expect(rows.count == 22)
    let rules = rows.enumerated().filter { $1.ruleAbove != nil }
    #expect(rules.map(\.offset) == [10, 20])
    #expect(rules.map(\.element.ruleAbove) == ["the ten", "not scored"])
    #expect(try sheet.texts("actors", "score").last == "not scored")
    #expect(try sheet.raws("actors", "score").last == .missing)
    #expect(rows.first?.opens == .actor("A-01"))
  }

  @Test("marks stale scores and reviews, missing owners and bands that disagree")
  func marks() throws {
    var (actors, assessments) = try ActorsExamples.ladder(10)
    actors[0] = try ActorsExamples.actor(
      "A-01", band: 5, owner: nil, reviewed: ActorsExamples.asAt - 154)
    assessments[0] = ActorsExamples.assessment("A-01", [39, 0, 2, 1], daysAgo: 100)
    let sheet = try ActorsExamples.sheet(ActorsExamples.model(actors, assessments))
    #expect(try sheet.texts("actors", "score").first == "78 !")
    #expect(try sheet.texts("actors", "ocgm_band").first == "5 !")
    #expect(try sheet.raws("actors", "ocgm_band").first == .integer(5))
    #expect(try sheet.texts("actors", "last_reviewed_on").first == "2 Nov !154d")
    #expect(try sheet.texts("actors", "owner").first == "no owner")
    #expect(try sheet.texts("actors", "last_disrupted_on").first == "never")
    let findings = try sheet.texts("doubts", "finding")
    #expect(
      findings == ["band below score, stale"])
  }

  @Test("draws the bar as long as its sections against the longest, in three roles")
  func bar() throws {
    let model = try ActorsExamples.model(
      try ["A", "B"].map { try ActorsExamples.actor($0) },
      [
        ActorsExamples.assessment("A", [8, 4, 3, 3], daysAgo: 9),
        ActorsExamples.assessment("B", [4, 0, 3, 2], daysAgo: 9),
      ])
    let rows = try ActorsExamples.sheet(model).rows("actors")
    let bars = rows.map { $0.fields[7] }
    #expect(bars.map { SheetReader.text($0.runs) } == ["████████████▓▓▓▒▒▒", "████▓▓▓▒▒"])
    #expect(bars[0].runs.map(\.role) == [.barHarm, .barLikelihood, .barPosition])
  }

  @Test("keeps rank, was, actor, score, confidence, band and disrupted in 80 columns")
  func narrow() throws {
    let (actors, assessments) = try ActorsExamples.ladder(12)
    let nobody = try ActorsExamples.actor("B-01", codename: "Yellowhammer")
    let table = try ActorsExamples.sheet(
      ActorsExamples.model(actors + [nobody], assessments)
    ).table("actors")
    let heads = TextTable(table).canvas(width: 78).lines[0].split(separator: " ")
    #expect(
      heads == ["#", "was", "Move", "Actor", "Codename", "Score", "Conf", "OCGM", "Disrupted"])
  }

  @Test("says the top three, who joined and left, and what to doubt")
  func sentences() throws {
    var (actors, assessments) = try ActorsExamples.ladder(11)
    assessments[1] = ActorsExamples.assessment("A-02", [38, 0, 2, 1], daysAgo: 200)
    assessments.append(ActorsExamples.assessment("A-11", [39, 1, 2, 1], daysAgo: 3))
    actors[10] = try ActorsExamples.actor("A-11", codename: "Calder", band: 5)
    actors.append(try ActorsExamples.actor("B-01"))
    let model = try ActorsExamples.model(
      actors, assessments, forces: ["B-01": ["kent", "essex"]])
    #expect(
      ActorsExamples.sheet(model).sheet.sentences == [
        "A-11 Calder is number 1 of 11: score 80, up 10 places.",
        "A-01 Ferrous is number 2 of 11: score 78, down 1 place.",
        "A-02 Ferrous is number 3 of 11: score 76, down 1 place.",
        "New in the ten since 8 Mar 2019: A-11 Calder.",
        "Left the ten since 8 Mar 2019: A-10 Ferrous.",
        "1 actor is not scored.",
        "1 actor is scored more than 90 days ago: the score is stale.",
        "1 actor is placed differently by OCGM band and by score.",
        "1 actor is known to touch more than one region.",
      ])
  }

  @Test("gives of a row its places, parts, changes and handling in four lines")
  func details() throws {
    let model = try ActorsExamples.model(
      [try ActorsExamples.actor("A", conditions: "Ask first.")],
      [
        ActorsExamples.assessment("A", [8, 4, 3, 3], daysAgo: 50),
        ActorsExamples.assessment("A", [8, 2, 3, 3], daysAgo: 9),
      ], forces: ["A": ["kent"]], investigations: ["A": [ActorsExamples.investigation("I-1")]])
    let row = try #require(try ActorsExamples.sheet(model).rows("actors").first)
    #expect(
      row.details.map { SheetReader.text($0) } == [
        "Handling  C    Conditions  Ask first.",
        "Touches  South East · Kent    1 investigation  P1 Mallard",
        "Score  30 = harm 10 × likelihood 3    local 2, scored by RFDO, 27 Mar 2019",
        "as before    Scored anew on 27 Mar 2019: financial 4 → 2",
      ])
  }

  @Test("keeps conditions and small counts back in the safe view, and no codename")
  func safe() throws {
    let model = try ActorsExamples.model(
      [try ActorsExamples.actor("A", conditions: "Ask first.")], [],
      investigations: ["A": [ActorsExamples.investigation("I-1")]])
    let (open, safe) = (ActorsExamples.sheet(model), ActorsExamples.sheet(model, isSafe: true))
    #expect(open.text.contains("Ask first."))
    #expect(!safe.text.contains("Ask first.") && !safe.text.contains("A title"))
    #expect(safe.sheet.sentences == ["<5 actors are not scored."])
    #expect(safe.text.contains("not scored  <5") && safe.text.contains("<5 investigations"))
    #expect(try safe.texts("actors", "codename") == ["Ferrous"])
  }

  @Test("says so where no actor is mapped")
  func empty() throws {
    let sheet = try ActorsExamples.sheet(ActorsExamples.model([], []))
    #expect(sheet.sheet.sentences == ["No actor is mapped here."])
    #expect(sheet.sheet.panes.compactMap(\.data).flatMap(\.rows) == [])
  }
}
