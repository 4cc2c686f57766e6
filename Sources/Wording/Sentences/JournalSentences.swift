import ThreatDomain

/// Sentences of the journal and the meeting.
package protocol JournalSentences {
  /// `Decision on Ferrous`: the title of a form.
  func writing(_ kind: String, on item: String) -> String

  /// `Decision on Ferrous is saved.`
  func saved(_ kind: String, on item: String?) -> String

  /// `3 actions overdue, 2 decisions for review, 4 forces absent, 1 of them with apologies.`
  ///
  /// - Parameter absent: `nil` where no meeting is open.
  func meetingStands(overdue: Int, due: Int, absent: Int?, excused: Int) -> String

  /// `The meeting of South West is open since 10:02; 3 of 14 agenda items are done.`
  func meetingOpen(of region: String, since time: ClockTime, done: Int, of items: Int) -> String

  /// `The meeting is closed; ptg journal minutes prints its minutes.`
  func meetingClosed() -> String

  /// `meeting of South West on 5 Apr 2019`: the reason of a pin.
  func meetingNamed(_ region: String, on day: Day) -> String

  /// `The snapshot could not be pinned: ...`
  func notPinned(_ why: String) -> String

  /// `done, 12 min`.
  func doneAfter(minutes: Int) -> String

  /// `Somebody changed it meanwhile: 'Call the bank'. Enter again saves yours.`
  func changedMeanwhile(_ other: String) -> String

  /// `corrected on 8 Apr 2019`.
  func correctedOn(_ day: Day) -> String

  /// `The item is done, after 12 minutes.`
  func itemDone(minutes: Int) -> String

  /// `10:02 to 11:45`, or `from 10:02` while the meeting is open.
  func from(_ start: String, to end: String?) -> String

  /// `now 4`: what counts where nothing is typed.
  func asNow(_ value: String) -> String

  /// `4 are present; the quorum is 5.`
  func present(_ number: Int, quorum: Int) -> String

  /// `Meeting of the South West on 5 April 2019: 3 decisions, 4 actions, 5 present.`
  func minutes(
    of region: String, on day: Day, decisions: Int, actions: Int, present: Int
  ) -> String

  /// `It cannot be closed yet: the decision 'Adopt it' lacks its reason.`
  func cannotClose(_ what: String, lacking: String) -> String

  /// `It lacks because: Enter again saves it; the meeting cannot be closed before it has it.`
  func savedWithout(_ lacking: String) -> String

  /// `There is no room for the last 120 characters.`
  func tooLong(_ characters: Int) -> String

  /// `/tmp/copy: found no folder, expected one with a journal.`
  func noJournalIn(_ path: String) -> String

  /// `from export 8`.
  func asItStood(_ figure: String, export: Int?) -> String
}
