/// The definition of a table of the export.
///
/// The loader, the snapshot's schema, the Table Schema, CSVW and the sample writer all use it.
package struct Table: Sendable {
  /// A rule between two columns of one row.
  package enum RowRule: Equatable, Sendable {
    /// The first number must not be above the second.
    case notAbove(String, String)
    /// The first day must not be before the second, where both fields are filled in.
    case notBefore(String, String)
    /// The first column must be filled in where the other column holds the code.
    case requiredWhere(String, column: String, is: String)
  }

  /// Whether an export needs the table.
  package enum Standing: String, CaseIterable, Sendable {
    /// Every export has it.
    case required = "always"
    /// It gives names or meanings to facts; an export without it is complete.
    case reference = "where you have it"
    /// It holds what happened; an export has one such table at least.
    case fact = "one of these"
    /// `ptg publish` makes it from other tables; nobody needs to fill it in.
    case made = "never: ptg publish makes it"
  }

  package let name: String
  /// What one row is about, for the Table Schema and for readers of the database.
  package let about: String
  /// The names of the key columns; no two rows share their values.
  package let key: [String]
  /// The month column that divides the table into one object a month; `nil` for an undivided table.
  package let partition: String?
  /// Whether the snapshot stores references and choices as small integers, as it does in large
  /// tables.
  package let isCoded: Bool
  /// The columns, in the order of every record.
  package let columns: [Column]
  /// The positions of the columns that roll-ups add up; empty where there are none.
  package let summed: Range<Int>
  /// The rules that every row must keep.
  package let rules: [RowRule]
  /// Whether an export needs the table.
  package let standing: Standing

  /// - Parameter summed: The names of the columns that roll-ups add up; they must be next to each
  ///   other.
  init(
    _ name: String, _ about: String, key: [String], partition: String? = nil,
    isCoded: Bool = false, rules: [RowRule] = [], summed: [String] = [],
    standing: Standing = .fact, columns: [Column]
  ) {
    self.name = name
    self.about = about
    self.key = key
    self.partition = partition
    self.isCoded = isCoded
    self.rules = rules
    self.columns = columns
    self.standing = standing
    let first = columns.firstIndex { $0.name == summed.first } ?? 0
    self.summed = first..<(first + summed.count)
    precondition(
      columns.dropFirst(first).prefix(summed.count).map(\.name) == summed,
      "\(name): what is added up stands side by side, in this order")
  }

  /// The name of the file in which the centre hands the table in: `demand.csv`.
  package var fileName: String { "\(name).csv" }

  /// The position of the column in every record; `nil` where the table has no such column.
  package func position(of name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// The position of a column; stops the program where the table has no such column.
  package func place(of name: String) -> Int {
    guard let position = position(of: name) else {
      preconditionFailure("\(self.name) has no column \(name)")
    }
    return position
  }
}
