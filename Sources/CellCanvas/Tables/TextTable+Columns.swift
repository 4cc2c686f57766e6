extension TextTable {
  /// The columns that have room in `width` cells on paper, by position.
  package func columnsShown(width: Int) -> [Int] {
    TableLayout(self, width: width).places.map(\.column)
  }

  /// The cells that a column has there; 0 where it has no room.
  package func columnWidth(_ column: Int, in width: Int) -> Int {
    TableLayout(self, width: width).places.first { $0.column == column }?.width ?? 0
  }
}
