/// Who writes: a user of a machine, by the names that the system gives.
package struct Writer: Hashable, Sendable {
  package let user: String
  package let host: String

  package init(user: String, host: String) {
    self.user = user
    self.host = host
  }
}

/// A record of the export by its table and its natural key.
///
/// A later snapshot without the record leaves the key as it is.
package struct ItemKey: Hashable, Codable, Sendable {
  /// The name of a table of the export.
  package let table: String
  package let key: String

  package init(table: String, key: String) {
    self.table = table
    self.key = key
  }
}

/// A figure as it stood on the board when the event was written.
package struct SeenFigure: Hashable, Codable, Sendable {
  /// What is counted, as the board words it.
  package let name: String
  /// The figure as the board shows it, such as `1,022`.
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
