import SQLiteFile

/// The error that a question to the snapshot throws.
package typealias StoreError = SQLiteError

extension SQLiteError {
  /// An error about something missing: a part that every snapshot has, or a record that was asked
  /// for.
  package static func lacking(_ answer: String, at statement: String) -> SQLiteError {
    FileRole.snapshot.error(.ok, answer, at: statement)
  }
}

extension FileRole {
  /// What an error says about content that no loader writes into a finished snapshot.
  static let changedSnapshot =
    "the file was changed after it was built. Run 'ptg doctor --rebuild'"

  static let snapshot = FileRole(
    name: "the snapshot", strange: "which no loader writes: \(changedSnapshot)")
}

extension Database {
  /// Opens a finished snapshot, which no longer changes, for reading only.
  package init(reading path: String) throws(StoreError) {
    try self.init(reading: path, as: .snapshot)
  }

  /// Opens a finished snapshot for reading only the records that the clearance allows.
  ///
  /// - Parameter judge: Checks the file before any other question.
  static func reading(
    _ path: String, _ clearance: Clearance,
    judge: (borrowing Database) throws(StoreError) -> Void
  ) throws(StoreError) -> Database {
    try reading(path, as: .snapshot) { (file) throws(StoreError) in
      try judge(file)
      // A file without such records needs no views.
      guard clearance == .withoutConditions, try file.conditionalCount() > 0 else { return false }
      try file.clear()
      return true
    }
  }

  /// Creates the database of a snapshot, or of a part of one, that is being built.
  package init(building path: String) throws(StoreError) {
    try self.init(building: path, as: .snapshot)
  }
}
