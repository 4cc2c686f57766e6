import Testing
import ThreatDomain

@Suite("The plans under the 4Ps")
struct FourPlansTests {
  @Test(
    "are planned while something is to do, done where all is done, and none without activities",
    arguments: [
      ([], FourPlans.Progress.none), ([.dropped], .none), ([.planned], .planned),
      ([.underWay, .done], .planned), ([.done, .dropped], .done),
    ] as [([ActivityState], FourPlans.Progress)])
  func progress(_ states: [ActivityState], expected: FourPlans.Progress) {
    let plans = FourPlans(states.map { (Strand.protect, $0) })
    #expect(plans.progress(under: .protect) == expected)
    #expect(plans.missing.contains(.protect) == (expected == .none))
    #expect(plans.planned == (expected == .none ? [] : [.protect]))
  }

  @Test("are neither there nor missing where the export says nothing of them")
  func notKnown() {
    let plans = FourPlans.notKnown
    #expect(plans.planned == [] && plans.missing == [] && !plans.isComplete && !plans.isKnown)
    #expect(FourPlans(Set(Strand.allCases)).isComplete)
  }

  @Test(
    "have an activity that is late once its day has passed and it is not done",
    arguments: [
      (.planned, "2019-04-04", true), (.underWay, "2019-04-04", true),
      (.planned, "2019-04-05", false), (.done, "2019-01-01", false),
      (.dropped, "2019-01-01", false), (.planned, nil, false),
    ] as [(ActivityState, String?, Bool)])
  func late(_ state: ActivityState, due: String?, expected: Bool) throws {
    let activity = PlanActivity(
      id: "P-1", strand: .pursue, what: "Arrest", leadRole: "DCI",
      dueOn: try due.map { try #require(Day($0)) }, state: state)
    #expect(activity.isOverdue(asAt: try #require(Day("2019-04-05"))) == expected)
  }
}

@Suite("Time limits")
struct TimeLimitsTests {
  @Test("are those of the export, else the defaults, which are told apart")
  func defaults() throws {
    let limits = TimeLimits([.takeUp: 10])
    #expect(limits.days(.takeUp) == 10 && limits.isSupplied(.takeUp))
    #expect(limits.days(.escalationAnswerComplex) == 42)
    #expect(!limits.isSupplied(.escalationAnswerComplex))
  }

  @Test("give an escalation the day of its answer, unless it has its own")
  func answers() throws {
    let raised = try #require(Day("2019-03-01"))
    func escalation(isComplex: Bool, due: Day?) -> Escalation {
      Escalation(
        id: "E-1", investigationID: "I-1", raisedOn: raised, fromTier: .regional,
        toTier: .national, route: .nlf, state: .proposed, reason: "", isComplex: isComplex,
        answerDue: due)
    }
    #expect(escalation(isComplex: false, due: nil).answerDue(under: TimeLimits()) == raised + 14)
    #expect(escalation(isComplex: true, due: nil).answerDue(under: TimeLimits()) == raised + 42)
    #expect(
      escalation(isComplex: true, due: raised + 3).answerDue(under: TimeLimits()) == raised + 3)
  }
}
