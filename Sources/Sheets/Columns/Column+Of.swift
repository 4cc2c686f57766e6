/// Columns that are defined once and shared by several tables.
extension Column {
  /// The same column for a table whose rows contain this kind of row.
  package func of<Whole>(_ row: @escaping @Sendable (Whole) -> Row) -> Column<Whole> {
    let field = field
    return Column<Whole>(
      id, head: head, alignment, priority: priority, minWidth: minWidth, maxWidth: maxWidth,
      replacesPrevious: replacesPrevious
    ) { field(row($0)) }
  }

  /// A copy of the column with another head, priority or width.
  ///
  /// An argument left out keeps its value.
  package func with(
    head: Head? = nil, priority: Int? = nil, minWidth: Int? = nil, maxWidth: Int? = nil
  ) -> Column {
    Column(
      id, head: head ?? self.head, alignment, priority: priority ?? self.priority,
      minWidth: minWidth ?? self.minWidth, maxWidth: maxWidth ?? self.maxWidth,
      replacesPrevious: replacesPrevious, field: field)
  }
}
