import CellCanvas
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

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
    #expect(rules.map(\.element.ruleAbove) == ["below the top ten", "not scored"])
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
    #expect(try sheet.texts("actors", "last_reviewed_on").first == "2 Nov !")
    #expect(try sheet.raws("actors", "days_since_review").first == .integer(154))
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

  @Test(
    "keeps rank, move, codename, score, confidence, band and review where room is short",
    arguments: [
      (36, "#,Move,Codename,Score,Conf"),
      (74, "#,was,Move,Actor,Codename,Score,Conf,OCGM,Reviewed,Ago"),
      (
        110, "#,was,Move,Actor,Codename,Score,Harm Likelihood,Conf,OCGM,Reviewed,Ago,Disrupted,Ago"
      ),
      (
        150,
        "#,was,Move,Actor,Codename,Score,The score part by part,Conf,OCGM,Stays,Reviewed,Ago,"
          + "Disrupted,Ago,Regions,Forces"
      ),
    ])
  func widths(width: Int, heads: String) throws {
    let (actors, assessments) = try ActorsExamples.ladder(12)
    let nobody = try ActorsExamples.actor("B-01", codename: "Yellowhammer")
    let table = try ActorsExamples.sheet(
      ActorsExamples.model(actors + [nobody], assessments)
    ).table("actors")
    let line = TextTable(table).canvas(width: width).lines[0]
    let found = line.split(separator: "  ").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(found.joined(separator: ",") == heads)
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
        "Calder entered the top ten since 8 Mar 2019; Ferrous left it.",
        "A-11 Calder ranks 1 of 11 (up 10 places), score 80.",
        "A-01 Ferrous ranks 2 of 11 (down 1 place), score 78.",
        "A-02 Ferrous ranks 3 of 11 (down 1 place), score 76.",
        "Entered the top ten since 8 Mar 2019: A-11 Calder.",
        "Left the top ten since 8 Mar 2019: A-10 Ferrous.",
        "1 actor is not scored.",
        "1 actor was last scored more than 90 days ago; the score is stale.",
        "For 1 actor OCGM band and score disagree.",
        "1 actor is known to touch more than one region.",
      ])
  }

  @Test("gives of a row its places, changes, parts and handling")
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
        "A Ferrous  Handling  C    Conditions  Ask first.",
        "Touches  South East · Kent    1 investigation  P1 Mallard",
        "Score  30 = harm 10 × likelihood 3    local v2, scored by RFDO, 27 Mar 2019",
        "as before    Rescored on 27 Mar 2019: financial 4 → 2",
        "Harm  10   physical ██ 8   financial  2", "Likelihood  3   intent ▓ 3",
        "Position  3   capacity ▒ 3",
      ])
  }

  @Test("keeps conditions back in the safe view, counts what it lists, and names codenames")
  func safe() throws {
    let model = try ActorsExamples.model(
      [try ActorsExamples.actor("A", conditions: "Ask first.")], [],
      investigations: ["A": [ActorsExamples.investigation("I-1")]])
    let (open, safe) = (ActorsExamples.sheet(model), ActorsExamples.sheet(model, isSafe: true))
    #expect(open.text.contains("Ask first."))
    #expect(!safe.text.contains("Ask first.") && !safe.text.contains("A title"))
    #expect(
      safe.sheet.sentences == [
        "No actor entered or left the top ten since 8 Mar 2019.", "1 actor is not scored.",
      ])
    #expect(safe.text.contains("not scored  1") && safe.text.contains("1 investigation"))
    #expect(try safe.texts("actors", "codename") == ["Ferrous"])
  }

  @Test("says so where no actor is mapped")
  func empty() throws {
    let sheet = try ActorsExamples.sheet(ActorsExamples.model([], []))
    #expect(sheet.sheet.sentences == ["No actors mapped here."])
    #expect(sheet.sheet.panes.compactMap(\.data).flatMap(\.rows) == [])
  }

  @Test("lists lower ranks with a stale score below a rule of their own, before those not scored")
  func staleBelow() throws {
    var (actors, assessments) = try ActorsExamples.ladder(24)
    assessments[21] = ActorsExamples.assessment("A-22", [18, 0, 2, 1], daysAgo: 120)
    actors.append(try ActorsExamples.actor("B-01"))
    let sheet = try ActorsExamples.sheet(ActorsExamples.model(actors, assessments))
    let rows = try sheet.rows("actors").suffix(2)
    #expect(rows.map(\.opens) == [.actor("A-22"), .actor("B-01")])
    #expect(rows.map(\.ruleAbove) == ["stale, ranked lower", "not scored"])
  }

  @Test("says by which rule a neighbour with the same total stands above or below")
  func ties() throws {
    let model = try ActorsExamples.model(
      try ["A", "B", "C", "D"].map { try ActorsExamples.actor($0) },
      [
        ActorsExamples.assessment("A", [6, 0, 4, 0], daysAgo: 30),
        ActorsExamples.assessment("B", [8, 0, 3, 0], daysAgo: 30),
        ActorsExamples.assessment("C", [6, 0, 4, 0], daysAgo: 9),
        ActorsExamples.assessment("D", [1, 0, 4, 0], daysAgo: 9),
      ])
    let said = try ActorsExamples.sheet(model).rows("actors").map { row in
      row.details.map(SheetReader.text).filter { $0.hasPrefix("Tied") }
    }
    #expect(
      said == [
        ["Tied with C Ferrous; ranked higher on harm: 8, 6"],
        [
          "Tied with B Ferrous; ranked lower on harm: 8, 6",
          "Tied with A Ferrous; ranked higher on the newer assessment: 27 Mar 2019, 6 Mar 2019",
        ],
        ["Tied with C Ferrous; ranked lower on the newer assessment: 27 Mar 2019, 6 Mar 2019"], [],
      ])
  }

  @Test("names who joined and who left the ten, with ranks then and now, and why")
  func tenChanges() throws {
    let (actors, assessments) = try ActorsExamples.ladder(11)
    let sheet = try ActorsExamples.sheet(
      ActorsExamples.model(
        actors, assessments + [ActorsExamples.assessment("A-11", [39, 1, 2, 1], daysAgo: 3)]))
    #expect(
      SheetReader.text(sheet.sheet.headline[1])
        == "scored  11    not scored  0    stale scores  0    band disagrees  0    across regions  0"
    )
    #expect(
      sheet.sheet.headlines == ["Ferrous entered the top ten since 8 Mar 2019; Ferrous left it."])
    let moved = sheet.sheet.headline.flatMap(\.allFacts)
    #expect(moved.first { $0.id == .joinedTen }?.field.raw == .text("Ferrous 11 → 1"))
    #expect(moved.first { $0.id == .leftTen }?.field.raw == .text("Ferrous 10 → 11"))
    #expect(sheet.pane("ten-changes")?.title == "Entered or left the top ten · since 8 Mar 2019")
    #expect(try sheet.texts("ten-changes", "actor_id") == ["A-11", "A-10"])
    #expect(
      try sheet.texts("ten-changes", "reason") == [
        "Rescored on 2 Apr 2019: physical 29 → 39, financial 0 → 1",
        "Not rescored since 8 Mar 2019",
      ])
    let same = try ActorsExamples.sheet(ActorsExamples.model(actors, assessments))
    #expect(same.sheet.headlines == ["No actor entered or left the top ten since 8 Mar 2019."])
    #expect(same.pane("ten-changes") == nil)
  }

  @Test("lists disagreements by how far apart they are, then below a rule stale scores by age")
  func doubts() throws {
    var (actors, assessments) = try ActorsExamples.ladder(10)
    actors[9] = try ActorsExamples.actor("A-10", band: 3)
    actors[8] = try ActorsExamples.actor("A-09", band: 1)
    assessments[1] = ActorsExamples.assessment("A-02", [38, 0, 2, 1], daysAgo: 100)
    assessments[2] = ActorsExamples.assessment("A-03", [37, 0, 2, 1], daysAgo: 200)
    let sheet = try ActorsExamples.sheet(ActorsExamples.model(actors, assessments))
    #expect(try sheet.texts("doubts", "actor_id") == ["A-09", "A-10", "A-03", "A-02"])
    #expect(
      try sheet.texts("doubts", "score_fifth") == ["lowest", "lowest", "second highest", "highest"])
    #expect(
      try sheet.rows("doubts").map(\.ruleAbove) == [nil, nil, "stale only, oldest first", nil])
  }

  @Test(
    "puts the table of its view first, under a title of its own",
    arguments: [
      (ActorsView.ten, "actors", "ACTORS  ten highest harm"),
      (.doubts, "doubts", "ACTORS  scores to look at"),
      (.crossing, "crossing", "ACTORS  more than one force or region"),
    ])
  func views(view: ActorsView, pane: String, title: String) throws {
    let (actors, assessments) = try ActorsExamples.ladder(3)
    var request = ActorsExamples.request()
    request.choices = Choices(view)
    let sheet = try ActorsExamples.sheet(
      ActorsExamples.model(actors, assessments), request: request
    ).sheet
    #expect(sheet.title == title && sheet.panes[0].id == pane && sheet.panes[0].title.isEmpty)
    #expect(
      Set(sheet.panes.map(\.id)) == ["actors", "details", "crossing", "doubts"])
  }
}
