import ThreatDomain

extension English: HeadlinesSentences {
  func unusual(_ name: String, reports number: Int, _ signal: Signal, more: Int) -> String {
    let rest = more == 0 ? "" : "; \(plural(more, "more is unusual", "more are unusual"))"
    return "\(name) \(unusual(signal, reports(number)))\(rest)."
  }

  private func unusual(_ signal: Signal, _ reports: String) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): "is above its expected range: \(reports), limit \(bound)"
    case (.outsideLimit, .low): "is below its expected range: \(reports), limit \(bound)"
    case (.shift(let length), .high):
      "has been above its mean of \(bound) for \(length) months: \(reports)"
    case (.shift(let length), .low):
      "has been below its mean of \(bound) for \(length) months: \(reports)"
    case (.trend(let length), .high): "has risen for \(length) months: \(reports)"
    case (.trend(let length), .low): "has fallen for \(length) months: \(reports)"
    case (.nearLimit, .high): "is near the top of its expected range: \(reports)"
    case (.nearLimit, .low): "is near the bottom of its expected range: \(reports)"
    }
  }

  func nothingUnusual(isNational: Bool) -> String {
    isNational ? "Nothing unusual nationally this month." : "Nothing unusual this month."
  }

  func summed(
    _ name: String, reports number: Int, in months: ClosedRange<Month>, _ change: CountChange?,
    without forces: [String]
  ) -> String {
    let span = months.count == 1 ? "in \(month(months.lowerBound))" : "from \(range(months))"
    let lacking = forces.isEmpty ? "" : " \(without(forces))"
    let ending =
      switch change {
      case nil: ""
      case .fraction(let fraction): ", \(rise(fraction)) on a year before"
      case .counts(_, let before): ", was \(count(before)) a year before"
      }
    return "\(name) had \(reports(number)) \(span)\(lacking)\(ending)."
  }

  func threatsWithoutOwner(_ names: [String], more: Int) -> String {
    let number = names.count + more
    let named = more == 0 ? together(names) : "\(names.joined(separator: ", ")), \(self.more(more))"
    return "\(plural(number, "threat has", "threats have")) no owner: \(named)."
  }

  func threatRank(_ rank: Int, score: Double, isStale: Bool) -> String {
    let stale = isStale ? ", which is stale" : ""
    return "It ranks \(count(rank)) by harm, with a score of \(decimal(score, places: 0))\(stale)."
  }

  var threatNotScored: String { "It is not scored." }
}

/// Investigations.
extension English {
  func needMeeting(_ number: Int, of total: Int) -> String { "\(need(number, of: total))." }

  func needMeeting(
    _ number: Int, of total: Int, worst name: String, _ level: PriorityLevel, _ worry: Words.Worry
  ) -> String {
    let subject = "\(name) (\(level.rawValue))"
    let ending =
      switch worry {
      case .overdue(let number): "the decision on \(subject) is \(days(number)) overdue"
      case .stalled(let number): "\(subject) has had no activity for \(days(number))"
      case .ownerless: "\(subject) has no owner"
      }
    return "\(need(number, of: total)); \(ending)."
  }

  private func need(_ number: Int, of total: Int) -> String {
    "\(count(number)) of \(investigations(total)) \(form(number, "needs", "need")) the meeting"
  }

  var noneNeedsMeeting: String {
    "No investigation needs the meeting."
  }

  func standsAlone(_ name: String, at level: PriorityLevel, owner: String?) -> String {
    "\(name) is at \(level.rawValue) and has \(owner.map { "an owner: \($0)" } ?? "no owner")."
  }

  func worry(_ worry: Words.Worry) -> String {
    switch worry {
    case .overdue(let number): "Its decision is \(days(number)) overdue."
    case .stalled(let number): "It has had no activity for \(days(number))."
    case .ownerless: "It needs an owner."
    }
  }

  func lacksPlan(under strands: [Strand]) -> String { "It has no plan under \(list(strands))." }

  func awaitsAnswer(from route: EscalationRoute, days number: Int) -> String {
    "Its escalation to \(self[route.term]) has awaited an answer for \(days(number))."
  }

  var nothingForMeeting: String { "Nothing on it needs the meeting." }
}

/// Actors.
extension English {
  func topTen(entered: [String], left: [String], since date: Day) -> String {
    let since = "since \(day(date))"
    return switch (entered.isEmpty, left.isEmpty) {
    case (true, true): sameTen(since: date)
    case (false, true): "\(together(entered)) entered the top ten \(since)."
    case (true, false): "\(together(left)) left the top ten \(since)."
    case (false, false):
      "\(together(entered)) entered the top ten \(since); \(together(left)) left it."
    }
  }

  var scoreIsStale: String { "Its score is stale." }

  func reviewIsStale(days number: Int?) -> String {
    number.map { "It was last reviewed \(days($0)) ago." } ?? "It was never reviewed."
  }

  func bandDisagrees(isHigher: Bool) -> String {
    "Its OCGM band is \(isHigher ? "higher" : "lower") than its score suggests."
  }
}

/// Tasking, victims, changes, measures.
extension English {
  func notTakenUp(_ number: Int, late: Int, oldest days: Int, in force: String) -> String {
    let cases = plural(number, "dissemination is", "disseminations are")
    let waited = number == 1 ? "it has waited" : "the oldest has waited"
    return
      "\(cases) not taken up\(ofThem(late, of: number)); \(waited) \(self.days(days)) (\(force))."
  }

  func escalations(recommended: Int, awaiting: Int) -> String {
    guard recommended + awaiting > 0 else {
      return "Nothing is recommended for escalation, and no escalation awaits an answer."
    }
    let going = "\(investigations(recommended)) \(form(recommended, "is", "are")) recommended"
    let open = plural(awaiting, "escalation awaits", "escalations await")
    return "\(going) for escalation; \(open) an answer."
  }

  func entriesNotContacted(
    _ number: Int, of entries: Int, most: (name: String, count: Int)?
  ) -> String {
    let ending = most.map { "; \($0.name) has the most, \(count($0.count))" } ?? ""
    return "\(notContacted(number, of: entries))\(ending)."
  }

  func thingsChanged(_ number: Int, since baseline: Day) -> String {
    "\(plural(number, "thing", "things")) changed since \(day(baseline))."
  }

  func weightiest(_ what: String) -> String { asSentence(what) }

  func escalated(_ names: [String]) -> String {
    "\(together(names)) \(form(names.count, "was", "were")) escalated"
  }

  func movedUp(_ names: [String]) -> String { "\(together(names)) moved up the grid" }

  func notCountedHere(_ measures: [String]) -> String {
    "No value for this area: \(together(measures))."
  }

  func performance(worse: [String], failing: Int, of total: Int) -> String {
    guard total > 0 else { return "No measure has a value." }
    let unusual =
      worse.isEmpty
      ? "No measure is worse than usual"
      : "\(together(worse)) \(form(worse.count, "is", "are")) worse than usual"
    let missed =
      failing == 0
      ? "none is sure to miss its target"
      : "\(count(failing)) of \(count(total)) will not meet \(form(failing, "its", "their")) target"
    return "\(unusual); \(missed)."
  }

  func takenUpInTime(_ number: Int, of total: Int) -> String {
    guard total > 0 else { return "No dissemination of these months has had its time yet." }
    return "\(count(number)) of \(plural(total, "dissemination", "disseminations")) that "
      + "\(form(total, "has", "have")) had \(form(total, "its", "their")) time "
      + "\(form(number, "was", "were")) taken up in it."
  }

  func updatesOverdue(_ number: Int, of total: Int) -> String {
    guard total > 0 else { return "No investigation has a day by which victims must be told." }
    return "\(count(number)) of \(plural(total, "investigation", "investigations")) "
      + "\(form(number, "is", "are")) past the day by which victims must be told."
  }

  func forcesApart(_ number: Int, worse: Int, better: Int) -> String {
    guard number > 0 else { return "No force differs from the others beyond chance." }
    return "\(plural(number, "force differs", "forces differ")) from the others beyond chance: "
      + "\(count(worse)) worse in a measure, \(count(better)) better."
  }

  func overdispersed(_ measures: [String]) -> String {
    "In \(together(measures)) the forces differ more than chance explains."
  }
}
