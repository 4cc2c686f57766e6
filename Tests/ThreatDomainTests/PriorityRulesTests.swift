import Testing
import ThreatDomain

@Suite("The priority grid")
struct PriorityRulesTests {
  func day(_ text: String) throws -> Day { try #require(Day(text)) }

  func investigation(
    owner: String? = "DCI", status: InvestigationStatus = .open, opened: String = "2018-01-01",
    active: String = "2019-03-31", due: String? = nil, since: String = "2019-01-01",
    reviewed: String? = nil,
    level: PriorityLevel = .p2, plans: Set<Strand> = Set(Strand.allCases)
  ) throws -> Investigation {
    Investigation(
      id: "I-1", operation: "Teal", title: "", regionID: "ne", leadTier: .regional,
      leadAgency: "ROCU", ownerRole: owner, priority: level, prioritySince: try day(since),
      status: status, openedOn: try day(opened), lastActivityOn: try day(active),
      lastReviewedOn: try reviewed.map(day), decisionDue: try due.map(day), fraudType: "NFIB3A",
      victims: 1, vulnerableVictims: 0,
      loss: .zero, plans: FourPlans(plans), handling: .share, marking: .official)
  }

  func marks(
    _ investigation: Investigation, moves: [PriorityMove] = [], escalations: [Escalation] = [],
    since: String? = "2019-03-01"
  ) throws -> [GridMark] {
    PriorityRules().marks(
      of: investigation, moves: moves, escalations: escalations, asAt: try day("2019-03-31"),
      since: try since.map(day))
  }

  func move(
    _ id: String, _ text: String, from: PriorityLevel?, to: PriorityLevel, of item: String = "I-1"
  ) throws -> PriorityMove {
    PriorityMove(
      id: id, investigationID: item, movedOn: try day(text), fromLevel: from, toLevel: to,
      reason: "")
  }

  func escalation(_ state: EscalationState, of item: String = "I-1") throws -> Escalation {
    Escalation(
      id: "E", investigationID: item, raisedOn: try day("2019-03-01"), fromTier: .regional,
      toTier: .national, route: .nlf, state: state, reason: "")
  }

  @Test("marks nothing on an investigation that is owned, active and undisturbed")
  func quiet() throws {
    #expect(try marks(investigation()) == [])
  }

  @Test("marks what has no owner")
  func ownerless() throws {
    #expect(try marks(investigation(owner: nil)) == [.ownerless])
  }

  @Test(
    "marks as stalled from 28 days without activity",
    arguments: [
      ("2019-03-03", [GridMark.stalled(days: 28)]), ("2019-03-04", []),
      ("2018-12-31", [.stalled(days: 90)]),
    ])
  func stalled(_ active: String, expected: [GridMark]) throws {
    #expect(try marks(investigation(active: active)) == expected)
  }

  @Test("marks as stalled after other days where asked")
  func otherLimit() throws {
    let marks = PriorityRules(stalledAfterDays: 7).marks(
      of: try investigation(active: "2019-03-24"), asAt: try day("2019-03-31"))
    #expect(marks == [.stalled(days: 7)])
  }

  @Test(
    "marks a decision as overdue from the day after it was due",
    arguments: [
      ("2019-03-30", [GridMark.decisionOverdue(days: 1)]), ("2019-03-31", []), ("2019-04-01", []),
    ])
  func overdue(_ due: String, expected: [GridMark]) throws {
    #expect(try marks(investigation(due: due)) == expected)
  }

  @Test(
    "marks P1 and P2 that lack a plan under one of the 4Ps, and says which",
    arguments: [
      (PriorityLevel.p1, [GridMark.plansMissing([.prevent, .prepare])]),
      (.p2, [.plansMissing([.prevent, .prepare])]), (.p3, []), (.p4, []),
    ])
  func planless(_ level: PriorityLevel, expected: [GridMark]) throws {
    let planned = try investigation(level: level, plans: [.protect, .pursue])
    #expect(try marks(planned) == expected)
  }

  @Test("needs plans down to another level where asked")
  func otherLevel() throws {
    let rules = PriorityRules(plansNeededDownTo: .p1)
    let marks = rules.marks(of: try investigation(plans: []), asAt: try day("2019-03-31"))
    #expect(marks == [])
  }

  @Test("does not worry about what is closed")
  func closed() throws {
    let closed = try investigation(
      owner: nil, status: .closed, active: "2018-01-01", due: "2018-02-01", plans: [])
    #expect(try marks(closed, escalations: [escalation(.proposed)]) == [])
  }

  @Test("marks the latest move after the baseline day, and no other")
  func moved() throws {
    let up = try move("1", "2019-03-10", from: .p3, to: .p1)
    let down = try move("2", "2019-03-10", from: .p1, to: .p2)
    #expect(try marks(investigation(), moves: [down, up]) == [.movedDown(from: .p1)])
    #expect(try marks(investigation(), moves: [up]) == [.movedUp(from: .p3)])
    #expect(try marks(investigation(), moves: [up, down], since: nil) == [])
    #expect(try marks(investigation(), moves: [up, down], since: "2019-03-10") == [])
  }

  @Test("marks no entry on the grid, no later move and nobody else's as a move")
  func notMoved() throws {
    let moves = try [
      move("1", "2019-03-10", from: nil, to: .p1), move("2", "2019-04-01", from: .p3, to: .p1),
      move("3", "2019-03-11", from: .p3, to: .p1, of: "I-2"),
    ]
    #expect(try marks(investigation(), moves: moves) == [])
  }

  @Test(
    "marks as new what was opened after the baseline day",
    arguments: [("2019-03-01", []), ("2019-03-02", [GridMark.new]), ("2019-03-31", [.new])])
  func new(_ opened: String, expected: [GridMark]) throws {
    #expect(try marks(investigation(opened: opened)) == expected)
  }

  @Test("marks an escalation that awaits an answer", arguments: EscalationState.allCases)
  func escalated(_ state: EscalationState) throws {
    let expected: [GridMark] = state == .proposed ? [.escalated] : []
    #expect(try marks(investigation(), escalations: [escalation(state)]) == expected)
    #expect(try marks(investigation(), escalations: [escalation(state, of: "I-2")]) == [])
  }

  @Test("lists marks in the order in which they are declared")
  func order() throws {
    let all = try marks(
      investigation(owner: nil, opened: "2019-03-02", active: "2019-03-02", due: "2019-03-21"),
      moves: [move("1", "2019-03-10", from: .p3, to: .p2)], escalations: [escalation(.proposed)])
    #expect(
      all == [
        .ownerless, .stalled(days: 29), .decisionOverdue(days: 10), .movedUp(from: .p3), .new,
        .escalated,
      ])
  }

  @Test(
    "reviews so many days after the later of level and last review",
    arguments: [
      (nil, "2019-01-29"), ("2018-12-01", "2019-01-29"), ("2019-02-01", "2019-03-01"),
    ])
  func review(_ last: String?, expected: String) throws {
    let level = PriorityDefinition(
      level: .p2, name: "", meaning: "", owner: "", reviewDays: 28, isLocalDefinition: true)
    let next = level.nextReview(of: try investigation(reviewed: last))
    #expect(next == .on(try day(expected)))
  }

  @Test("reviews at each meeting where the level says 0 days")
  func eachMeeting() throws {
    let level = PriorityDefinition(
      level: .p3, name: "", meaning: "", owner: "", reviewDays: 0, isLocalDefinition: true)
    #expect(level.nextReview(of: try investigation()) == .eachMeeting)
  }
}
