import ThreatDomain

/// The sheet that a force without ptg fills in.
package protocol ForceSheetSentences {
  /// What the group asks of a force, in one sentence.
  ///
  /// - Parameters:
  ///   - overdue: How many of the actions are overdue.
  ///   - late: How many of the cases are past their limit.
  ///   - requests: Requests and tasking together.
  func forceSheetAsks(
    of force: String, actions: Int, overdue: Int, cases: Int, late: Int, requests: Int
  ) -> String

  /// Who gets the filled-in file, and by when.
  ///
  /// - Parameters:
  ///   - region: The region; `nil` for a force without one.
  ///   - day: The day of the next meeting; `nil` where it is not known.
  func sendForceSheetBack(to region: String?, by day: Day?, file: String) -> String

  /// That the file has more rows than the page.
  func forceSheetLeft(_ rows: Int) -> String

  /// `Recover the money (due 3 May 2019, overdue)`
  func forceSheetAction(_ text: String, by day: Day?, isOverdue: Bool) -> String

  /// `Investment fraud, sent 2 Mar 2019: 12 victims, £1.2m. Answer due 16 Mar 2019 (late)`
  ///
  /// - Parameter due: The last day for take-up; `nil` for a case that was taken up.
  func forceSheetCase(
    _ type: String, sentOn day: Day, victims: Int, loss: String, due: Day?, isLate: Bool
  ) -> String
  func forceSheetGap(_ gap: String, times: Int, last day: Day, answer: String?) -> String

  /// What an empty row is for; the kind stays as the file has it.
  func forceSheetNew(_ kind: String) -> String

  func forceSheetWritten(_ files: [String]) -> String

  /// - Parameters:
  ///   - entries: How many entries are written, or would be.
  ///   - known: How many the journal has already.
  func forceSheetTaken(_ file: String, entries: Int, known: Int, isCheck: Bool) -> String
  func forceSheetUnanswered(_ file: String) -> String
  func forceSheetRefused(_ file: String, faults: Int) -> String

  /// `line 3: Action, done: Recover the money`
  func forceSheetEntry(line: Int, _ kind: String, _ text: String) -> String
}
