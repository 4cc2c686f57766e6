/// An error of the operating system, worded for the person at the keyboard.
package struct PlatformError: Error, Equatable, CustomStringConvertible {
  /// The file, folder or program that the error is about.
  package let path: String
  /// What ptg tried, as in "could not \(attempt)".
  package let attempt: String
  /// The system's answer.
  package let answer: String
  /// The C library's error number; 0 where there is none.
  package let code: Int32

  package init(path: String, attempt: String, answer: String, code: Int32 = 0) {
    self.path = path
    self.attempt = attempt
    self.answer = answer
    self.code = code
  }

  /// Whether ptg was reading; other errors are about writing or about tools.
  package var isOfReading: Bool { ["open", "read", "list the folder"].contains(attempt) }

  package var description: String { "\(path): could not \(attempt): \(answer)" }
}
