/// How far a load has come.
package struct LoadProgress: Equatable, Sendable {
  /// The table being loaded.
  package let table: String
  /// Whether its last part is in.
  package let isTableDone: Bool
  package let rowsOfTable: Int64
  /// Rows of all tables so far.
  package let rowsDone: Int64
  /// Rows of all tables, as the manifest says.
  package let rowsTotal: Int64
}
