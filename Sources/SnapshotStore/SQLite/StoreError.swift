/// What SQLite refused: the statement without its arguments, and its answer.
package struct StoreError: Error, Equatable, CustomStringConvertible {
  /// SQLite's extended result code.
  package let code: Int32
  package let answer: String
  /// The statement, or the file where there was none yet.
  package let statement: String

  package init(code: Int32, answer: String, statement: String) {
    self.code = code
    self.answer = answer
    self.statement = statement
  }

  package var description: String {
    "the snapshot could not be read or written: \(answer) (SQLite \(code)), at: \(statement)"
  }
}
