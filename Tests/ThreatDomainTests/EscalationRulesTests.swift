import Testing
import ThreatDomain

@Suite("Escalation to a higher tier")
struct EscalationRulesTests {
  private static let owners = [
    PriorityLevel.p1: "NECC-tasked", .p2: "National Lead Force or lead ROCU", .p3: "ROCU",
    .p4: "Force",
  ]

  private static func investigation(
    _ tier: LeadTier, _ level: PriorityLevel, wants decision: String? = nil,
    status: InvestigationStatus = .open
  ) throws -> Investigation {
    let day = try #require(Day("2019-01-01"))
    return Investigation(
      id: "I-1", operation: "Teal", title: "", regionID: "ne", leadTier: tier,
      leadAgency: "ROCU", priority: level, prioritySince: day, status: status, openedOn: day,
      lastActivityOn: day, decisionWanted: decision, fraudType: "NFIB3A", victims: 1,
      vulnerableVictims: 0, loss: .zero, plans: FourPlans([]), handling: .share,
      marking: .official)
  }

  private static func needs(
    _ tier: LeadTier, _ level: PriorityLevel, wants decision: String? = nil, regions: Int = 1,
    status: InvestigationStatus = .open
  ) throws -> [EscalationNeed] {
    EscalationRules.needs(
      of: try investigation(tier, level, wants: decision, status: status), owner: owners[level],
      regions: regions)
  }

  @Test(
    "reads the names of bodies as whole words, whatever their case",
    arguments: [
      ("NECC-tasked", [.necc]), ("National Lead Force or lead ROCU", [.rocu, .nlf]),
      ("Raise to national lead force tasking", [.nlf]), ("Force", []), ("", []),
      ("Adopt as a regional investigation", [.rocu]), ("Put to the NCA", [.nca]),
      ("Refer to the National Crime Agency or the NECC", [.nca, .necc]),
      ("Close: a lead of force", []), ("Ask Francanca", []),
    ] as [(String, [TaskingBody])])
  func names(text: String, bodies: [TaskingBody]) {
    #expect(TaskingBody.named(in: text) == bodies)
  }

  @Test(
    "is due where the level is owned above the tier that leads",
    arguments: [
      (.local, .p4, []), (.local, .p3, [.level(.rocu)]), (.regional, .p3, []),
      (.local, .p2, [.level(.rocu)]), (.regional, .p2, []), (.regional, .p1, [.level(.necc)]),
      (.national, .p1, [.level(.necc)]), (.necc, .p1, []),
    ] as [(LeadTier, PriorityLevel, [EscalationNeed])])
  func levels(tier: LeadTier, level: PriorityLevel, expected: [EscalationNeed]) throws {
    #expect(try Self.needs(tier, level) == expected)
  }

  @Test(
    "is due where the decision wanted names a body above the tier that leads",
    arguments: [
      (.local, "Adopt as a regional investigation", [.decision(.rocu)]),
      (.regional, "Adopt as a regional investigation", []),
      (.regional, "Raise to National Lead Force tasking", [.decision(.nlf)]),
      (.national, "Raise to National Lead Force tasking", []),
      (.regional, "Close and return to the force", []),
    ] as [(LeadTier, String, [EscalationNeed])])
  func decisions(tier: LeadTier, decision: String, expected: [EscalationNeed]) throws {
    #expect(try Self.needs(tier, .p4, wants: decision) == expected)
  }

  @Test("is due where forces of several regions are touched and no national body leads")
  func regions() throws {
    #expect(try Self.needs(.regional, .p3, regions: 2) == [.regions(2)])
    #expect(try Self.needs(.local, .p4, regions: 3) == [.regions(3)])
    #expect(try Self.needs(.national, .p2, regions: 4) == [])
    #expect(try Self.needs(.regional, .p3, regions: 1) == [])
  }

  @Test("is not due once an investigation is charged, at trial or closed")
  func status() throws {
    for status in [InvestigationStatus.charged, .trial, .closed] {
      #expect(try Self.needs(.local, .p1, regions: 3, status: status) == [])
    }
  }

  @Test(
    "goes by the strategy's route, which the kind of crime decides above the region",
    arguments: [
      (.local, [.level(.rocu)], .fraud, .rocu), (.local, [.level(.rocu)], .other, .rocu),
      (.local, [.regions(2)], .fraud, .rocu), (.local, [.level(.necc)], .moneyLaundering, .rocu),
      (.regional, [.regions(2)], .fraud, .nlf), (.regional, [.regions(2)], .moneyLaundering, .nca),
      (.regional, [.regions(2)], .briberyCorruption, .nca),
      (.regional, [.regions(2)], .other, .nca),
      (.regional, [.level(.necc)], .fraud, .nlf), (.regional, [.decision(.nca)], .fraud, .nca),
      (.national, [.level(.necc)], .fraud, .necc), (.regional, [], .fraud, nil),
      (.necc, [.level(.necc)], .fraud, nil),
      (.local, [.decision(.rocu), .regions(2)], .fraud, .rocu),
    ] as [(LeadTier, [EscalationNeed], CrimeKind, TaskingBody?)])
  func routes(tier: LeadTier, needs: [EscalationNeed], kind: CrimeKind, step: TaskingBody?) {
    #expect(EscalationRules.step(from: tier, for: needs, of: kind) == step)
  }
}
