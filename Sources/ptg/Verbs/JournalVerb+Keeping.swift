import CellCanvas
import ChainedLog
import ExportSync
import MeetingJournal
import Platform
import Wording

/// Copies of the journal, and going on after it was damaged.
extension JournalVerb {
  /// Copies the journal into a folder, which is made where it is missing.
  func export(_ folder: String, _ journal: JournalAccess, _ environment: Environment) throws {
    let copied = try journal.folder.copy(
      into: environment.absolute(folder), witness: "\(journal.data.root)/journal-copy-heads")
    try say("\(copied.join)", environment)
    guard copied.lacking.isEmpty else {
      throw BackupFault.notWhole(environment.absolute(folder), files: copied.lacking)
    }
  }

  /// Backs the journal up by hand.
  func backUp(into folder: String?, _ journal: JournalAccess, _ environment: Environment) throws {
    let backup = JournalBackup(of: journal.data, into: folder ?? backupFolder, environment)
    guard try !journal.folder.files().isEmpty else {
      return try say(environment.words[.keeping(.nothingYet)], environment)
    }
    let events = try backup.make(at: environment.now())
    try say(environment.words.say.backedUp(backup.folder ?? "", events: events), environment)
  }

  /// Says what is wrong, records the reason, and lets this device go on.
  func goOn(because reason: String, _ journal: JournalAccess, _ environment: Environment) throws {
    try say("\(try journal.folder.verify())", environment)
    guard
      let done = try journal.folder.goOn(
        because: reason, by: journal.writer, at: environment.now())
    else { throw NothingFound { $0[.keeping(.nothingToAnswer)] } }
    let files = Set(done.faults.map(\.file)).sorted()
    try say(
      environment.words.say.wentOn(despite: files, isInNewFile: done.isInNewFile), environment)
  }

  /// Says a report, each of its lines wrapped.
  func say(_ report: String, _ environment: Environment) throws {
    for line in report.split(separator: "\n") {
      try environment.say(SafeText(String(line)).wrapped(to: environment.plainWidth))
    }
  }
}
