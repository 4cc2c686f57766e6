import ThreatDomain

extension Welsh: TaskingSentences {
  func byForce(casesSentIn months: ClosedRange<Month>) -> String {
    "Fesul heddlu, mabwysiadu \(self.months(months))"
  }

  func share(_ share: Double?, of base: Int) -> String {
    share.map { "\(percent($0)) o \(count(base))" } ?? "·"
  }

  func handOffs(_ number: Int, of open: Int) -> String {
    "\(count(number)) mewn \(count(open)) agored"
  }

  func unanswered(sentTo force: String, on date: Day, days number: Int) -> String {
    "anfonwyd ar \(day(date)), \(days(number)) yn ôl, heb ei fabwysiadu na'i wrthod: \(force)"
  }

  func takeUp(
    _ share: Double?, of sent: Int, declined: Int, medianDays: Double?,
    sentIn months: ClosedRange<Month>
  ) -> String {
    guard let share else { return "nid anfonwyd lledaeniad (\(self.months(months)))" }
    let median = medianDays.map { ", eu hanner o fewn \(figure($0)) diwrnod" } ?? ""
    return "o \(cases(sent)) a anfonwyd (\(self.months(months))), mabwysiadwyd "
      + "\(percent(share))\(median); gwrthodwyd \(count(declined))"
  }

  /// After a word that asks for the soft mutation.
  private func cases(_ number: Int) -> String { counted(number, "lledaeniad", "ledaeniadau") }

  func casesWaiting(
    _ number: Int, in scope: String, asAt date: Day, oldest: (force: String, days: Int)
  ) -> String {
    let cases =
      counted(number, "lledaeniad difrifol neu gymhleth", "ledaeniadau difrifol neu gymhleth")
    return "\(scope): \(cases) heb eu mabwysiadu na'u gwrthod fel ar \(day(date)); "
      + "anfonwyd yr hynaf \(days(oldest.days)) yn ôl (\(oldest.force))."
  }

  func mostWait(_ forces: [(name: String, count: Int)]) -> String {
    let list = forces.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return "Mae'r rhan fwyaf yn aros gyda: \(list)."
  }

  func shouldGoUp(
    _ number: Int, by routes: [(body: TaskingBody, count: Int)],
    first: (name: String, level: PriorityLevel)?
  ) -> String {
    guard let first else { return asSentence(self[.tasking(.nothingToEscalate)]) }
    let list = routes.map { "\(self[$0.body.term]) \(count($0.count))" }
    let routes = list.isEmpty ? "" : ": \(list.joined(separator: ", "))"
    return "Argymhellir uwchgyfeirio \(investigations(number))\(routes); "
      + "yn gyntaf \(first.name) (\(first.level.rawValue))."
  }

  func lastAnswer(_ name: String, _ escalation: Escalation, days: Int) -> String {
    "Y canlyniad diwethaf: \(name), \(escalated(escalation, days: days))."
  }

  func answered(_ escalation: Escalation) -> String {
    let date = escalation.decidedOn.map { " \(day($0))" } ?? ""
    return "\(self[escalation.route.term]): \(self[escalation.state.term])\(date)"
  }

  func handedOn(
    _ number: Int, of open: Int, most: (name: String, times: Int)?
  ) -> String {
    guard let most else { return asSentence(self[.tasking(.noHandOffs)]) }
    let times = most.times == 1 ? "unwaith" : "\(count(most.times)) gwaith"
    return "Trosglwyddwyd \(count(number)) o'r \(count(open)) ymchwiliad agored, amlaf "
      + "\(most.name), \(times)."
  }

  func linkedInvestigations(
    inSeries number: Int, series: Int, touching: Int
  ) -> String {
    if number == 0, touching == 0 { return asSentence(self[.tasking(.noLinked)]) }
    return "Mae \(investigations(number)) mewn cyfres a ddelir gan fwy nag un asiantaeth; "
      + "mae \(count(touching)) arall yn effeithio ar fwy nag un heddlu."
  }
}

/// What is late, and requests.
extension Welsh {
  /// `, 2 ohonynt yn hwyr`; empty where none is.
  func ofThem(_ late: Int) -> String { late == 0 ? "" : ", \(count(late)) ohonynt yn hwyr" }

  func escalationsLate(_ number: Int) -> String {
    "Uwchgyfeiriadau heibio'r diwrnod ar gyfer ateb: \(count(number))."
  }

  func timeLimits(takeUp: AnswerLimit, answer: AnswerLimit, areDefaults: Bool) -> String {
    let source =
      areDefaults ? " Ein terfynau ni yw'r rhain: nid yw'r allforyn yn rhoi rhai." : ""
    return
      "Mae lledaeniad yn hwyr ar ôl \(days(takeUp.days)), un cymhleth ar ôl \(days(takeUp.complexDays)); "
      + "uwchgyfeiriad heb ateb ar ôl \(days(answer.days)), un cymhleth ar ôl \(days(answer.complexDays)).\(source)"
  }

  func disseminationWaits(
    _ id: String, in recipient: String, days: Int, due: Day, isLate: Bool
  ) -> String {
    "\(id): anfonwyd \(self.days(days)) yn ôl, heb ei fabwysiadu na'i wrthod (\(recipient)); "
      + "mabwysiadu erbyn \(day(due))\(isLate ? " (hwyr)" : "")."
  }

  func disseminationAnswered(
    _ id: String, in recipient: String, sentOn: Day, isTakenUp: Bool, days: Int
  ) -> String {
    "\(id): anfonwyd ar \(day(sentOn)) (\(recipient)), \(isTakenUp ? "mabwysiadwyd" : "gwrthodwyd") ar ôl "
      + "\(self.days(days))."
  }

  func requestsOpen(_ number: Int, late: Int, worst: (from: String, to: String, days: Int)?)
    -> String
  {
    guard number > 0 else { return "Nid oes cais agored." }
    let first = worst.map { "; \($0.from) at \($0.to), o \(days($0.days))" } ?? ""
    return "Ceisiadau agored: \(count(number))\(ofThem(late))\(first)."
  }

  func asked(_ request: Request, from: String, to: String, daysLate: Int?) -> String {
    let due = request.dueOn.map { ", erbyn \(day($0))" } ?? ""
    let late = daysLate.map { ", \(days($0)) yn hwyr" } ?? ""
    return "\(from) at \(to), \(day(request.raisedOn)) (\(self[request.kind.term])): "
      + "\(self[request.state.term])\(due)\(late)."
  }
}

/// Why something should go up.
extension Welsh {
  func shortGround(_ need: EscalationNeed, of investigation: Investigation) -> String {
    switch need {
    case .decision(let body): "penderfyniad: \(short(body))"
    case .level(let body): "\(investigation.priority.rawValue) i \(short(body))"
    case .regions(let number): "\(count(number)) rhanbarth"
    }
  }

  func ground(_ need: EscalationNeed, of investigation: Investigation) -> String {
    let lead = self[investigation.leadTier.term]
    return switch need {
    case .decision(let body):
      "Mae'r penderfyniad sydd ei angen yn enwi: \(self[body.term]): "
        + "\(investigation.decisionWanted ?? self[.value(.missing)])"
    case .level(let body):
      "Mae \(investigation.priority.rawValue) yn perthyn i'r haen hon neu'n uwch: "
        + "\(self[body.term]); dan arweiniad: \(lead)"
    case .regions(let number):
      "Mae'n cynnwys heddluoedd mewn \(count(number)) rhanbarth; dan arweiniad: \(lead)"
    }
  }

  private func short(_ body: TaskingBody) -> String { body.rawValue.uppercased() }

  var escalationRules: [String] {
    [
      "Argymhellir uwchgyfeirio ymchwiliad agored pan fydd yn bodloni un o'r meini prawf hyn ac nad oes "
        + "uwchgyfeiriad yn aros.",
      "Yn gyntaf: mae'r penderfyniad sydd ei angen yn enwi corff uwchlaw'r haen arwain.",
      "Yn ail: corff uwchlaw'r haen arwain yw perchennog ei lefel.",
      "Yn drydydd: mae'n cynnwys heddluoedd mewn sawl rhanbarth ac nid oes corff cenedlaethol yn ei "
        + "arwain.",
      "Mae rhanbarth yn uwchgyfeirio twyll at yr Heddlu Arweiniol Cenedlaethol, a throseddau economaidd "
        + "eraill at yr NCA, yn ôl math o drosedd yr ymchwiliad.",
      "Mae'r Heddlu Arweiniol Cenedlaethol yn uwchgyfeirio at yr NECC; mae heddlu bob amser yn "
        + "uwchgyfeirio at ei ranbarth yn gyntaf.",
    ]
  }
}
