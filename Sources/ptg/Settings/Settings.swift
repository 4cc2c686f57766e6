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

  /// The scope at the start; a force is more precise than its region.
  var scope: Scope? { force.map(Scope.force) ?? region.map(Scope.region) }
}

/// Every key of the settings file, in the order of its sample; a new key is a row here.
let settingTable: [SettingRow<Settings>] = [
  .name("theme", "the name of a theme", "draw in this theme", \.theme),
  SettingRow(
    "language", "en or cy", "speak English or Welsh", \.language, read: Language.init,
    write: \.rawValue),
  SettingRow(
    "region", "the id of a region, such as se", "show this region at the start", \.region,
    read: { Scope("region:\($0)") == nil ? nil : $0 }, write: { $0 }),
  SettingRow(
    "force", "the id of a force, such as kent", "show this force at the start, not a region",
    \.force, read: { $0 == "national" || Scope($0) == nil ? nil : $0 }, write: { $0 }),
  SettingRow(
    "board", "one of \(boardCatalogue.map(\.id).joined(separator: ", "))",
    "open this board at the start", \.board, read: Place.boardID, write: { $0 }),
  .protective(
    "safe", "start in the safe view: codenames; counts rounded up or down to fives",
    as: "the safe view", \.isSafe),
  .protective(
    "leave-out", "start without the records that carry handling code C",
    as: "handling code C left out", \.leavesOut),
  .choice("mouse", "listen to the mouse", \.usesMouse),
  .choice("restore", "begin where the last meeting ended", \.restores),
]

extension Place {
  /// The id of a board; `nil` for other text.
  static func boardID(_ text: String) -> String? {
    boardCatalogue.contains { $0.id == text } ? text : nil
  }
}

extension Settings {
  /// A settings file to start from, with every key as a comment.
  static var sample: String {
    SettingsText.sample(
      settingTable,
      heading: "# Settings of ptg: $XDG_CONFIG_HOME/ptg/settings (~/.config/ptg/settings)")
  }
}
