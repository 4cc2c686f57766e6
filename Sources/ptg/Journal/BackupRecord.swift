import Platform
import ThreatDomain
import Wording

/// How the last backup of the journal went, and which ptg last ran with the data folder.
struct BackupRecord: Equatable, Sendable {
  /// The folder of the last backup, whether it went well or not.
  var folder: String?
  /// When the journal was last copied whole.
  var made: Timestamp?
  /// Why the last backup failed, in English; `nil` where it went well.
  var fault: String?
  var failed: Timestamp?
  /// The version and build of the ptg that last ran here.
  var program: String?
}

/// Every key of the file; ptg writes it itself.
private let backupTable: [SettingRow<BackupRecord>] = [
  .text("folder", \.folder), .moment("made", \.made), .text("fault", \.fault),
  .moment("failed", \.failed), .text("program", \.program),
]

extension SettingRow<BackupRecord> {
  fileprivate static func text(
    _ name: String, _ path: any WritableKeyPath<BackupRecord, String?> & Sendable
  ) -> SettingRow {
    SettingRow(name, { $0[.setting(.known)] }, nil, path, read: { $0 }, write: { $0 })
  }

  fileprivate static func moment(
    _ name: String, _ path: any WritableKeyPath<BackupRecord, Timestamp?> & Sendable
  ) -> SettingRow {
    SettingRow(
      name, { $0[.setting(.known)] }, nil, path, read: { Timestamp($0) },
      write: { "\($0)" })
  }
}

extension SettingsFile {
  /// The record; a line that cannot be read counts as not there.
  func backupRecord() -> BackupRecord {
    var record = BackupRecord()
    _ = read(into: &record, by: backupTable)
    return record
  }

  func write(_ record: BackupRecord) throws(PlatformError) {
    let text = SettingsText.write(
      record, by: backupTable, heading: "# The last backup of the journal; ptg writes this itself.")
    try Files.replace(path, with: Array(text.utf8))
  }
}
