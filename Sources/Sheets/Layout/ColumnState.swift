import CellCanvas

/// What a reader made of a column of a table.
package enum ColumnState: Hashable, Sendable {
  /// It stands whatever the width.
  case pinned
  case hidden

  /// Shown as the width allows, then hidden, then pinned, and again from the start.
  package static func next(after state: ColumnState?) -> ColumnState? {
    switch state {
    case nil: .hidden
    case .hidden: .pinned
    case .pinned: nil
    }
  }
}

extension ViewState {
  /// The columns of the pane that the reader hid, by name.
  package func hiddenColumns(of pane: Pane) -> [ColumnID] {
    let states = columnStates[pane.id] ?? [:]
    return states.filter { $0.value == .hidden }.keys.sorted { $0.name < $1.name }
  }
}

extension Sheet {
  /// The sheet without some columns of a pane, for paper and for data files alike.
  package func without(_ columns: Set<ColumnID>, in pane: String) -> Sheet {
    var copy = self
    copy.panes = panes.map { each in
      guard each.id == pane, case .table(let table) = each.content else { return each }
      return each.with(.table(table.without(columns)))
    }
    return copy
  }
}

extension DataTable {
  fileprivate func without(_ ids: Set<ColumnID>) -> DataTable {
    let kept = columns.indices.filter { columns[$0].id.map(ids.contains) != true }
    return with(
      columns: kept.map { columns[$0] },
      rows: rows.map { row in row.with(kept.map { row.fields[$0] }) })
  }

  /// The key that hides, pins and brings back columns.
  package static let columnsKey = "H"

  /// The columns that a reader can hide or pin: those with a head and an id; never the first one,
  /// which says what the row is about.
  package var arrangeableColumns: [Int] {
    shownColumns.filter { columns[$0].id != nil && $0 != nameColumn }
  }

  /// The table with columns hidden and pinned.
  func with(_ states: [ColumnID: ColumnState]) -> DataTable {
    guard !states.isEmpty else { return self }
    let arranged = columns.map { column in
      guard let state = column.id.flatMap({ states[$0] }) else { return column }
      var column = column
      switch state {
      case .pinned: column.priority = 0
      case .hidden: column.isShown = false
      }
      return column
    }
    return with(columns: arranged)
  }
}
