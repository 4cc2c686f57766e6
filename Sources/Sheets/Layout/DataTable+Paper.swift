import CellCanvas

extension DataTable {
  /// The columns that have room on a page so many cells wide, by position.
  package func columnsOnPaper(width: Int) -> Set<Int> {
    let shown = shownColumns
    return Set(TextTable(self).columnsShown(width: width).map { shown[$0.column] })
  }

  /// The cells that the table takes with every column whole.
  package var naturalWidth: Int { TextTable(self).naturalWidth }
}
