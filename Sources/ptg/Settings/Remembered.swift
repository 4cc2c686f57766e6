import Platform
import SnapshotStore
import Wording

/// The contents of the settings file and the session file.
struct Remembered: Equatable, Sendable {
  var settings = Settings()
  /// The last session; `nil` for the sample, which keeps none.
  var session: Session?
  /// Problems of the settings, and of a session that may have asked for protection.
  var problems: [SettingProblem] = []
  var settingsPath = ""
  /// The language of the locale, where nothing is remembered.
  var languageOfLocale: Language?

  init() {}

  /// Whether the options, the session or the settings ask for the safe view.
  func isSafe(_ options: ViewOptions) -> Bool {
    options.isSafe || session?.isSafe == true || settings.isSafe == true
  }

  /// The session of the last time, where the settings begin where it ended.
  var restored: Session? { settings.restores ?? true ? session : nil }

  /// The language: the one that was asked for, else that of the last session, of the settings, of the
  /// locale, else English.
  func language(asked: Language?) -> Language {
    asked ?? restored?.language ?? settings.language ?? languageOfLocale ?? .english
  }

  /// Whether the session or the settings leave out records with handling code C.
  var leavesOut: Bool { session?.leavesOut == true || settings.leavesOut == true }

  /// Which records may be read at the start.
  func clearance(_ options: ViewOptions) -> Clearance {
    Clearance(isSafe: isSafe(options), leavesOut: leavesOut)
  }

  init(_ environment: Environment, isSample: Bool) {
    languageOfLocale = environment.languageOfLocale
    let file = SettingsFile.settings(environment)
    settingsPath = file.path
    problems = file.read(into: &settings, by: settingTable)
    guard !isSample else { return }
    var left = Session()
    problems += SettingsFile.session(environment).readSession(into: &left)
    session = left
  }
}
