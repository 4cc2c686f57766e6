import ThreatDomain

extension Welsh: CapabilitySentences {
  func disruptionsClaimed(
    _ validated: Int, major: Int, proposed: Int, in months: ClosedRange<Month>
  ) -> String {
    "Amhariadau sy'n cyfrif, \(self.months(months)): \(count(validated)), "
      + "\(count(major)) yn fawr; cynigiwyd \(count(proposed)) arall."
  }

  func claimsToCheck(_ number: Int) -> String {
    number == 0
      ? "Nid oes dim yn erbyn unrhyw hawliad."
      : "Hawliadau y byddai panel yn holi amdanynt: \(count(number))."
  }

  func gaps(_ raisedAgain: Int, of total: Int, toEscalate escalated: [String]) -> String {
    guard total > 0 else { return asSentence(self[.capability(.noGaps)]) }
    let again = "Bylchau a godwyd fwy nag unwaith: \(count(raisedAgain)) o \(count(total))"
    let named = escalated.count > 2 ? "" : " (\(together(escalated)))"
    return escalated.isEmpty
      ? "\(again)." : "\(again); i'w huwchgyfeirio: \(count(escalated.count))\(named)."
  }

  func plansLacking(_ items: Int, of total: Int, actors: Int, ofTen ten: Int) -> String {
    guard items + actors > 0 else { return asSentence(self[.capability(.noneLacks)]) }
    return "Heb gynllun o dan un neu fwy o'r 4P: \(count(items)) o \(investigations(total)) "
      + "P1 neu P2, a \(count(actors)) o'r \(count(ten)) gweithredwr uchaf."
  }

  func activitiesOverdue(_ number: Int) -> String {
    number == 0
      ? "Nid oes gweithgaredd hwyr ar eu cyfer nac ar gyfer bygythiadau."
      : "Gweithgareddau hwyr ar eu cyfer ac ar gyfer bygythiadau: \(count(number))."
  }

  func commitments(open: Int, late: Int, next: (month: Month, count: Int)?) -> String {
    let due = next.map { "; \(count($0.count)) i ddod nesaf, \(month($0.month))" }
    return "Ymrwymiadau agored: \(count(open)), yn hwyr: \(count(late))\(due ?? "")."
  }

  func roles(_ activities: Int) -> String {
    "Mae'r strategaeth yn rhoi rhan i bob haen mewn "
      + "\(counted(activities, "gweithgaredd", "weithgareddau"))."
  }

  func goodPractices(evaluated: Int, of total: Int, owed: Int) -> String {
    guard total > 0 else { return asSentence(self[.capability(.noPractices)]) }
    return "Arferion da a werthuswyd: \(count(evaluated)) o \(count(total)); "
      + "yn ddyledus yma: \(count(owed))."
  }

  func campaigns(running: Int, soon: Int) -> String {
    "Ymgyrchoedd ar waith: \(count(running)); i ddod: \(count(soon))."
  }

  func posts(
    of name: String, _ scope: String, needed: Int, inPost: Int, trained: Int
  ) -> String {
    "\(name), \(scope): llenwyd \(count(inPost)) o \(count(needed)) swydd, "
      + "hyfforddwyd \(count(trained))."
  }

  func raised(times: Int, last day: Day, isToEscalate: Bool) -> String {
    let said =
      times < 2
      ? "Fe'i codwyd ar \(self.day(day))"
      : "Fe'i codwyd \(count(times)) gwaith, ddiwethaf ar \(self.day(day))"
    return isToEscalate ? "\(said); dylid ei uwchgyfeirio." : "\(said)."
  }
}
