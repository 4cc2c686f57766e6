/// A column that is defined once, in the tables that have it.
extension Column {
  /// The column of a table whose rows hold such a row among other things.
  package func of<Whole>(_ row: @escaping @Sendable (Whole) -> Row) -> Column<Whole> {
    let field = field
    return Column<Whole>(
      id, head: head, alignment, priority: priority, minWidth: minWidth, maxWidth: maxWidth,
      replacesPrevious: replacesPrevious
    ) { field(row($0)) }
  }

  /// The same column at another place in a table, or of another width; what is not given stays.
  package func with(
    head: Head? = nil, priority: Int? = nil, minWidth: Int? = nil, maxWidth: Int? = nil
  ) -> Column {
    Column(
      id, head: head ?? self.head, alignment, priority: priority ?? self.priority,
      minWidth: minWidth ?? self.minWidth, maxWidth: maxWidth ?? self.maxWidth,
      replacesPrevious: replacesPrevious, field: field)
  }
}
