import Wording

/// Why the journal was not backed up; nothing else stops for that.
enum BackupFault: WordedError, Equatable {
  /// No folder is chosen, neither on the command line nor in the settings file of this path.
  case noFolder(settings: String)
  case gone(String)
  /// The folder lies in the data folder that it is to outlive.
  case inside(String)
  /// The system refused, with this answer.
  case refused(String, answer: String)
  /// These files are not as they were written, here or in the backup.
  case notWhole(String, files: [String])

  func text(in words: Words) -> String {
    switch self {
    case .noFolder(let settings): words.say.needsBackupFolder(settings)
    case .gone(let folder): words.say.backupFolderGone(folder)
    case .inside(let folder): words.say.backupInside(folder)
    case .refused(let folder, let answer): words.say.backupRefused(folder, answer)
    case .notWhole(let folder, let files): words.say.backupNotWhole(folder, files)
    }
  }
}
