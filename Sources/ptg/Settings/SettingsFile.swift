import Platform

/// The files that hold settings and session.
struct SettingsFile {
  let path: String
  /// A page of text; a larger file is something else.
  private static let largestFile = 1 << 16

  static func settings(_ environment: Environment) -> SettingsFile {
    SettingsFile(path: "\(environment.settingsFolder)/settings")
  }

  static func session(_ environment: Environment) -> SettingsFile {
    SettingsFile(path: "\(environment.stateFolder)/session")
  }

  /// Reads the file into the values; where there is none they stay as they are.
  func read<Values>(
    into values: inout Values, by table: [SettingRow<Values>]
  ) -> [SettingProblem] {
    guard Files.kind(of: path) != nil else { return [] }
    do {
      let bytes = try Files.read(target, limit: SettingsFile.largestFile)
      let problems = SettingsText.read(
        String(decoding: bytes, as: UTF8.self), file: path, into: &values, by: table)
      guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
        return problems + [unreadable("bytes that are no text", into: &values, by: table)]
      }
      return problems
    } catch {
      return [unreadable("what cannot be read (\(error.answer))", into: &values, by: table)]
    }
  }

  /// Nobody can tell what such a file asks for: all that protects is turned on.
  private func unreadable<Values>(
    _ found: String, into values: inout Values, by table: [SettingRow<Values>]
  ) -> SettingProblem {
    SettingProblem(
      place: path, found: found,
      expected: "a UTF-8 text of at most \(SettingsFile.largestFile) bytes",
      turnedOn: SettingsText.protect(&values, by: table))
  }

  /// Where the file itself lies: many keep their settings elsewhere, behind a link.
  private var target: String {
    guard let target = Files.linkTarget(path) else { return path }
    return target.hasPrefix("/") ? target : "\(Files.folder(of: path))/\(target)"
  }

  /// Writes the session, whole or not at all, for its user alone.
  func write(_ session: Session) throws(PlatformError) {
    try Files.makeFolder(Files.folder(of: path))
    let text = SettingsText.write(
      session, by: sessionTable, heading: "# Where you left ptg; written again each time it closes."
    )
    try Files.write(Array(text.utf8), to: path)
  }
}
