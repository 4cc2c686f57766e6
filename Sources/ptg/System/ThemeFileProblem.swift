/// A theme that is there and cannot be used: the file, and what was found in it or of it.
struct ThemeFileProblem: Error, Equatable, CustomStringConvertible {
  /// The file, or the folder that could not be listed.
  let path: String
  /// The theme that the file would have been.
  let theme: String?
  /// As it follows the name of the file: `, line 3, role alert: found 'pink', expected …`.
  let finding: String

  var description: String { "\(path)\(finding). The theme is left out." }

  /// With the last part of the path alone, for one line of the dashboard.
  var inBrief: String {
    (path.split(separator: "/").last.map(String.init) ?? path) + finding
  }
}
