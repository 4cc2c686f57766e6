import CellCanvas

extension DataTable {
  /// The positions of the columns that fit a page of this width in cells.
  package func columnsOnPaper(width: Int) -> Set<Int> {
    let shown = shownColumns
    return Set(TextTable(self).columnsShown(width: width).map { shown[$0.column] })
  }

  /// The width in cells that shows every column whole.
  package var naturalWidth: Int { TextTable(self).naturalWidth }
}
