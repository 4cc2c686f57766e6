/// What the cursor stands on.
extension ViewState {
  /// The place that Enter opens; `nil` where the thing under the cursor opens nothing.
  package func target(in sheet: Sheet) -> Place? {
    guard let pane = subject(in: sheet) else { return nil }
    return switch pane.content {
    case .table, .map, .heat: selectedRow(of: pane)?.opens
    case .grid(let block, _): grid.item(in: block)?.opens ?? grid.list(in: block)
    case .line, .text, .details: nil
    }
  }

  /// The page that lists the whole cell under the cursor; `nil` where there is none.
  package func list(in sheet: Sheet) -> Place? {
    guard case .grid(let block, _)? = subject(in: sheet)?.content else { return nil }
    return grid.list(in: block)
  }

  /// The lines about the thing under the cursor.
  package func details(in sheet: Sheet) -> [Line] {
    guard let pane = subject(in: sheet) else { return [] }
    return switch pane.content {
    case .table, .map, .heat: selectedRow(of: pane)?.details ?? []
    case .grid(let block, _): grid.details(in: block)
    case .line, .text, .details: []
    }
  }

  /// The row under the cursor; `nil` where the pane has no rows.
  package func selectedRow(in sheet: Sheet) -> DataRow? {
    subject(in: sheet).flatMap(selectedRow)
  }

  /// The text of the figure under the cursor; `nil` where the cursor stands on a row as a whole.
  package func cell(in sheet: Sheet) -> String? {
    guard let pane = subject(in: sheet), let column = columns[pane.id],
      let row = selectedRow(of: pane), row.fields.indices.contains(column)
    else { return nil }
    return row.fields[column].plainWords
  }

  func selectedRow(of pane: Pane) -> DataRow? {
    let table: DataTable
    switch pane.content {
    case .table(let rows): table = rows
    case .map(_, let data), .heat(_, let data): table = data.value
    case .grid, .line, .text, .details: return nil
    }
    let row = rows[pane.id] ?? 0
    return table.rows.indices.contains(row) ? table.rows[row] : nil
  }
}
