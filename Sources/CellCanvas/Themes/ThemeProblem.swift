/// A mistake in a theme file, described for the person who edits it.
///
/// The code that reads the file adds the file's name.
package struct ThemeProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// The number of the line, from 1.
  package let line: Int

  /// The role of the line; `nil` where the line has no readable role.
  package let role: String?
  package let found: String
  package let expected: String

  package init(line: Int, role: String?, found: String, expected: String) {
    self.line = line
    self.role = role
    self.found = found
    self.expected = expected
  }

  package var description: String {
    let place = "line \(line)" + (role.map { ", role \($0)" } ?? "")
    return "\(place): found '\(found)', expected \(expected)"
  }
}
