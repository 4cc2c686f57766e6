import ThreatDomain

extension English: ForceSheetSentences {
  func forceSheetAsks(
    of force: String, actions: Int, overdue: Int, cases: Int, late: Int, requests: Int
  ) -> String {
    guard actions + cases + requests > 0 else { return "Nothing is asked of \(force) now." }
    let overdue = overdue == 0 ? "" : " (\(count(overdue)) overdue)"
    let late = late == 0 ? "" : " (\(count(late)) late)"
    return "\(force) has \(plural(actions, "open action", "open actions"))\(overdue), "
      + "\(plural(cases, "dissemination", "disseminations")) to answer\(late) and "
      + "\(plural(requests, "request or tasking", "requests or taskings"))."
  }

  func sendForceSheetBack(to region: String?, by day: Day?, file: String) -> String {
    let officer = region.map { "the fraud development officer of \($0)" }
    let by =
      day.map { " by \(self.day($0)), the day of the next meeting" } ?? " before the next meeting"
    return "Fill in \(file) and send it to \(officer ?? "the officer who sent it")\(by)."
  }

  func forceSheetLeft(_ rows: Int) -> String {
    "This page lists what is due first; the file has \(plural(rows, "more row", "more rows"))."
  }

  func forceSheetAction(_ text: String, by day: Day?, isOverdue: Bool) -> String {
    guard let day else { return text }
    return "\(text) (due \(self.day(day))\(isOverdue ? ", overdue" : ""))"
  }

  func forceSheetCase(
    _ type: String, sentOn day: Day, victims: Int, loss: String, due: Day?, isLate: Bool
  ) -> String {
    let next =
      due.map { "Answer due \(self.day($0))\(isLate ? " (late)" : "")" }
      ?? "Taken up; outcome awaited"
    return
      "\(type), sent \(self.day(day)): \(plural(victims, "victim", "victims")), \(loss). \(next)"
  }

  func forceSheetGap(_ gap: String, times: Int, last day: Day, answer: String?) -> String {
    let last = answer.map { " Last answer: \($0)" } ?? ""
    return "\(gap) (raised \(plural(times, "time", "times")), last \(self.day(day))).\(last)"
  }

  func forceSheetNew(_ kind: String) -> String { "new \(kind), if any" }

  func forceSheetWritten(_ files: [String]) -> String {
    "Written: \(files.joined(separator: ", "))."
  }

  func forceSheetTaken(_ file: String, entries: Int, known: Int, isCheck: Bool) -> String {
    let known =
      known == 0
      ? ""
      : " \(plural(known, "row is", "rows are")) in the journal already; nothing is written twice."
    let written = plural(entries, "entry", "entries")
    guard isCheck else {
      return "\(file): \(written) \(form(entries, "is", "are")) written to the journal.\(known)"
    }
    return "\(file): \(written) would be written. Nothing was written: this was a check.\(known)"
  }

  func forceSheetUnanswered(_ file: String) -> String {
    "\(file): no row is filled in. Nothing was written."
  }

  func forceSheetRefused(_ file: String, faults: Int) -> String {
    "\(file): \(plural(faults, "problem", "problems")). Nothing was taken. Correct these fields in "
      + "the file and take it again."
  }

  func forceSheetEntry(line: Int, _ kind: String, _ text: String) -> String {
    "line \(line): \(kind): \(text)"
  }
}
