import CellCanvas
import Wording

/// What stands above a column.
package enum ColumnHead: Sendable {
  case term(Term)
  /// A name of the export: a month, a force.
  case name(String)
  /// It is for data alone.
  case none
}

/// A column of a table whose rows are of one kind: its name in data, its head, and how a row's field
/// is made.
///
/// A table is a list of them; head, unit, spoken head and figure of a field stand nowhere else.
package struct Column<Row>: Sendable {
  package typealias Head = ColumnHead

  /// Its name and unit in data; `nil` for what is for the eye alone.
  package let id: ColumnID?
  package let head: Head
  package let alignment: Alignment
  /// 0 is never dropped; where there is no room, the highest goes first.
  package let priority: Int
  /// The width to which it may shrink; `nil` keeps it whole.
  package let minWidth: Int?
  package let maxWidth: Int?
  /// Whether it says the same as the column before it, and takes its place where there is room.
  package let replacesPrevious: Bool
  /// What it has of a row.
  package let field: @Sendable (Row) -> Field

  /// - Parameter id: `nil` for what is for the eye alone.
  package init(
    _ id: ColumnID?, head: Head, _ alignment: Alignment = .left, priority: Int = 0,
    minWidth: Int? = nil, maxWidth: Int? = nil, replacesPrevious: Bool = false,
    field: @escaping @Sendable (Row) -> Field
  ) {
    self.id = id
    self.head = head
    self.alignment = alignment
    self.priority = priority
    self.minWidth = minWidth
    self.maxWidth = maxWidth
    self.replacesPrevious = replacesPrevious
    self.field = field
  }

  package init(
    _ id: ColumnID?, _ title: Term, _ alignment: Alignment = .left, priority: Int = 0,
    minWidth: Int? = nil, maxWidth: Int? = nil, replacesPrevious: Bool = false,
    field: @escaping @Sendable (Row) -> Field
  ) {
    self.init(
      id, head: .term(title), alignment, priority: priority, minWidth: minWidth, maxWidth: maxWidth,
      replacesPrevious: replacesPrevious, field: field)
  }

  /// A column for data alone.
  package static func data(
    _ id: ColumnID, _ alignment: Alignment = .left, field: @escaping @Sendable (Row) -> Field
  ) -> Column {
    Column(id, head: .none, alignment, field: field)
  }
}

extension Column {
  /// The column as a table of any rows has it.
  func erased(_ words: Words) -> DataColumn {
    let title =
      switch head {
      case .term(let term): words[term]
      case .name(let name): name
      case .none: nil as String?
      }
    return DataColumn(
      id, title, alignment, priority: priority, minWidth: minWidth, maxWidth: maxWidth,
      replacesPrevious: replacesPrevious)
  }
}

extension DataTable {
  /// The rows as fields, column by column.
  ///
  /// - Parameters:
  ///   - whenEmpty: What is said where there is no row.
  ///   - opens: What Enter opens on a row.
  ///   - rules: Words on rules between rows, by the position of the row below.
  ///   - details: What is said of a row while the cursor stands on it; made when somebody looks.
  package init<Row: Sendable>(
    _ rows: [Row], _ columns: [Column<Row>], _ words: Words, whenEmpty: String,
    opens: (Row) -> Place? = { _ in nil }, rules: [Int: String] = [:],
    details: @escaping @Sendable (Row) -> [Line] = { _ in [] }
  ) {
    self.init(
      columns: columns.map { $0.erased(words) },
      rows: rows.enumerated().map { position, row in
        DataRow(
          columns.map { $0.field(row) }, opens: opens(row), details: details(row),
          ruleAbove: rules[position])
      }, whenEmpty: whenEmpty)
  }

  /// The same, where what is said without rows is a phrase.
  package init<Row: Sendable>(
    _ rows: [Row], _ columns: [Column<Row>], _ words: Words, whenEmpty: Term,
    opens: (Row) -> Place? = { _ in nil }, rules: [Int: String] = [:],
    details: @escaping @Sendable (Row) -> [Line] = { _ in [] }
  ) {
    self.init(
      rows, columns, words, whenEmpty: words[whenEmpty], opens: opens, rules: rules,
      details: details)
  }
}
