import ThreatDomain

extension English: KeepingSentences {
  func entriesWritten(_ entries: Int, by writers: Int) -> String {
    "\(plural(entries, "entry", "entries")) by \(plural(writers, "person", "people"))"
  }

  func lastMeeting(of region: String, on day: Day, isOpen: Bool) -> String {
    "\(region) on \(self.day(day)), \(isOpen ? "still open" : "closed")"
  }

  func actionsStand(open: Int, overdue: Int) -> String {
    "\(count(open)) open, \(count(overdue)) of them overdue"
  }

  func lastBackup(_ folder: String, at moment: String) -> String { "\(folder), last on \(moment)" }

  func noBackupYet(_ folder: String) -> String {
    "\(folder), none made yet; 'ptg journal backup' makes one"
  }

  func lastBackupFailed(_ fault: String, at moment: String) -> String {
    "the last backup failed on \(moment). \(fault)"
  }

  func chooseBackup(_ settings: String) -> String {
    "no folder is chosen. To copy the journal, write 'backup = FOLDER' in \(settings)"
  }

  func journalFaulty(_ file: String, event: Int, isMissing: Bool, others: Int) -> String {
    let what =
      isMissing
      ? "\(file) lacks event \(event), which was there before: its end was cut off, or the file "
        + "was replaced"
      : "\(file) was altered at event \(event)"
    let rest =
      others == 0
      ? ""
      : ", and there \(form(others, "is", "are")) "
        + "\(plural(others, "more fault", "more faults"))"
    return "\(what)\(rest). 'ptg journal verify' says more. 'ptg journal join DIR' takes what a "
      + "backup holds; 'ptg journal continue --reason TEXT' goes on without it."
  }

  func journalOpenToOthers(_ path: String) -> String {
    "\(path): others than you have access. Run 'chmod -R go-rwx' on it."
  }

  func backedUp(_ folder: String, events: Int) -> String {
    "The journal is copied into \(folder): \(plural(events, "event", "events"))."
  }

  func needsBackupFolder(_ settings: String) -> String {
    "No folder for backups is chosen. Type 'ptg journal backup DIR', or write 'backup = DIR' in "
      + "\(settings)."
  }

  func backupInside(_ folder: String) -> String {
    "No backup: \(folder) lies in the data folder, and would be lost with it. "
      + "Choose a folder on another disk."
  }

  func backupFolderGone(_ folder: String) -> String {
    "No backup: the folder is not there. Put the disk in or make \(folder), then run "
      + "'ptg journal backup' again."
  }

  func backupRefused(_ folder: String, _ answer: String) -> String {
    "No backup: \(answer) Make room in \(folder) or give access to it, then run "
      + "'ptg journal backup' again."
  }

  func backupNotWhole(_ folder: String, _ files: [String]) -> String {
    "The backup is not whole: \(files.joined(separator: ", ")), here or in \(folder), is not as it "
      + "was written. Run 'ptg journal verify' here to see what is wrong."
  }

  func wentOn(despite files: [String], isInNewFile: Bool) -> String {
    let next =
      isInNewFile
      ? "Your entries now go to a new file." : "Your own entries go on in the same file."
    return "The reason is recorded for \(files.joined(separator: ", ")), which "
      + "\(form(files.count, "stays", "stay")) as found. \(next)"
  }
}
