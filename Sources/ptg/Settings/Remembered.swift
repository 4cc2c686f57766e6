import Platform

/// What the files of settings and session say.
struct Remembered: Equatable, Sendable {
  var settings = Settings()
  /// Where the dashboard was left; `nil` for the sample, which remembers nothing.
  var session: Session?
  /// What is wrong with the settings; a session is written by the program and said nothing of.
  var problems: [SettingProblem] = []
  var settingsPath = ""

  init() {}

  init(_ environment: Environment, isSample: Bool) {
    let file = SettingsFile.settings(environment)
    settingsPath = file.path
    problems = file.read(into: &settings, by: settingTable)
    guard !isSample else { return }
    var left = Session()
    _ = SettingsFile.session(environment).read(into: &left, by: sessionTable)
    session = left
  }
}
