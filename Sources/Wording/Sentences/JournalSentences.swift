import ThreatDomain

/// Sentences of the journal and the meeting.
package protocol JournalSentences {
  /// `Decision on Ferrous`: the title of a form.
  func writing(_ kind: String, on item: String) -> String

  /// `Decision on Ferrous is saved.`
  func saved(_ kind: String, on item: String?) -> String

  /// `South West, 5 Apr 2019: 3 actions overdue, 2 decisions due, 1 force absent.`
  ///
  /// - Parameter absent: `nil` where no meeting is open.
  func meetingStands(overdue: Int, due: Int, absent: Int?) -> String

  /// `The meeting of South West of 5 Apr 2019 is open since 10:02 UTC.`
  func meetingOpen(of region: String, on day: Day) -> String

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
