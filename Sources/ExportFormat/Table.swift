/// A table of the export, defined once.
///
/// The loader, the snapshot's schema, the Table Schema, CSVW and the sample writer all read this.
package struct Table: Sendable {
  /// A rule between two columns of one row.
  package enum RowRule: Equatable, Sendable {
    /// The first number is not above the second.
    case notAbove(String, String)
    /// The first day is not before the second, where both stand.
    case notBefore(String, String)
    /// The first column is filled in where the second holds the code.
    case requiredWhere(String, column: String, is: String)
  }

  package let name: String
  /// What one row is, for the Table Schema and the reader of the database.
  package let about: String
  /// The names of the columns that no two rows share.
  package let key: [String]
  /// The column whose month cuts the table into parts, one object each; `nil` for a whole table.
  package let partition: String?
  /// Whether the snapshot stores references and choices as small integers: the large tables.
  package let isCoded: Bool
  /// In the order of every record.
  package let columns: [Column]
  /// Where the columns stand in every record that roll-ups add up; empty where none are.
  package let summed: Range<Int>
  /// What must hold within each row.
  package let rules: [RowRule]

  /// - Parameter summed: The names of the columns that are added up: they stand side by side.
  init(
    _ name: String, _ about: String, key: [String], partition: String? = nil,
    isCoded: Bool = false, rules: [RowRule] = [], summed: [String] = [], columns: [Column]
  ) {
    self.name = name
    self.about = about
    self.key = key
    self.partition = partition
    self.isCoded = isCoded
    self.rules = rules
    self.columns = columns
    let first = columns.firstIndex { $0.name == summed.first } ?? 0
    self.summed = first..<(first + summed.count)
    precondition(
      columns.dropFirst(first).prefix(summed.count).map(\.name) == summed,
      "\(name): what is added up stands side by side, in this order")
  }

  /// The position of the column in every record; `nil` where the table has no such column.
  package func position(of name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// The position of a column that the table has.
  package func place(of name: String) -> Int {
    guard let position = position(of: name) else {
      preconditionFailure("\(self.name) has no column \(name)")
    }
    return position
  }
}
