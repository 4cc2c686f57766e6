import ThreatDomain

extension English: TaskingSentences {
  func byForce(casesSentIn months: ClosedRange<Month>) -> String {
    "By force: awaiting of all time, the rest sent \(self.months(months))"
  }

  func share(_ share: Double?, of base: Int) -> String {
    share.map { "\(percent($0)) of \(count(base))" } ?? "-"
  }

  func handOffs(_ number: Int, of open: Int) -> String {
    "\(count(number)) in \(count(open)) open"
  }

  func unanswered(sentTo force: String, on date: Day, days number: Int) -> String {
    "sent to \(force) on \(day(date)), \(days(number)) ago: neither taken up nor declined"
  }

  func takeUp(
    _ share: Double?, of sent: Int, declined: Int, medianDays: Double?,
    sentIn months: ClosedRange<Month>
  ) -> String {
    guard let share else { return "no dissemination sent \(self.months(months))" }
    let median = medianDays.map { number in
      ", half of them within \(figure(number)) \(form(number, "day", "days"))"
    }
    return "of \(cases(sent)) sent \(self.months(months)), \(percent(share)) taken up"
      + "\(median ?? ""); \(count(declined)) declined"
  }

  private func cases(_ number: Int) -> String {
    plural(number, "dissemination", "disseminations")
  }

  func casesWaiting(
    _ number: Int, in scope: String, asAt date: Day, oldest: (force: String, days: Int)
  ) -> String {
    let cases =
      plural(number, "serious or complex dissemination is", "serious or complex disseminations are")
    return "\(scope): \(cases) neither taken up nor declined "
      + "as at \(day(date)); the oldest was sent to \(oldest.force) \(days(oldest.days)) ago."
  }

  func mostWait(_ forces: [(name: String, count: Int)]) -> String {
    let list = forces.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return "Most await take-up by \(list)."
  }

  func shouldGoUp(
    _ number: Int, by routes: [(body: TaskingBody, count: Int)],
    first: (name: String, level: PriorityLevel)?
  ) -> String {
    guard let first else { return asSentence(self[.tasking(.nothingToEscalate)]) }
    let list = routes.map { "\(self[$0.body.term]) \(count($0.count))" }
    let routes = list.isEmpty ? "" : ": \(list.joined(separator: ", "))"
    return
      "\(investigations(number)) \(form(number, "is", "are")) recommended for escalation\(routes); "
      + "first \(first.name) (\(first.level.rawValue))."
  }

  func lastAnswer(_ name: String, _ escalation: Escalation, days: Int) -> String {
    "The last outcome was for \(name), \(escalated(escalation, days: days))."
  }

  func answered(_ escalation: Escalation) -> String {
    let date = escalation.decidedOn.map { " \(day($0))" } ?? ""
    return "\(self[escalation.route.term]) \(self[escalation.state.term])\(date)"
  }

  func handedOn(
    _ number: Int, of open: Int, most: (name: String, times: Int)?
  ) -> String {
    guard let most else { return asSentence(self[.tasking(.noHandOffs)]) }
    let times = most.times == 1 ? "once" : plural(most.times, "time", "times")
    return "Of \(count(open)) open investigations \(count(number)) changed hands, most often "
      + "\(most.name), \(times)."
  }

  func linkedInvestigations(
    inSeries number: Int, series: Int, touching: Int
  ) -> String {
    if number == 0, touching == 0 { return asSentence(self[.tasking(.noLinked)]) }
    let belong = form(number, "belongs", "belong")
    let touch = form(touching, "touches", "touch")
    return "\(investigations(number)) \(belong) to a series held by more than one agency; "
      + "\(count(touching)) more \(touch) more than one force."
  }
}

/// What is late, and requests.
extension English {
  /// `, 2 of them late`; empty where none is.
  func ofThem(_ late: Int, of number: Int) -> String {
    late == 0 ? "" : number == 1 ? ", and it is late" : ", \(count(late)) of them late"
  }

  func escalationsLate(_ number: Int) -> String {
    "\(plural(number, "escalation is", "escalations are")) past the day for "
      + "\(form(number, "its answer", "their answers"))."
  }

  func timeLimits(takeUp: AnswerLimit, answer: AnswerLimit, areDefaults: Bool) -> String {
    let source = areDefaults ? " These limits are defaults, because the export gives none." : ""
    return
      "A dissemination is late after \(days(takeUp.days)), a complex one after \(days(takeUp.complexDays)); "
      + "an escalation without an answer after \(days(answer.days)), a complex one after "
      + "\(days(answer.complexDays)).\(source)"
  }

  func disseminationWaits(
    _ id: String, in recipient: String, days: Int, due: Day, isLate: Bool
  ) -> String {
    "\(id) was sent to \(recipient) \(self.days(days)) ago and is neither taken up nor declined; "
      + "take-up \(isLate ? "was" : "is") due by \(day(due))."
  }

  func disseminationAnswered(
    _ id: String, in recipient: String, sentOn: Day, isTakenUp: Bool, days: Int
  ) -> String {
    "\(id) was sent to \(recipient) on \(day(sentOn)) and \(isTakenUp ? "taken up" : "declined") after "
      + "\(self.days(days))."
  }

  func requestsOpen(_ number: Int, late: Int, worst: (from: String, to: String, days: Int)?)
    -> String
  {
    guard number > 0 else { return "No request is open." }
    let open = plural(number, "request is", "requests are")
    let first = worst.map { ": \($0.from) to \($0.to), by \(days($0.days))" } ?? ""
    return "\(open) open\(ofThem(late, of: number))\(first)."
  }

  func asked(_ request: Request, from: String, to: String, daysLate: Int?) -> String {
    let due = request.dueOn.map { ", due \(day($0))" } ?? ""
    let late = daysLate.map { ", \(days($0)) late" } ?? ""
    return "\(from) asked \(to) on \(day(request.raisedOn)) (\(self[request.kind.term])): "
      + "\(self[request.state.term])\(due)\(late)."
  }
}

/// The reasons to escalate.
extension English {
  func shortGround(_ need: EscalationNeed, of investigation: Investigation) -> String {
    switch need {
    case .decision(let body): "decision names \(short(body))"
    case .level(let body): "\(investigation.priority.rawValue) is for \(short(body))"
    case .regions(let number): "\(count(number)) regions"
    }
  }

  func ground(_ need: EscalationNeed, of investigation: Investigation) -> String {
    let lead = self[investigation.leadTier.term]
    return switch need {
    case .decision(let body):
      "The decision needed names \(self[body.term]): "
        + "\(investigation.decisionWanted ?? self[.value(.missing)])"
    case .level(let body):
      "\(investigation.priority.rawValue) belongs to \(self[body.term]) or above; "
        + "led by: \(lead)"
    case .regions(let number):
      "It involves forces in \(count(number)) regions; led by: \(lead)"
    }
  }

  private func short(_ body: TaskingBody) -> String { body.rawValue.uppercased() }

  var escalationRules: [String] {
    [
      "An open investigation is recommended for escalation when it meets one of these criteria and no "
        + "escalation awaits an answer.",
      "First: the decision needed names a body above the lead tier.",
      "Second: its priority is owned by a body above the lead tier.",
      "Third: it involves forces in several regions and no national body leads it.",
      "A region escalates fraud to the National Lead Force and other economic crime to the NCA, by the kind "
        + "of crime of the investigation.",
      "The National Lead Force escalates to the NECC; a force always escalates to its region first.",
    ]
  }
}
