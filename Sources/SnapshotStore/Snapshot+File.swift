import SQLiteFile

/// What a question of the snapshot throws.
package typealias StoreError = SQLiteError

extension SQLiteError {
  /// What a file lacks that every snapshot has, or that somebody asked for.
  package static func lacking(_ answer: String, at statement: String) -> SQLiteError {
    FileRole.snapshot.error(.ok, answer, at: statement)
  }
}

extension FileRole {
  /// What is said of a finished snapshot that no loader made as it is.
  static let changedSnapshot =
    "the file was changed after it was built. Run 'ptg doctor --rebuild'"

  static let snapshot = FileRole(
    name: "the snapshot", strange: "which no loader writes: \(changedSnapshot)")
}

extension Database {
  /// Opens a finished snapshot, which nobody changes any more, for reading alone.
  package init(reading path: String) throws(StoreError) {
    try self.init(reading: path, as: .snapshot)
  }

  /// Opens a finished snapshot for reading what the clearance lets one see.
  ///
  /// - Parameter judge: What must hold of the file before anything else is asked of it.
  static func reading(
    _ path: String, _ clearance: Clearance,
    judge: (borrowing Database) throws(StoreError) -> Void
  ) throws(StoreError) -> Database {
    try reading(path, as: .snapshot) { (file) throws(StoreError) in
      try judge(file)
      // A file without such records is read as it is.
      guard clearance == .withoutConditions, try file.conditionalCount() > 0 else { return false }
      try file.clear()
      return true
    }
  }

  /// Creates a database for a snapshot, or a part of one, that is being built.
  package init(building path: String) throws(StoreError) {
    try self.init(building: path, as: .snapshot)
  }
}
