/// What a file is to the program, for errors to say.
package struct FileRole: Equatable, Sendable {
  /// As in "the snapshot".
  package let name: String
  /// What is said of a value that nobody writes there: why that is, and what to do about it.
  package let strange: String

  package init(name: String, strange: String) {
    self.name = name
    self.strange = strange
  }

  /// A database in memory, which tests make.
  static let memory = FileRole(name: "the database in memory", strange: "which nobody writes")

  /// An error of SQLite's, or one like it, about a file of this role.
  package func error(_ code: ResultCode, _ answer: String, at statement: String) -> SQLiteError {
    SQLiteError(code: code, answer: answer, statement: statement, file: name)
  }
}
