/// A theme file that cannot be used, and why.
struct ThemeFileProblem: Error, Equatable, CustomStringConvertible {
  /// The file, or the folder that could not be listed.
  let path: String
  /// The name of the theme in the file; `nil` for a folder.
  let theme: String?
  /// What was found, worded to follow the file's name: `, line 3, role alert: found 'pink',
  /// expected …`.
  let finding: String

  var description: String { "\(path)\(finding). The theme is left out." }

  /// The problem with only the last part of the path, for one line of the dashboard.
  var inBrief: String {
    (path.split(separator: "/").last.map(String.init) ?? path) + finding
  }
}
