import Boards
import Sheets
import ThreatDomain
import Wording

/// The user's settings for every run; `nil` where the file does not set a value.
struct Settings: Equatable, Sendable {
  var theme: String?
  var language: Language?
  var region: String?
  var force: String?
  var board: String?
  var isSafe: Bool?
  /// Whether records with handling code C are left out.
  var leavesOut: Bool?
  var usesMouse: Bool?
  var restores: Bool?
  /// After how many minutes without a key the screen is blanked; 0 for never.
  var blankAfterMinutes: Int?
  /// The folder into which the journal is copied.
  var backup: String?

  /// The scope at the start; a force is more precise than its region.
  var scope: Scope? { force.map(Scope.force) ?? region.map(Scope.region) }
}

/// Every key of the settings file, in the order of its sample; a new key is a row here.
let settingTable: [SettingRow<Settings>] = [
  .name("theme", .expected(.theme), .setting(.theme), \.theme),
  SettingRow(
    "language", { $0[.expected(.language)] }, .setting(.language), \.language,
    read: Language.init, write: \.rawValue),
  SettingRow(
    "region", { $0[.setting(.regionID)] }, .setting(.region), \.region,
    read: { Scope("region:\($0)") == nil ? nil : $0 }, write: { $0 }),
  SettingRow(
    "force", { $0[.setting(.forceID)] }, .setting(.force), \.force,
    read: { $0 == "national" || Scope($0) == nil ? nil : $0 }, write: { $0 }),
  SettingRow(
    "board", { $0.say.oneOf(boardCatalogue.map(\.id)) }, .setting(.board), \.board,
    read: Place.boardID, write: { $0 }),
  .protective("safe", .setting(.safe), as: .setting(.safeView), \.isSafe),
  .protective("leave-out", .setting(.leaveOut), as: .setting(.codeLeftOut), \.leavesOut),
  .choice("mouse", .setting(.mouse), \.usesMouse),
  .choice("restore", .setting(.restore), \.restores),
  SettingRow(
    "blank-after", { $0[.setting(.minutes)] }, .setting(.blankAfter), \.blankAfterMinutes,
    read: { text in Int(text).flatMap { (0...IdleTime.mostMinutes).contains($0) ? $0 : nil } },
    write: { "\($0)" }),
  SettingRow(
    "backup", { $0[.keeping(.backupFolder)] }, .keeping(.backupSetting), \.backup,
    read: { $0.hasPrefix("/") || $0.hasPrefix("~/") ? $0 : nil }, write: { $0 }),
]

extension Place {
  /// The id of a board; `nil` for other text.
  static func boardID(_ text: String) -> String? {
    boardCatalogue.contains { $0.id == text } ? text : nil
  }
}

extension Settings {
  /// A settings file to start from, with every key as a comment.
  static func sample(_ words: Words) -> String {
    SettingsText.sample(settingTable, heading: words[.setting(.heading)], words)
  }
}
