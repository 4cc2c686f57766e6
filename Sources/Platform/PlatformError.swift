/// What the operating system refused, in words for the person at the keyboard.
package struct PlatformError: Error, Equatable, CustomStringConvertible {
  /// The file, folder or program it is about.
  package let path: String
  /// What was tried, as in "could not \(attempt)".
  package let attempt: String
  /// What the system answered.
  package let answer: String
  /// The C library's error number; 0 where there is none.
  package let code: Int32

  package init(path: String, attempt: String, answer: String, code: Int32 = 0) {
    self.path = path
    self.attempt = attempt
    self.answer = answer
    self.code = code
  }

  /// Whether something was to be read; the rest is about writing and about tools.
  package var isOfReading: Bool { ["open", "read", "list the folder"].contains(attempt) }

  package var description: String { "\(path): could not \(attempt): \(answer)" }
}
