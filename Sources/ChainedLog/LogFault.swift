/// A place where a log is not what was written; nothing is changed to mend it.
package struct LogFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the log's file.
  package let file: String
  /// The line, from 1; the line after the last one where events are missing at the end.
  package let line: Int
  /// The number of the first event that is altered, missing or out of place.
  package let number: Int
  package let found: String
  /// What was expected, worded to follow "expected".
  package let expected: String

  package init(file: String, line: Int, number: Int, found: String, expected: String) {
    self.file = file
    self.line = line
    self.number = number
    self.found = found
    self.expected = expected
  }

  package var description: String {
    "\(file):\(line): event \(number): found \(found), expected \(expected). Nothing was changed. "
      + "Find out who changed the file, and compare it with another copy."
  }
}
