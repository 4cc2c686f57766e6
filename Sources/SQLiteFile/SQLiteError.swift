/// An error of SQLite: the statement without its arguments, and SQLite's answer.
package struct SQLiteError: Error, Equatable, CustomStringConvertible {
  /// SQLite's extended result code.
  package let code: ResultCode
  /// The answer in words: SQLite's message, or what was found in the file.
  package let answer: String
  /// The SQL of the statement, or the file's name where no statement had been made.
  package let statement: String
  /// The role of the file, such as "the snapshot".
  package let file: String

  package init(code: ResultCode, answer: String, statement: String, file: String) {
    self.code = code
    self.answer = answer
    self.statement = statement
    self.file = file
  }

  package var description: String {
    "\(file) could not be read or written: \(answer) (SQLite \(code.rawValue)), at: \(statement)"
  }
}
