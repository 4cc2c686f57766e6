/// What SQLite refused: the statement without its arguments, and its answer.
package struct SQLiteError: Error, Equatable, CustomStringConvertible {
  /// SQLite's extended result code.
  package let code: ResultCode
  /// In words: what SQLite says, or what was found in the file.
  package let answer: String
  /// The statement, or the file where there was none yet.
  package let statement: String
  /// What the file is to the program, as in "the snapshot".
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
