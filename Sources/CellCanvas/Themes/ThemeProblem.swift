/// What is wrong in a theme file, for the person who edits it; who reads the file names it.
package struct ThemeProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  package let line: Int

  /// The role of the line, where it got that far.
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
