extension TextTable {
  /// The columns that have room in `width` cells on paper, by position.
  package func columnsShown(width: Int) -> [Int] {
    TableLayout(self, width: width).places.map(\.column)
  }
}
