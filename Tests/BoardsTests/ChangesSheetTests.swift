import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The board of changes")
struct ChangesSheetTests {
  private static let asAt = GridCases.asAt

  private static func model(
    _ records: ChangesRecords, _ scope: Scope = .region("se"), by order: ChangeOrder = .date,
    isSafe: Bool = false
  ) -> ChangesModel {
    ChangesModel(
      records, names: GridCases.names(),
      BoardRequest(
        scope: scope, month: asAt.month - 1, words: Words(.english), choices: Choices(order),
        isSafe: isSafe))
  }

  private static func records(
    _ investigations: [Investigation] = [], moves: [PriorityMove] = [],
    escalations: [Escalation] = [], disruptions: [Disruption] = [], actors: [Actor] = [],
    assessments: [Assessment] = [], cases: [Dissemination] = []
  ) throws -> ChangesRecords {
    func scored(_ ids: [String]) throws -> ScoredSubjects {
      ScoredSubjects(
        ids: ids, models: [try ActorsExamples.scoreModel()],
        assessments: Dictionary(grouping: assessments, by: \.subjectID), asAt: asAt,
        baseline: GridCases.baseline)
    }
    return ChangesRecords(
      asAt: asAt, baseline: GridCases.baseline, investigations: investigations, moves: moves,
      escalations: escalations, disruptions: disruptions, actors: actors,
      scoredActors: try scored(actors.map(\.id)), threats: [], scoredThreats: [:],
      scaleOfThreats: nil, cases: cases, demand: [], restated: [], isJudged: true)
  }

  /// The words for some changes of a model, in the order in which they were found.
  private static func said(
    _ records: ChangesRecords, _ scope: Scope = .region("se"),
    _ changes: (ChangesModel, ChangesRecords) -> [Change]
  ) -> [String] {
    let model = model(records, scope)
    let sheet = ChangesSheet(model: model, scopeName: "South East")
    return changes(model, records).map {
      "\($0.kind.rawValue) \($0.subject): \(sheet.said($0.event))"
    }
  }

  @Test("tell moves, new investigations and escalations since the baseline, and none before")
  func investigations() throws {
    let records = try Self.records(
      [
        GridCases.investigation("I-1", "Calder", opened: 300),
        GridCases.investigation("I-2", "Ledge", opened: 10),
      ],
      moves: [
        GridCases.move("M-1", "I-1", daysAgo: 3, .p4, .p3),
        GridCases.move("M-2", "I-1", daysAgo: 28, .p3, .p4),
        GridCases.move("M-3", "I-2", daysAgo: 10, nil, .p3),
      ],
      escalations: [
        GridCases.escalation("E-1", "I-1", daysAgo: 5),
        TaskingCases.answered("E-2", "I-1", .accepted, daysAgo: 30),
      ])
    #expect(
      Self.said(records) { $0.investigations($1) } == [
        "new_investigation Ledge: opened, now at P3: Other advance fee fraud, led by SEROCU",
        "level_move Calder: moved from P4 to P3", "escalation_raised Calder: escalated to NCA",
        "escalation_answered Calder: escalated to National Lead Force: accepted after 14 days",
      ])
  }

  @Test("count a joint disruption once, with all who claim it")
  func disruptions() throws {
    let records = try Self.records(
      disruptions: [
        ActorsExamples.disruption("X-1", daysAgo: 4, joint: "J-1"),
        ActorsExamples.disruption("X-2", daysAgo: 4, by: "ERSOU", joint: "J-1"),
        ActorsExamples.disruption("X-3", daysAgo: 40),
      ], actors: [try ActorsExamples.actor("A-01")])
    #expect(
      Self.said(records) { $0.disruptions($1) } == [
        "disruption A-01 Ferrous: major, Pursue: Arrest, jointly claimed by SEROCU, ERSOU"
      ])
  }

  @Test("tell scores with their rank, and whoever came into or out of the ten, by whosever score")
  func ten() throws {
    let ladder = try ActorsExamples.ladder(11)
    let risen = ActorsExamples.assessment("A-11", [39, 9, 2, 1], daysAgo: 2)
    let records = try Self.records(
      actors: ladder.actors, assessments: ladder.assessments + [risen])
    func changes(_ model: ChangesModel, _ records: ChangesRecords) -> [Change] {
      model.actors(records).filter { $0.kind != .actorReviewed }
    }
    #expect(
      Self.said(records, .region("se"), changes) == [
        "actor_rank A-10 Ferrous: rank 11, was 10, left the top ten",
        "actor_scored A-11 Ferrous: scored 96, was 58; rank 1, was 11, entered the top ten",
      ])
    let moments = changes(Self.model(records), records).map(\.moment)
    #expect(moments == [.between, .day(Self.asAt - 2)])
  }

  @Test("count an actor scored into the ten under both kinds, and once in all")
  func once() throws {
    let ladder = try ActorsExamples.ladder(11)
    let risen = ActorsExamples.assessment("A-11", [39, 9, 2, 1], daysAgo: 2)
    let model = Self.model(
      try Self.records(actors: ladder.actors, assessments: ladder.assessments + [risen]))
    #expect(model.count(of: .actorScored) == 1 && model.count(of: .actorRank) == 2)
    #expect(model.all.count { $0.kinds.contains(.actorRank) } == 2)
    #expect(model.listed(.actorRank).count == 1 && model.underTwoKinds == 1)
  }

  @Test("tell who was reviewed, and who was first seen and never reviewed")
  func reviews() throws {
    let records = try Self.records(
      actors: [
        try ActorsExamples.actor("A-01", reviewed: Self.asAt - 10),
        try ActorsExamples.actor("A-02", reviewed: Self.asAt - 40),
        Actor(
          id: "A-03", codename: "Teasel", kind: .group, regionID: "se", mapper: "SEROCU",
          status: .active, firstSeenOn: Self.asAt - 1, handling: .share, marking: .official),
      ])
    #expect(
      Self.said(records) { $0.actors($1) } == [
        "actor_reviewed A-01 Ferrous: reviewed",
        "actor_seen A-03 Teasel: first seen, never reviewed",
      ])
  }

  @Test("tell of a case each thing that happened to it")
  func cases() throws {
    let sent = Dissemination(
      id: "D-1", sentOn: Self.asAt - 20, recipient: .force("kent"), fraudType: "NFIB1H", victims: 3,
      vulnerableVictims: 0, loss: .zero, takenUpOn: Self.asAt - 6, investigationID: "I-1")
    let records = try Self.records(cases: [sent])
    #expect(
      Self.said(records, .national) { $0.cases($1) } == [
        "case_sent Other advance fee fraud: sent to Kent",
        "case_taken_up Other advance fee fraud: taken up by Kent after 14 days",
      ])
    let changes = Self.model(records, .national).all
    #expect(changes.allSatisfy { $0.place == .region("se") && $0.opens == .investigation("I-1") })
  }

  private static func sheet(_ order: ChangeOrder = .date, isSafe: Bool = false) throws -> Sheet {
    let records = try records(
      [
        GridCases.investigation(
          "I-1", "Calder", force: "kent", opened: 300, conditions: "Not to be read out"),
        GridCases.investigation("I-2", "Ledge", opened: 10),
      ], moves: [GridCases.move("M-1", "I-1", daysAgo: 3, .p4, .p3)],
      actors: [try ActorsExamples.actor("A-01")])
    return ChangesSheet(
      model: model(records, by: order, isSafe: isSafe), scopeName: "South East"
    ).sheet
  }

  @Test("at 80 by 24 stand newest first, counted by kind above")
  func picture() throws {
    let sheet = try Self.sheet()
    #expect(
      TaskingCases.picture(sheet, 80, 24) == """
                                       OFFICIAL-SENSITIVE
        CHANGES  by date · since 8 Mar 2019, to 5 Apr 2019
        South East · Mar 2019 · export 8 · SAMPLE
         1 Threats  3 Actors
        3 things changed since 8 Mar 2019. Calder moved up the grid.
        Priority moves  1   New investigations  1   Actors reviewed  1

          Date    Kind      What          What changed                         Where H+2
        ▸ 2 Apr   priority  Calder        moved from P4 to P3                  Kent
          26 Mar  new       Ledge         opened, now at P3: Other advance f…  -
          26 Mar  reviewed  A-01 Ferrous  reviewed                             -

        ── Selected ────────────────────────────────────────────────────────────────────
        Calder  moved from P4 to P3
        Reason  Linked to Calder

        ── Counts ─────────────────────────────────────────────────────────────── ↓13 ──
          Kind                         Changes  Newest
          Priority moves                     1  2 Apr
          New investigations                 1  26 Mar
          Escalations raised                 0  -
                                                                 Tab Handling conditions
        ? help  q quit
                                       OFFICIAL-SENSITIVE
        """)
  }

  @Test("put a move of level before a newer change of less weight, and say which weight is which")
  func weights() throws {
    let sheet = SheetReader(
      sheet: ChangesSheet(
        model: Self.model(
          try Self.records(
            [
              GridCases.investigation("I-1", "Calder", opened: 300),
              GridCases.investigation("I-2", "Ledge", opened: 1),
            ],
            moves: [GridCases.move("M-1", "I-1", daysAgo: 20, .p4, .p3)],
            escalations: [GridCases.escalation("E-1", "I-1", daysAgo: 5)]), by: .weight),
        scopeName: "South East"
      ).sheet)
    #expect(
      try sheet.raws("changes", "kind").map(\.plain)
        == ["level_move", "escalation_raised", "new_investigation"])
    #expect(
      try sheet.rows("changes").map(\.ruleAbove)
        == ["Priority moves", "Escalations", "Other changes"])
  }

  @Test("have no rule where all are of one weight")
  func oneWeight() throws {
    let records = try Self.records([GridCases.investigation("I-2", "Ledge", opened: 1)])
    let sheet = SheetReader(
      sheet: ChangesSheet(
        model: Self.model(records, by: .weight), scopeName: "South East"
      ).sheet)
    #expect(try sheet.rows("changes").map(\.ruleAbove) == [nil])
  }

  @Test("stand under rules by kind and by place")
  func rules() throws {
    let kinds = SheetReader(sheet: try Self.sheet(.kind))
    #expect(
      try kinds.rows("changes").map(\.ruleAbove)
        == ["Priority moves", "New investigations", "Actors reviewed"])
    let places = SheetReader(sheet: try Self.sheet(.place))
    #expect(try places.rows("changes").map(\.ruleAbove) == ["Kent", "No single force", nil])
  }

  @Test("are said in sentences, kind by kind, and what did not move too")
  func sentences() throws {
    let sentences = try Self.sheet().sentences
    #expect(
      sentences.dropLast() == [
        "3 things changed since 8 Mar 2019.", "Calder moved up the grid.",
        "South East: 3 changes since 8 Mar 2019, to 5 Apr 2019.",
        "Priority moves, 1: Calder, moved from P4 to P3.",
        "New investigations, 1: Ledge, opened, now at P3: Other advance fee fraud, led by SEROCU.",
        "Actors reviewed, 1: A-01 Ferrous, reviewed.",
      ])
    #expect(sentences.last?.hasPrefix("None of these: escalations raised, ") == true)
  }

  @Test("keep reasons back in the safe view, and count what they list")
  func safe() throws {
    let sheet = SheetReader(sheet: try Self.sheet(isSafe: true))
    #expect(try sheet.raws("kinds", "changes").first == .integer(1))
    #expect(try sheet.raws("changes", "reason").first == .suppressed)
    #expect(!sheet.text.contains("Linked to Calder") && !sheet.text.contains("Not to be read out"))
    #expect(sheet.sheet.sentences[3].hasPrefix("Priority moves, 1: "))
  }
}
