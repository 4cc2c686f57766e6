import Testing
import ThreatDomain

@Suite("What is late")
struct LateTests {
  private static let day = Day("2019-04-05") ?? Day(sinceEpoch: 0)

  @Test(
    "is a request that is still open, from the day after its due day on",
    arguments: [
      (RequestState.open, -1, 1), (.open, 0, nil), (.open, 1, nil), (.accepted, -3, 3),
      (.declined, -3, nil), (.done, -3, nil),
    ] as [(RequestState, Int, Int?)])
  func request(_ state: RequestState, dueIn days: Int, late: Int?) {
    #expect(Self.asked(state, due: Self.day + days).daysLate(asAt: Self.day) == late)
    #expect(Self.asked(state, due: nil).daysLate(asAt: Self.day) == nil)
  }

  private static func asked(_ state: RequestState, due: Day?) -> Request {
    Request(
      id: "R-1", kind: .ask, from: .region("sw"), to: .force("dorset"), text: "An analyst",
      raisedOn: day - 30, dueOn: due, state: state)
  }

  @Test(
    "is an escalation without an answer after its own day, else after the limit of its kind",
    arguments: [
      (14, false, nil, false), (15, false, nil, true), (42, true, nil, false),
      (43, true, nil, true), (15, false, 0, false), (3, false, -1, true),
    ] as [(Int, Bool, Int?, Bool)])
  func escalation(daysAgo: Int, isComplex: Bool, dueIn: Int?, isLate: Bool) {
    func raised(_ state: EscalationState) -> Escalation {
      Escalation(
        id: "E-1", investigationID: "I-1", raisedOn: Self.day - daysAgo, fromTier: .local,
        toTier: .regional, route: .regional, state: state, reason: "", isComplex: isComplex,
        answerDue: dueIn.map { Self.day + $0 })
    }
    #expect(raised(.proposed).isLate(asAt: Self.day, under: TimeLimits()) == isLate)
    #expect(!raised(.accepted).isLate(asAt: Self.day, under: TimeLimits()))
  }
}
