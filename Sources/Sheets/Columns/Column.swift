import CellCanvas
import Wording

/// The text above a column.
package enum ColumnHead: Sendable {
  case term(Term)
  /// A name from the export, such as a month or a force.
  case name(String)
  /// A name from the export, and a short form of it for the screen; a voice says the name.
  case named(String, short: String)
  /// No head: the column appears only in data files, never on a board.
  case none
}

/// One column of a table: its name in data, its head, and how to make its field from a row.
///
/// A table is a list of columns. The head, unit, spoken head and figure of a field are defined only
/// here.
package struct Column<Row>: Sendable {
  package typealias Head = ColumnHead

  /// The name and unit in data files; `nil` keeps the column out of data files.
  package let id: ColumnID?
  package let head: Head
  package let alignment: Alignment
  /// 0: the column is never dropped.
  ///
  /// Otherwise the highest priority is dropped first when room is short.
  package let priority: Int
  /// The narrowest width in cells; `nil` means the column never shrinks.
  package let minWidth: Int?
  /// The widest width in cells; `nil` means no limit.
  package let maxWidth: Int?
  /// Whether this column is a longer form of the column before it, and replaces it where there is
  /// room.
  package let replacesPrevious: Bool
  /// Makes the field of a row.
  package let field: @Sendable (Row) -> Field

  /// - Parameter id: `nil` keeps the column out of data files.
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

  /// A column that appears only in data files.
  package static func data(
    _ id: ColumnID, _ alignment: Alignment = .left, field: @escaping @Sendable (Row) -> Field
  ) -> Column {
    Column(id, head: .none, alignment, field: field)
  }
}

extension Column {
  /// The column without its row type, so that any table can hold it.
  func erased(_ words: Words) -> DataColumn {
    let (title, head): (String?, String?) =
      switch head {
      case .term(let term): (words[term], words.short(term))
      case .name(let name): (name, nil)
      case .named(let name, let short): (name, short)
      case .none: (nil, nil)
      }
    return DataColumn(
      id, title, head: head, alignment, priority: priority, minWidth: minWidth, maxWidth: maxWidth,
      replacesPrevious: replacesPrevious)
  }
}

extension DataTable {
  /// Makes a table from rows, with one field for each column.
  ///
  /// - Parameters:
  ///   - whenEmpty: The text shown when there are no rows.
  ///   - opens: The place that Enter opens on a row.
  ///   - leadsTo: The pane of the sheet that Enter leads to on a row, by id.
  ///   - step: What Enter does on a row that stands for a step, by its name.
  ///   - rules: Text on the rules between rows, by the position of the row below the rule.
  ///   - details: The lines about a row while the cursor is on it. They are made only when needed.
  package init<Row: Sendable>(
    _ rows: [Row], _ columns: [Column<Row>], _ words: Words, whenEmpty: String,
    opens: (Row) -> Place? = { _ in nil }, leadsTo: (Row) -> String? = { _ in nil },
    step: (Row) -> String? = { _ in nil },
    rules: [Int: String] = [:], details: @escaping @Sendable (Row) -> [Line] = { _ in [] }
  ) {
    self.init(
      columns: columns.map { $0.erased(words) },
      rows: rows.enumerated().map { position, row in
        DataRow(
          columns.map { $0.field(row) }, opens: opens(row), leadsTo: leadsTo(row),
          step: step(row), details: details(row), ruleAbove: rules[position])
      }, whenEmpty: whenEmpty, more: words[.pane(.more)])
  }

  /// Makes a table, where the text shown without rows is a term of the catalogue.
  package init<Row: Sendable>(
    _ rows: [Row], _ columns: [Column<Row>], _ words: Words, whenEmpty: Term,
    opens: (Row) -> Place? = { _ in nil }, leadsTo: (Row) -> String? = { _ in nil },
    step: (Row) -> String? = { _ in nil },
    rules: [Int: String] = [:], details: @escaping @Sendable (Row) -> [Line] = { _ in [] }
  ) {
    self.init(
      rows, columns, words, whenEmpty: words[whenEmpty], opens: opens, leadsTo: leadsTo,
      step: step, rules: rules, details: details)
  }
}
