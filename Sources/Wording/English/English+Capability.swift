import ThreatDomain

extension English: CapabilitySentences {
  func disruptionsClaimed(
    _ validated: Int, major: Int, proposed: Int, in months: ClosedRange<Month>
  ) -> String {
    let span = self.months(months)
    let verb = form(proposed, "is", "are")
    let more = proposed == 0 ? "" : "; \(count(proposed)) more \(verb) proposed"
    guard validated > 0 else { return "No disruption counts for \(span)\(more)." }
    let counted = "\(plural(validated, "disruption counts", "disruptions count")) for \(span)"
    return "\(counted), \(count(major)) of them major\(more)."
  }

  func claimsToCheck(_ number: Int) -> String {
    number == 0
      ? "Nothing speaks against a claim."
      : "A panel would ask about \(plural(number, "claim", "claims"))."
  }

  func gaps(_ raisedAgain: Int, of total: Int, toEscalate escalated: [String]) -> String {
    guard total > 0 else { return asSentence(self[.capability(.noGaps)]) }
    let again =
      "\(count(raisedAgain)) of \(plural(total, "capability gap", "capability gaps")) "
      + "\(form(raisedAgain, "was", "were")) raised more than once"
    let named = escalated.count > 2 ? "" : ": \(together(escalated))"
    return escalated.isEmpty ? "\(again)." : "\(again); escalate \(count(escalated.count))\(named)."
  }

  func plansLacking(_ items: Int, of total: Int, actors: Int, ofTen ten: Int) -> String {
    guard items + actors > 0 else { return asSentence(self[.capability(.noneLacks)]) }
    let ranked = ten == 10 ? "the ten actors" : plural(ten, "ranked actor", "ranked actors")
    return "\(count(items)) of \(plural(total, "investigation", "investigations")) at P1 or P2 and "
      + "\(count(actors)) of \(ranked) lack a plan under one or more of the 4Ps."
  }

  func activitiesOverdue(_ number: Int) -> String {
    number == 0
      ? "No activity for these or for threats is overdue."
      : "\(plural(number, "activity", "activities")) for these and for threats "
        + "\(form(number, "is", "are")) overdue."
  }

  func commitments(open: Int, late: Int, next: (month: Month, count: Int)?) -> String {
    let due = next.map {
      "; \(count($0.count)) \(form($0.count, "is", "are")) due next, in \(month($0.month))"
    }
    let lateness = late == 0 ? "none is late" : "\(count(late)) \(form(late, "is", "are")) late"
    return "\(plural(open, "commitment is", "commitments are")) open and \(lateness)\(due ?? "")."
  }

  func roles(_ activities: Int) -> String {
    "The strategy gives each tier its part in \(plural(activities, "activity", "activities"))."
  }

  func goodPractices(evaluated: Int, of total: Int, owed: Int) -> String {
    guard total > 0 else { return asSentence(self[.capability(.noPractices)]) }
    let practices = "\(count(evaluated)) of \(plural(total, "good practice", "good practices"))"
    let rest =
      owed == 0
      ? "none of them is owed here"
      : "\(count(owed)) of them \(form(owed, "is", "are")) still owed here"
    return "\(practices) \(form(evaluated, "was", "were")) evaluated; \(rest)."
  }

  func campaigns(running: Int, soon: Int) -> String {
    let now =
      running == 0
      ? "No campaign is running"
      : plural(running, "campaign is running", "campaigns are running")
    let rest = soon == 0 ? "none is" : "\(count(soon)) \(form(soon, "is", "are"))"
    return "\(now); \(rest) still to come."
  }

  func posts(
    of name: String, _ scope: String, needed: Int, inPost: Int, trained: Int
  ) -> String {
    "\(name), \(scope): \(count(inPost)) of \(count(needed)) posts filled, "
      + "\(count(trained)) trained."
  }

  func raised(times: Int, last day: Day, isToEscalate: Bool) -> String {
    let last = self.day(day)
    let said =
      times < 2
      ? "It was raised on \(last)" : "It was raised \(count(times)) times, last on \(last)"
    return isToEscalate ? "\(said); escalate it." : "\(said)."
  }
}
