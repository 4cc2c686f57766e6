import Platform
import Wording

/// A file of settings, or the file of the session.
struct SettingsFile {
  let path: String
  /// The largest size in bytes; a larger file is not a settings file.
  private static let largestFile = 1 << 16

  static func settings(_ environment: Environment) -> SettingsFile {
    SettingsFile(path: "\(environment.settingsFolder)/settings")
  }

  static func session(_ environment: Environment) -> SettingsFile {
    SettingsFile(path: "\(environment.stateFolder)/session")
  }

  /// Reads the file into the values; where there is no file, they stay unchanged.
  func read<Values>(
    into values: inout Values, by table: [SettingRow<Values>]
  ) -> [SettingProblem] {
    guard Files.kind(of: path) != nil else { return [] }
    do {
      let bytes = try Files.read(target, limit: SettingsFile.largestFile)
      let problems = SettingsText.read(
        String(decoding: bytes, as: UTF8.self), file: path, into: &values, by: table)
      guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
        return problems + [
          unreadable({ $0[.setting(.noText)] }, into: &values, by: table)
        ]
      }
      return problems
    } catch {
      let answer = error.answer
      return [unreadable({ $0.say.unreadable(answer) }, into: &values, by: table)]
    }
  }

  /// The problem of an unreadable file; as it may ask for anything, all protections are turned on.
  private func unreadable<Values>(
    _ found: @escaping Saying, into values: inout Values, by table: [SettingRow<Values>]
  ) -> SettingProblem {
    SettingProblem(
      place: path, found: found,
      expected: { $0.say.textOfAtMost(bytes: SettingsFile.largestFile) },
      turnedOn: SettingsText.protect(&values, by: table))
  }

  /// The path of the file itself, because many users keep their settings behind a link.
  private var target: String {
    guard let target = Files.linkTarget(path) else { return path }
    return target.hasPrefix("/") ? target : "\(Files.folder(of: path))/\(target)"
  }

  /// Writes the session, whole or not at all, readable only by its user.
  func write(_ session: Session) throws(PlatformError) {
    try Files.makeFolder(Files.folder(of: path))
    let text = SettingsText.write(
      session, by: sessionTable, heading: "# Where you left ptg; written again each time it closes."
    )
    try Files.write(Array(text.utf8), to: path)
  }
}
