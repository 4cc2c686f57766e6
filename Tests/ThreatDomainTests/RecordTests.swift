import Testing
import ThreatDomain

@Suite("A record of the export")
struct RecordTests {
  func day(_ text: String) throws -> Day { try #require(Day(text)) }

  func disruption(_ id: String, _ text: String, joint: String? = nil) throws -> Disruption {
    Disruption(
      id: id, disruptedOn: try day(text), claimedBy: "kent", strand: .pursue, grade: .minor,
      tactic: "arrest", jointID: joint)
  }

  @Test("counts the joint claims to a disruption once, the earliest")
  func jointClaims() throws {
    let claims = try [
      disruption("4", "2019-03-04"), disruption("3", "2019-03-02", joint: "J"),
      disruption("2", "2019-03-02", joint: "J"), disruption("1", "2019-03-03"),
    ]
    #expect(Disruption.countedOnce(claims).map(\.id) == ["2", "1", "4"])
  }

  @Test("counts an escalation's days to its decision, or to now")
  func daysTaken() throws {
    let raised = try day("2019-03-01")
    let open = Escalation(
      id: "E", investigationID: "I", raisedOn: raised, fromTier: .local, toTier: .regional,
      route: .nlf, state: .proposed, reason: "")
    let decided = Escalation(
      id: "E", investigationID: "I", raisedOn: raised, fromTier: .local, toTier: .regional,
      route: .nlf, state: .declined, decidedOn: raised + 5, reason: "")
    #expect(open.daysTaken(asAt: raised + 9) == 9 && open.isOpen)
    #expect(decided.daysTaken(asAt: raised + 9) == 5 && !decided.isOpen)
  }

  @Test(
    "shortens a force to its place in both languages",
    arguments: [
      ("Kent Police", "Kent", nil, nil), ("Durham Constabulary", "Durham", nil, nil),
      ("Metropolitan Police Service", "Metropolitan", nil, nil),
      ("British Transport Police", "British Transport", nil, nil),
      ("City of London Police", "City of London", nil, nil),
      ("Nottinghamshire", "Nottinghamshire", nil, nil),
      ("Gwent Police", "Gwent", "Heddlu Gwent", "Gwent"),
      ("Gwent Police", "Gwent", "Gwent", "Gwent"),
    ] as [(String, String, String?, String?)])
  func shortName(_ name: String, short: String, welsh: String?, shortWelsh: String?) {
    let force = Force(id: "x", name: name, nameInWelsh: welsh, isTerritorial: true)
    #expect(force.shortName == short && force.shortNameInWelsh == shortWelsh)
  }
}
