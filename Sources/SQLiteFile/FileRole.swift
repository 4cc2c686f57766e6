/// What a file is to the program, so that errors can name it.
package struct FileRole: Equatable, Sendable {
  /// The name in errors, such as "the snapshot".
  package let name: String
  /// What an error says about a value that ptg never writes: why it is there, and what to do.
  package let strange: String

  package init(name: String, strange: String) {
    self.name = name
    self.strange = strange
  }

  /// The role of a database in memory, used by tests.
  static let memory = FileRole(name: "the database in memory", strange: "which nobody writes")

  /// An error about a file of this role, from SQLite or from our own checks.
  package func error(_ code: ResultCode, _ answer: String, at statement: String) -> SQLiteError {
    SQLiteError(code: code, answer: answer, statement: statement, file: name)
  }
}
