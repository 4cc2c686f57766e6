/// How far a load has come.
package struct LoadProgress: Equatable, Sendable {
  /// The table being loaded.
  package let table: String
  /// Whether its last part is in.
  package let isTableDone: Bool
  package let rowsOfTable: Int64
  package let rowsDone: Int64
  package let rowsTotal: Int64
}
