/// What a centre does not hold: a whole table, or one optional column of a table that it holds.
///
/// Source: `ptg:notSupplied` of the manifest, which writes `table` or `table.column`.
package struct SupplyGap: Hashable, Sendable, CustomStringConvertible {
  /// The name of the table.
  package let table: String
  /// `nil` where the whole table is lacking.
  package let column: String?

  package init(_ table: Table, column: String? = nil) {
    self.table = table.name
    self.column = column
  }

  /// `nil` where the text names no table or column that may be lacking.
  package init?(_ text: String) {
    let names = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let table = names.first.flatMap({ Table.named(String($0)) }) else { return nil }
    guard names.count == 2 else {
      guard table.standing != .required else { return nil }
      self.init(table)
      return
    }
    let column = String(names[1])
    guard table.columns.contains(where: { $0.name == column && $0.isOptional }) else { return nil }
    self.init(table, column: column)
  }

  package var description: String { column.map { "\(table).\($0)" } ?? table }
}
