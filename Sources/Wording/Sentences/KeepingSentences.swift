import ThreatDomain

/// How the journal is kept: its state, its backups, and going on after it was damaged.
package protocol KeepingSentences {
  /// `12 entries by 3 people`
  func entriesWritten(_ entries: Int, by writers: Int) -> String

  /// `South West on 5 Apr 2019, closed`
  func lastMeeting(of region: String, on day: Day, isOpen: Bool) -> String

  /// `4 open, 1 of them overdue`
  func actionsStand(open: Int, overdue: Int) -> String

  /// `/media/stick, last on 2019-04-05T12:00:00Z`
  func lastBackup(_ folder: String, at moment: String) -> String
  func noBackupYet(_ folder: String) -> String

  /// - Parameter fault: What went wrong, in whole sentences.
  func lastBackupFailed(_ fault: String, at moment: String) -> String

  /// What the doctor says where no folder is chosen.
  ///
  /// - Parameter settings: The path of the settings file.
  func chooseBackup(_ settings: String) -> String

  /// - Parameters:
  ///   - event: The number of the first event that is altered or missing.
  ///   - isMissing: Whether it was seen before and is gone: the end was cut off.
  ///   - others: How many further faults there are.
  func journalFaulty(_ file: String, event: Int, isMissing: Bool, others: Int) -> String
  func journalOpenToOthers(_ path: String) -> String

  /// `The journal is copied into /media/stick: 12 events.`
  func backedUp(_ folder: String, events: Int) -> String

  /// `No backup: /home/a/.local/share/ptg/copy lies in the data folder, and would be lost with it.`
  func backupInside(_ folder: String) -> String

  /// - Parameter settings: The path of the settings file.
  func needsBackupFolder(_ settings: String) -> String
  func backupFolderGone(_ folder: String) -> String

  /// - Parameter answer: What the system answered, in English.
  func backupRefused(_ folder: String, _ answer: String) -> String

  /// - Parameter files: The files of the journal that could not be copied.
  func backupNotWhole(_ folder: String, _ files: [String]) -> String

  /// - Parameter isInNewFile: Whether the writer's entries go to a new file from now on.
  func wentOn(despite files: [String], isInNewFile: Bool) -> String
}
