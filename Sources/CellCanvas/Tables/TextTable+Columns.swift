extension TextTable {
  /// The columns that fit in `width` cells on paper: the position and the cells of each.
  package func columnsShown(width: Int) -> [(column: Int, width: Int)] {
    TableLayout(self, width: width).places.map { ($0.column, $0.width) }
  }
}
