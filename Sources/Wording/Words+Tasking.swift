import ThreatDomain

/// What the board of tasking says.
extension Words {
  /// `By force, take-up Apr 2018 to Mar 2019`: of the cases sent then.
  package func byForce(casesSentIn months: ClosedRange<Month>) -> String {
    say("By force, take-up \(self.months(months))")
  }

  /// `84 % of 301`.
  package func share(_ share: Double?, of base: Int) -> String {
    share.map { say("\(percent($0)) of \(count(base))") } ?? "·"
  }

  /// `0.6 on average of 164`.
  package func mean(_ mean: Double, of base: Int) -> String {
    say("\(decimal(mean, places: 1)) on average of \(count(base))")
  }

  /// A number of days with one place where it is not whole: `14d`, `14.5d`.
  package func days(_ number: Double) -> String { "\(figure(number))d" }

  /// `sent to Kent on 13 Apr 2017, 722 days ago: neither taken up nor declined`.
  package func unanswered(sentTo force: String, on date: Day, days number: Int) -> String {
    say("sent to \(force) on \(day(date)), \(days(number)) ago: neither taken up nor declined")
  }

  /// `Of 301 cases sent Apr 2018 to Mar 2019, 84 % were taken up (253), 24 declined; median 28 days`.
  ///
  /// - Parameter medianDays: `nil` where nothing is said of it.
  package func takeUp(
    _ share: Double?, of sent: Int, declined: Int, medianDays: Double?,
    sentIn months: ClosedRange<Month>
  ) -> String {
    guard let share else { return say("no case sent \(self.months(months))") }
    let median = medianDays.map { number in
      ", half of them within \(figure(number)) \(number == 1 ? "day" : "days")"
    }
    return say(
      "of \(cases(sent)) sent \(self.months(months)), \(percent(share)) taken up"
        + "\(median ?? ""); \(count(declined)) declined")
  }

  private func cases(_ number: Int) -> String {
    number == 1 ? "1 case" : "\(count(number)) cases"
  }

  /// `76 serious or complex cases of South West wait ...; the oldest was sent to Kent 722 days ago`.
  package func casesWaiting(
    _ number: Int, in scope: String, asAt date: Day, oldest: (force: String, days: Int)
  ) -> String {
    let cases =
      number == 1
      ? "1 serious or complex case is" : "\(count(number)) serious or complex cases are"
    return say(
      "\(scope): \(cases) neither taken up nor declined "
        + "as at \(day(date)); the oldest was sent to \(oldest.force) \(days(oldest.days)) ago.")
  }

  /// `Most wait with Kent 5, Essex 3`.
  package func mostWait(_ forces: [(name: String, count: Int)]) -> String {
    let list = forces.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return say("Most wait with \(list).")
  }

  /// `12 investigations should go up by their data: NECC 2, National Lead Force 10; first ...`.
  package func shouldGoUp(
    _ number: Int, by routes: [(body: TaskingBody, count: Int)],
    first: (name: String, level: PriorityLevel)?
  ) -> String {
    guard let first else { return asSentence(self[.tasking(.nothingToEscalate)]) }
    let list = routes.map { "\(self[$0.body.term]) \(count($0.count))" }
    let routes = list.isEmpty ? "" : ": \(list.joined(separator: ", "))"
    let one = number == 1
    return say(
      "\(investigations(number)) should go up by \(one ? "its" : "their") data\(routes); "
        + "first \(first.name) (\(first.level.rawValue)).")
  }

  /// `The last answer: Ferrous, escalated to NCA: accepted after 14 days`.
  package func lastAnswer(_ name: String, _ escalation: Escalation, days: Int) -> String {
    say("The last answer came for \(name), \(escalated(escalation, days: days)).")
  }

  /// `NCA accepted 14 Feb 2019`.
  package func answered(_ escalation: Escalation) -> String {
    let date = escalation.decidedOn.map { " \(day($0))" } ?? ""
    return say("\(self[escalation.route.term]) \(self[escalation.state.term])\(date)")
  }

  /// `64 of 164 open investigations changed hands, most often Ferrous, 3 times`.
  package func handedOn(
    _ number: Int, of open: Int, most: (name: String, times: Int)?
  ) -> String {
    guard let most else { return asSentence(self[.tasking(.noHandOffs)]) }
    let times = most.times == 1 ? "once" : "\(count(most.times)) times"
    return say(
      "Of \(count(open)) open investigations \(count(number)) changed hands, most often "
        + "\(most.name), \(times).")
  }

  /// `12 investigations belong to 5 series that several bodies hold; 40 more touch several forces`.
  package func linkedInvestigations(
    inSeries number: Int, series: Int, touching: Int
  ) -> String {
    if number == 0, touching == 0 { return asSentence(self[.tasking(.noLinked)]) }
    let belong = number == 1 ? "belongs" : "belong"
    let touch = touching == 1 ? "touches" : "touch"
    return say(
      "\(investigations(number)) \(belong) to a series that several bodies hold; "
        + "\(count(touching)) more \(touch) more than one force.")
  }
}

/// Why something should go up.
extension Words {
  /// A few words for a row: `P1 is for NECC`, `decision names NECC`, `3 regions`.
  package func shortGround(_ need: EscalationNeed, of investigation: Investigation) -> String {
    switch need {
    case .decision(let body): say("decision names \(short(body))")
    case .level(let body): say("\(investigation.priority.rawValue) is for \(short(body))")
    case .regions(let number): say("\(count(number)) regions")
    }
  }

  /// The same as a whole phrase.
  package func ground(_ need: EscalationNeed, of investigation: Investigation) -> String {
    let lead = self[investigation.leadTier.term]
    return switch need {
    case .decision(let body):
      say(
        "The decision wanted names \(self[body.term]): "
          + "\(investigation.decisionWanted ?? self[.value(.missing)])")
    case .level(let body):
      say(
        "\(investigation.priority.rawValue) belongs to \(self[body.term]) or above; "
          + "led by: \(lead)")
    case .regions(let number):
      say("It touches forces of \(count(number)) regions; led by: \(lead)")
    }
  }

  private func short(_ body: TaskingBody) -> String { body.rawValue.uppercased() }

  /// The rules of the list of what should go up, a sentence each.
  package var escalationRules: [String] {
    [
      say("An open investigation should go up where its data give a ground and none waits for it."),
      say("First ground: the decision wanted names a body above the tier that leads."),
      say("Second ground: its level is owned by a body above the tier that leads."),
      say("Third ground: it touches forces of several regions and no national body leads it."),
      say(
        "Fraud goes to the National Lead Force, other economic crime to the NCA: here the types "
          + "that are cyber-dependent."),
      say("The National Lead Force goes to the NECC; a force to its region where that is enough."),
    ]
  }
}
