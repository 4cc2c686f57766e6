/// The progress of a load.
package struct LoadProgress: Equatable, Sendable {
  /// The table being loaded.
  package let table: String
  /// Whether the last part of the table is loaded.
  package let isTableDone: Bool
  package let rowsOfTable: Int64
  /// How many rows of all tables are loaded.
  package let rowsDone: Int64
  /// How many rows all tables have, as the manifest says.
  package let rowsTotal: Int64
}
