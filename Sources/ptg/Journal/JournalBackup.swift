import ChainedLog
import ExportSync
import MeetingJournal
import Platform
import ThreatDomain

/// Copies the journal into the folder that the user chose, and remembers how that went.
///
/// The folder must be there: one that ptg made in the place of a disk that was taken out would be on
/// the very disk that the backup is to outlive.
struct JournalBackup: Sendable {
  private let journal: JournalFolder
  private let data: DataFolder
  /// The chosen folder, from the root; `nil` where none is.
  let folder: String?
  /// The version and build of this ptg.
  private let program: String
  private let settingsPath: String

  /// - Parameter chosen: The folder of the option; `nil` for that of the settings.
  init(of data: DataFolder, into chosen: String?, _ environment: Environment) {
    self.data = data
    journal = JournalAccess(in: data, environment, isSample: false).folder
    let settings = SettingsFile.settings(environment)
    settingsPath = settings.path
    folder = (chosen ?? settings.chosenBackup).map(environment.path(typed:))
    let build = environment.program.flatMap(Files.lastChange)
    program = ([VersionVerb.version] + [build.map(String.init)].compactMap(\.self))
      .joined(separator: " ")
  }

  private var file: SettingsFile { SettingsFile(path: "\(data.root)/journal-backup") }

  /// How the last backup went.
  var record: BackupRecord { file.backupRecord() }

  /// Copies the journal now.
  ///
  /// - Returns: How many events the copy holds.
  @discardableResult func make(at now: Timestamp) throws(BackupFault) -> Int {
    guard let folder else { throw .noFolder(settings: settingsPath) }
    do {
      let events = try copy(into: folder)
      note { record in
        (record.folder, record.made, record.fault, record.failed) = (folder, now, nil, nil)
      }
      return events
    } catch {
      note { record in
        (record.folder, record.failed) = (folder, now)
        record.fault = error.description.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      throw error
    }
  }

  /// Copies the journal where a folder is chosen; what went wrong is returned, for nothing stops then.
  func makeIfChosen(at now: Timestamp) -> BackupFault? {
    guard folder != nil else { return nil }
    do throws(BackupFault) {
      try make(at: now)
      return nil
    } catch {
      return error
    }
  }

  /// Copies the journal where another ptg last ran with this data folder, before this one writes.
  ///
  /// It is tried again at each start until it goes well.
  func makeBeforeUpdate(at now: Timestamp) -> BackupFault? {
    guard Files.kind(of: data.root) == .folder, record.program != program else { return nil }
    if Files.kind(of: journal.path) == .folder, let fault = makeIfChosen(at: now) { return fault }
    note { $0.program = program }
    return nil
  }

  private func copy(into folder: String) throws(BackupFault) -> Int {
    guard Files.kind(of: folder) == .folder else { throw .gone(folder) }
    guard folder != data.root, !folder.hasPrefix(data.root + "/") else { throw .inside(folder) }
    let copied: JournalCopy
    do {
      copied = try journal.copy(into: folder, witness: "\(data.root)/journal-backup-heads")
    } catch {
      throw .refused(folder, answer: "\(error)")
    }
    guard copied.lacking.isEmpty else { throw .notWhole(folder, files: copied.lacking) }
    return copied.check.heads.map(\.count).reduce(0, +)
  }

  /// Changes the record; where the disk refuses, the next backup is made once too often.
  private func note(_ change: (inout BackupRecord) -> Void) {
    guard Files.kind(of: data.root) == .folder else { return }
    var record = record
    change(&record)
    try? file.write(record)
  }
}

extension SettingsFile {
  /// The folder for backups that the settings name.
  fileprivate var chosenBackup: String? {
    var settings = Settings()
    _ = read(into: &settings, by: settingTable)
    return settings.backup
  }
}
