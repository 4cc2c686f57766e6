import Wording

extension Sheet {
  /// The sheet as the reader arranged it, with each pane filtered and sorted.
  ///
  /// A filtered pane says that it shows fewer rows than there are, so that the reader does not
  /// forget.
  package func arranged(by view: ViewState, _ words: Words) -> Sheet {
    guard !view.filters.isEmpty || !view.orders.isEmpty || !view.columnStates.isEmpty else {
      return self
    }
    var copy = self
    copy.panes = panes.map { pane in
      pane.arranged(
        filter: RowFilter(view.filters[pane.id] ?? ""), order: view.orders[pane.id],
        columns: view.columnStates[pane.id] ?? [:], words)
    }
    return copy
  }
}

extension Pane {
  /// Whether `/` can filter the rows.
  package var isFilterable: Bool {
    switch content {
    case .table, .grid: true
    case .line, .heat, .map, .text, .details: false
    }
  }

  /// Whether it is a list that shows no row or item.
  package var isWithoutRows: Bool {
    switch content {
    case .table(let table): table.rows.isEmpty
    case .grid(let grid, _): grid.items.isEmpty
    case .line, .heat, .map, .text, .details: false
    }
  }

  /// The table that `s` can sort; `nil` where there is none.
  package var sortableTable: DataTable? {
    guard case .table(let table) = content, table.rows.count > 1 else { return nil }
    return table
  }

  /// The table with all its columns; `nil` for other panes.
  package var shownTable: DataTable? {
    if case .table(let table) = content { table } else { nil }
  }

  fileprivate func arranged(
    filter: RowFilter, order: SortOrder?, columns: [ColumnID: ColumnState], _ words: Words
  ) -> Pane {
    switch content {
    case .table(let unarranged):
      let table = unarranged.with(columns)
      let sorted = order.map(table.sorted) ?? table
      guard !filter.isEmpty else { return with(.table(sorted)) }
      let left = sorted.filtered(by: filter, words)
      let note = words.say.filtered(by: filter.text, shown: left.rows.count, of: table.rows.count)
      return with(.table(left), note: note)
    case .grid(let grid, let data) where !filter.isEmpty:
      let left = grid.filtered(by: filter)
      let note = words.say.filtered(by: filter.text, shown: left.items.count, of: grid.items.count)
      return with(.grid(left, data: data), note: note)
    case .grid, .line, .heat, .map, .text, .details: return self
    }
  }
}

extension DataTable {
  fileprivate func filtered(by filter: RowFilter, _ words: Words) -> DataTable {
    with(rows: rows.filter(filter.takes), whenEmpty: words[.picker(.noMatch)])
  }
}

extension GridBlock {
  /// The grid with all its rows and columns, and only the items that match.
  fileprivate func filtered(by filter: RowFilter) -> GridBlock {
    with(rows.map { row in row.with(row.cells.map { $0.filter { filter.takes($0, in: row) } }) })
  }
}
