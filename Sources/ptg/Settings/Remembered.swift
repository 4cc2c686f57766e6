import Platform

/// What the files of settings and session say.
struct Remembered: Equatable, Sendable {
  var settings = Settings()
  /// Where the dashboard was left; `nil` for the sample, which remembers nothing.
  var session: Session?
  /// What is wrong with the settings, and with a session that may have asked for protection.
  var problems: [SettingProblem] = []
  var settingsPath = ""

  init() {}

  init(_ environment: Environment, isSample: Bool) {
    let file = SettingsFile.settings(environment)
    settingsPath = file.path
    problems = file.read(into: &settings, by: settingTable)
    guard !isSample else { return }
    var left = Session()
    problems += SettingsFile.session(environment).readSession(into: &left)
    session = left
  }
}
