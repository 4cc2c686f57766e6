import CellCanvas

/// The figures that can be explained, and the figure under the cursor.
extension Sheet {
  /// Every figure in the row under the cursor, then those of the headline.
  ///
  /// - Returns: The figures, and the position of the one under the cursor; `nil` where there are
  ///   none.
  package func figures(at view: ViewState) -> (all: [NamedFigure], chosen: Int)? {
    let pane = view.focused(in: self)
    let own = pane.map { $0.figures(at: view) } ?? (all: [], chosen: 0)
    let all = own.all + headlineFigures
    return all.isEmpty ? nil : (all, min(own.chosen, all.count - 1))
  }

  /// The figures of the headline, including those that have no room on a line.
  package var headlineFigures: [NamedFigure] {
    headline.flatMap(\.allFacts).compactMap { $0.field.named($0.name) }
  }

  /// Every figure on the sheet, for tests and lists.
  package var allFigures: [NamedFigure] {
    headlineFigures + panes.compactMap(\.data).flatMap { $0.rows.flatMap($0.figures) }
  }
}

extension Pane {
  fileprivate func figures(at view: ViewState) -> (all: [NamedFigure], chosen: Int) {
    switch content {
    case .table(let table):
      guard let row = row(of: table, at: view) else { return ([], 0) }
      let wanted = view.columns[id]
      let columns = table.explainedColumns(of: row)
      return (table.figures(of: row), wanted.flatMap(columns.firstIndex) ?? 0)
    case .grid(let grid, let data):
      let table = data.value
      guard let place = view.grid.item(in: grid)?.opens,
        let row = table.rows.first(where: { $0.opens == place })
      else { return ([], 0) }
      return (table.figures(of: row), 0)
    case .heat(_, let data), .map(_, let data):
      // The newest month is last, and is the one that readers look at.
      let table = data.value
      guard let row = row(of: table, at: view) else { return ([], 0) }
      let figures = table.figures(of: row)
      return (figures, max(figures.count - 1, 0))
    case .line(_, let data):
      let table = data.value
      return (table.rows.reversed().flatMap(table.figures), 0)
    case .text, .details: return ([], 0)
    }
  }

  private func row(of table: DataTable, at view: ViewState) -> DataRow? {
    let row = view.rows[id] ?? 0
    return table.rows.indices.contains(row) ? table.rows[row] : nil
  }
}

extension DataColumn {
  /// The head of the column.
  ///
  /// A column for data only uses its data name, with blanks for `_`.
  fileprivate var nameOfFigure: String {
    isShown ? title : (id?.name ?? "").replacing("_", with: " ")
  }
}

extension DataTable {
  /// The figures of a row, each labelled with the head of its column and the name of the row.
  fileprivate func figures(of row: DataRow) -> [NamedFigure] {
    explainedColumns(of: row).compactMap { column in
      let name = nameColumn.map { row.fields[$0].plainWords } ?? ""
      let label = [columns[column].nameOfFigure, name].filter { !$0.isEmpty }
        .joined(separator: " · ")
      return row.fields[column].named(label)
    }
  }

  /// The positions of the columns of this row that can be explained.
  ///
  /// Columns without a head come last.
  package func explainedColumns(of row: DataRow) -> [Int] {
    let explained = columns.indices.filter { row.fields[$0].figure != nil }
    return explained.filter { columns[$0].isShown } + explained.filter { !columns[$0].isShown }
  }
}
