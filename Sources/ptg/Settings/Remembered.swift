import Platform
import SnapshotStore

/// What the files of settings and session say.
struct Remembered: Equatable, Sendable {
  var settings = Settings()
  /// Where the dashboard was left; `nil` for the sample, which remembers nothing.
  var session: Session?
  /// What is wrong with the settings, and with a session that may have asked for protection.
  var problems: [SettingProblem] = []
  var settingsPath = ""

  init() {}

  /// Whether the safe view is wanted by any of them.
  func isSafe(_ options: ViewOptions) -> Bool {
    options.isSafe || session?.isSafe == true || settings.isSafe == true
  }

  /// Whether either leaves records with handling code C out.
  var leavesOut: Bool { session?.leavesOut == true || settings.leavesOut == true }

  /// Which records may be read at the start.
  func clearance(_ options: ViewOptions) -> Clearance {
    Clearance(isSafe: isSafe(options), leavesOut: leavesOut)
  }

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
