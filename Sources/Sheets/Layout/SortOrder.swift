import ThreatDomain

/// The column that a reader has sorted a table by, and the direction.
package struct SortOrder: Hashable, Sendable {
  /// The position of the column in ``DataTable/columns``.
  package let column: Int
  package let isDescending: Bool

  package init(column: Int, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }

  package var reversed: SortOrder { SortOrder(column: column, isDescending: !isDescending) }
}

extension DataTable {
  /// The positions of the columns that the table can be sorted by: shown columns with some known
  /// value.
  package var sortableColumns: [Int] {
    shownColumns.filter { column in rows.contains { $0.fields[column].raw.isKnown } }
  }

  /// The first direction of a column: figures from the largest, words from A to Z.
  package func usualOrder(of column: Int) -> SortOrder {
    let isFigure = rows.contains { $0.fields[column].raw.isFigure }
    // The first rank is the smallest figure.
    return SortOrder(column: column, isDescending: isFigure && columns[column].id != .rank)
  }

  /// The table in that order, with the column marked.
  ///
  /// Values that are not known come last either way.
  ///
  /// Rules between rows belong to the board's own order, so they are dropped. Equal rows keep their
  /// order.
  func sorted(by order: SortOrder) -> DataTable {
    guard columns.indices.contains(order.column) else { return self }
    let known = rows.filter { $0.fields[order.column].raw.isKnown }
    let unknown = rows.filter { !$0.fields[order.column].raw.isKnown }
    let sorted = known.enumerated().sorted { left, right in
      let (one, other) = (left.element.raw(order.column), right.element.raw(order.column))
      if one.precedes(other) { return !order.isDescending }
      if other.precedes(one) { return order.isDescending }
      return left.offset < right.offset
    }
    return with(
      columns: columns.marked(order), rows: (sorted.map(\.element) + unknown).map(\.withoutRule))
  }
}

extension [DataColumn] {
  /// The columns, with an arrow at the head of the sorted column.
  fileprivate func marked(_ order: SortOrder) -> [DataColumn] {
    var columns = self
    var column = columns[order.column]
    let arrow = order.isDescending ? " ↓" : " ↑"
    column.title += arrow
    column.head += arrow
    column.minWidth = column.minWidth.map { $0 + 2 }
    column.maxWidth = column.maxWidth.map { $0 + 2 }
    columns[order.column] = column
    return columns
  }
}

extension DataRow {
  fileprivate func raw(_ column: Int) -> RawValue { fields[column].raw }

  fileprivate var withoutRule: DataRow {
    ruleAbove == nil
      ? self
      : DataRow(fields, opens: opens, leadsTo: leadsTo, step: step, details: details)
  }
}

extension RawValue {
  fileprivate var isKnown: Bool { self != .missing && self != .suppressed }

  fileprivate var isFigure: Bool { figure != nil }

  private var figure: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .decimal(let value): value.number
    case .text, .missing, .suppressed: nil
    }
  }

  /// Whether this value comes first.
  ///
  /// Figures go by size and come before words. Words go by letter, ignoring case.
  fileprivate func precedes(_ other: RawValue) -> Bool {
    switch (figure, other.figure) {
    case (let one?, let two?): one < two
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): words.lowercased() < other.words.lowercased()
    }
  }

  private var words: String {
    if case .text(let text) = self { text } else { "" }
  }
}
