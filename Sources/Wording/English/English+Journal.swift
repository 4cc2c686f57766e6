import ThreatDomain

extension English: JournalSentences {
  func writing(_ kind: String, on item: String) -> String { "\(kind) on \(item)" }

  func saved(_ kind: String, on item: String?) -> String {
    item.map { "\(kind) on \($0) is saved." } ?? "\(kind) is saved."
  }

  func meetingStands(overdue: Int, due: Int, absent: Int?, excused: Int) -> String {
    let apologies = excused == 0 ? "" : ", \(count(excused)) of them with apologies"
    let missing = absent.map { ", \(plural($0, "force", "forces")) absent\(apologies)" } ?? ""
    return "\(plural(overdue, "action", "actions")) overdue, "
      + "\(plural(due, "decision", "decisions")) for review\(missing)."
  }

  func meetingOpen(of region: String, since time: ClockTime, done: Int, of items: Int) -> String {
    "The meeting of \(region) is open since \(time); \(count(done)) of "
      + "\(plural(items, "agenda item", "agenda items")) \(form(done, "is", "are")) done."
  }

  func meetingClosed() -> String {
    "The meeting is closed; ptg journal minutes prints its minutes."
  }

  func meetingNamed(_ region: String, on day: Day) -> String {
    "meeting of \(region) on \(self.day(day))"
  }

  func notPinned(_ why: String) -> String {
    "The snapshot could not be pinned, so a later sync may remove it: \(why)"
  }

  func doneAfter(minutes: Int) -> String { "done, \(count(minutes)) min" }

  func itemDone(minutes: Int) -> String {
    "The item is done, after \(plural(minutes, "minute", "minutes"))."
  }

  func changedMeanwhile(_ other: String) -> String {
    "Somebody changed it meanwhile to '\(other)'. Enter again saves yours in its place."
  }

  func correctedOn(_ day: Day) -> String { "corrected on \(self.day(day))" }

  func from(_ start: String, to end: String?) -> String {
    end.map { "\(start) to \($0)" } ?? "from \(start)"
  }

  func asNow(_ value: String) -> String { "now \(value)" }

  func present(_ number: Int, quorum: Int) -> String {
    let present = "\(count(number)) \(form(number, "is", "are")) present"
    return number < quorum
      ? "\(present), fewer than the quorum of \(count(quorum))."
      : "\(present); the quorum is \(count(quorum))."
  }

  func minutes(
    of region: String, on day: Day, decisions: Int, actions: Int, present: Int
  ) -> String {
    "Meeting of \(region) on \(self.day(day)): \(plural(decisions, "decision", "decisions")), "
      + "\(plural(actions, "action", "actions")), \(count(present)) present."
  }

  func cannotClose(_ what: String, lacking: String) -> String {
    "The meeting cannot be closed yet: '\(what)' lacks \(lacking)."
  }

  func savedWithout(_ lacking: String) -> String {
    "It lacks: \(lacking). Enter again saves it; its meeting cannot be closed until it has this."
  }

  func tooLong(_ characters: Int) -> String {
    "There is no room for the last \(plural(characters, "character", "characters"))."
  }

  func noJournalIn(_ path: String) -> String {
    "\(path): found no folder, expected one with a journal. Nothing was changed."
  }

  func asItStood(_ figure: String, export: Int?) -> String {
    export.map { "\(figure), in export \($0)" } ?? figure
  }
}
