/// Which columns of a table are shown, where, and how wide.
struct TableLayout: Equatable {
  struct Place: Equatable {
    /// The position of the column in the table.
    let column: Int
    /// The column's first cell, counted from the left edge of the table.
    let x: Int
    let width: Int
  }

  let places: [Place]

  /// The columns that have no room and that no other column replaces.
  let leftOut: [Int]

  var droppedColumns: Int { leftOut.count }

  /// Lays the columns out in `width` cells, without the marker of the selected row.
  ///
  /// Columns are added by priority, lowest number first, as long as they fit at their least width.
  /// Columns of the same priority are added together. Then the columns that may shrink do so,
  /// widest first.
  init(_ table: TextTable, width: Int) {
    let wishes = table.columns.indices.map { ColumnWish(table, column: $0) }
    let kept = Self.kept(wishes, width: width)
    leftOut = Self.leftOut(wishes, keeping: kept)
    places = Self.place(kept, widths: Self.widths(of: kept, in: width), in: width)
  }

  private static func kept(_ wishes: [ColumnWish], width: Int) -> [ColumnWish] {
    var levels: Set<Int> = [0]
    for level in Set(wishes.map(\.priority)).sorted() where level > 0 {
      let wider = wishes.filter { levels.contains($0.priority) || $0.priority == level }
      if total(of: withoutReplaced(wider), \.least) <= width { levels.insert(level) }
    }
    return withoutReplaced(wishes.filter { levels.contains($0.priority) })
  }

  /// The columns without those that another column replaces.
  static func withoutReplaced(_ wishes: [ColumnWish]) -> [ColumnWish] {
    let replaced = Set(wishes.compactMap(\.replaces))
    return wishes.filter { !replaced.contains($0.column) }
  }

  private static func leftOut(_ wishes: [ColumnWish], keeping kept: [ColumnWish]) -> [Int] {
    let shown = Set(kept.map(\.column)).union(kept.compactMap(\.replaces))
    // The two forms of one column count once.
    return wishes.filter { !shown.contains($0.column) && $0.replaces == nil }.map(\.column)
  }

  /// Widths that fit together; less than the least widths where even priority 0 has no room.
  private static func widths(of kept: [ColumnWish], in width: Int) -> [Int] {
    var widths = kept.map(\.natural)
    var excess = total(of: kept, \.natural) - width
    for floor in [kept.map(\.least), kept.map { _ in 1 }] {
      while excess > 0 {
        let shrinkable = widths.indices.filter { widths[$0] > floor[$0] }
        guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private static func place(_ kept: [ColumnWish], widths: [Int], in width: Int) -> [Place] {
    var places: [Place] = []
    var x = 0
    for (wish, columnWidth) in zip(kept, widths) {
      if !places.isEmpty { x += wish.gap }
      guard x < width else { break }
      places.append(
        Place(column: wish.column, x: x, width: min(columnWidth, width - x)))
      x += columnWidth
    }
    return places
  }

  static func total(of wishes: [ColumnWish], _ width: KeyPath<ColumnWish, Int>) -> Int {
    wishes.enumerated().reduce(0) { sum, wish in
      sum + wish.element[keyPath: width] + (wish.offset == 0 ? 0 : wish.element.gap)
    }
  }
}

/// The widths that a column asks for.
struct ColumnWish: Equatable {
  let column: Int
  let priority: Int
  let gap: Int
  let natural: Int
  let least: Int
  /// The position of the column that this column replaces; `nil` where it replaces none.
  let replaces: Int?

  init(_ table: TextTable, column index: Int) {
    let column = table.columns[index]
    var natural = column.title.width
    for row in table.rows where index < row.cells.count {
      natural = max(natural, row.cells[index].width)
    }
    self.natural = max(min(natural, column.maxWidth ?? natural), 1)
    least = min(column.minWidth ?? self.natural, self.natural)
    self.column = index
    priority = column.priority
    gap = column.gap
    replaces = column.replacesPrevious ? index - 1 : nil
  }
}
