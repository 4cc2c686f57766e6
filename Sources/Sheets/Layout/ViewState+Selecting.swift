/// The rows on which a reader acts together: they are printed, copied and exported without the others.
extension ViewState {
  /// What the thing under the cursor is selected by; `nil` where the cursor stands on none.
  ///
  /// A row goes by the page that it opens, as `force:kent`; where several rows open one page, by its
  /// own id.
  package func selectable(in sheet: Sheet) -> String? {
    guard let pane = subject(in: sheet) else { return nil }
    if case .grid(let block, _) = pane.content { return grid.item(in: block)?.opens.text }
    let keys = pane.data?.rowKeys ?? []
    let row = rows[pane.id] ?? 0
    return keys.indices.contains(row) ? keys[row] : nil
  }

  /// Selects what the cursor stands on, or leaves it out of the selection again.
  ///
  /// - Parameters:
  ///   - sheet: The sheet as it is shown.
  ///   - whole: The sheet without filters.
  /// - Returns: How many things are selected in the pane; `nil` where the cursor stands on none.
  package mutating func toggleSelection(in sheet: Sheet, of whole: Sheet) -> Int? {
    guard let pane = subject(in: sheet), let key = selectable(in: sheet) else { return nil }
    selected[pane.id, default: []].formSymmetricDifference([key])
    return selection(in: whole).count
  }

  /// What is selected in the pane with the cursor.
  ///
  /// Of the sheet without filters, it is all that is selected, whatever a filter shows at the
  /// moment: rows can be selected under one filter after the other.
  package func selection(in sheet: Sheet) -> Set<String> {
    guard let pane = subject(in: sheet), let chosen = selected[pane.id] else { return [] }
    return chosen.intersection(pane.rowKeys)
  }

  /// Takes the selection of the pane with the cursor away; `false` where there is none.
  package mutating func clearSelection(in sheet: Sheet) -> Bool {
    guard let pane = subject(in: sheet), !selection(in: sheet).isEmpty else { return false }
    selected[pane.id] = nil
    return true
  }
}

extension Sheet {
  /// What the rows and items of all panes are selected by.
  package var rowKeys: Set<String> { Set(panes.flatMap(\.rowKeys)) }

  /// The sheet with those rows and items alone; a pane with none of their kind stays as it is.
  ///
  /// - Parameter keys: What the rows are selected by: `force:kent`, `D-0008`.
  package func keeping(_ keys: Set<String>) -> Sheet {
    guard !keys.isEmpty else { return self }
    var copy = self
    copy.panes = panes.map { pane in
      pane.hasKind(of: keys) ? pane.keeping(keys) : pane
    }
    return copy
  }
}

extension Pane {
  /// What its rows or items are selected by.
  package var rowKeys: [String] {
    switch content {
    case .table(let table): table.rowKeys.compactMap(\.self)
    case .map(_, let data), .heat(_, let data): data.value.rowKeys.compactMap(\.self)
    case .grid(let grid, _): grid.items.map(\.opens.text)
    case .line, .text, .details: []
    }
  }

  fileprivate func hasKind(of keys: Set<String>) -> Bool {
    let kinds = Set(keys.map(kind))
    return rowKeys.contains { kinds.contains(kind(of: $0)) }
  }

  /// `force` of `force:kent`; empty for an id alone.
  private func kind(of key: String) -> Substring {
    key.firstIndex(of: ":").map { key[..<$0] } ?? ""
  }

  fileprivate func keeping(_ keys: Set<String>) -> Pane {
    switch content {
    case .table(let table): with(.table(table.keeping(keys)))
    case .grid(let grid, let data):
      with(.grid(grid.keeping(keys), data: Deferred(data.value.keeping(keys))))
    // The picture stays whole; its data are those rows.
    case .map(let map, let data): with(.map(map, data: Deferred(data.value.keeping(keys))))
    case .heat(let heat, let data): with(.heat(heat, data: Deferred(data.value.keeping(keys))))
    case .line, .text, .details: self
    }
  }
}

extension DataTable {
  /// The row of a record, by the page that the row opens or by what stands in it: the id, or a name.
  func position(of record: String) -> Int? {
    rows.firstIndex { row in
      if case .page(_, record) = row.opens { return true }
      return row.fields.contains { $0.raw == .text(record) }
    }
  }

  /// What each row is selected by; `nil` for a row that opens nothing and has no id.
  var rowKeys: [String?] {
    let places = rows.map { $0.opens?.text }
    let times = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
    let ids = columns.firstIndex { $0.id?.name.hasSuffix("_id") == true }
    return zip(rows, places).map { row, place in
      if place != nil, times[place] == 1 { return place }
      guard let ids, case .text(let id) = row.fields[ids].raw else { return place }
      return id
    }
  }

  fileprivate func keeping(_ keys: Set<String>) -> DataTable {
    let kept = zip(rows, rowKeys).filter { _, key in key.map(keys.contains) ?? false }
    return with(rows: kept.map(\.0))
  }
}

extension GridBlock {
  fileprivate func keeping(_ keys: Set<String>) -> GridBlock {
    with(
      rows.map { row in
        row.with(row.cells.map { $0.filter { keys.contains($0.opens.text) } })
      })
  }
}
