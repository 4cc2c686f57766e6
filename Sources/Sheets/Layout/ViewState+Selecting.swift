/// The rows on which a reader acts together: they are printed, copied and exported without the others.
extension ViewState {
  /// Selects what the cursor stands on, or leaves it out of the selection again.
  ///
  /// - Returns: How many things are selected in the pane; `nil` where the cursor stands on none.
  package mutating func toggleSelection(in sheet: Sheet) -> Int? {
    guard let pane = subject(in: sheet), let place = target(in: sheet) else { return nil }
    selected[pane.id, default: []].formSymmetricDifference([place])
    return selection(in: sheet).count
  }

  /// What is selected in the pane with the cursor, of what stands there now.
  package func selection(in sheet: Sheet) -> Set<Place> {
    guard let pane = subject(in: sheet), let chosen = selected[pane.id] else { return [] }
    return chosen.intersection(pane.places)
  }

  /// Takes the selection of the pane with the cursor away; `false` where there is none.
  package mutating func clearSelection(in sheet: Sheet) -> Bool {
    guard let pane = subject(in: sheet), !selection(in: sheet).isEmpty else { return false }
    selected[pane.id] = nil
    return true
  }
}

extension Pane {
  /// What its rows or items open.
  fileprivate var places: Set<Place> {
    switch content {
    case .table(let table): Set(table.rows.compactMap(\.opens))
    case .map(_, let data), .heat(_, let data): Set(data.value.rows.compactMap(\.opens))
    case .grid(let grid, _): Set(grid.items.map(\.opens))
    case .line, .text, .details: []
    }
  }
}

extension Sheet {
  /// The sheet with those rows and items alone, in every pane that has some of them.
  package func keeping(_ places: Set<Place>) -> Sheet {
    guard !places.isEmpty else { return self }
    var copy = self
    copy.panes = panes.map { pane in
      pane.places.isDisjoint(with: places) ? pane : pane.keeping(places)
    }
    return copy
  }
}

extension Pane {
  fileprivate func keeping(_ places: Set<Place>) -> Pane {
    switch content {
    case .table(let table): with(.table(table.keeping(places)))
    case .grid(let grid, let data):
      with(.grid(grid.keeping(places), data: Deferred(data.value.keeping(places))))
    case .map, .heat, .line, .text, .details: self
    }
  }
}

extension DataTable {
  fileprivate func keeping(_ places: Set<Place>) -> DataTable {
    DataTable(
      columns: columns, rows: rows.filter { $0.opens.map(places.contains) ?? false },
      whenEmpty: whenEmpty)
  }
}

extension GridBlock {
  fileprivate func keeping(_ places: Set<Place>) -> GridBlock {
    with(
      rows.map { row in
        row.with(row.cells.map { $0.filter { places.contains($0.opens) } })
      })
  }
}
