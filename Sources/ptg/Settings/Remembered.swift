import Platform
import SnapshotStore

/// The contents of the settings file and the session file.
struct Remembered: Equatable, Sendable {
  var settings = Settings()
  /// The last session; `nil` for the sample, which keeps none.
  var session: Session?
  /// Problems of the settings, and of a session that may have asked for protection.
  var problems: [SettingProblem] = []
  var settingsPath = ""

  init() {}

  /// Whether the options, the session or the settings ask for the safe view.
  func isSafe(_ options: ViewOptions) -> Bool {
    options.isSafe || session?.isSafe == true || settings.isSafe == true
  }

  /// Whether the session or the settings leave out records with handling code C.
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
