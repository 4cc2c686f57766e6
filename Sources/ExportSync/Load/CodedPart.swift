import SQLiteFile
import SnapshotStore

/// What was read of one part of a coded table, on its way into the snapshot.
struct CodedPart: Sendable {
  /// The checked rows, whose keys rise.
  ///
  /// No key is in two parts, because a part holds one month and every month comes once.
  let rows: NumberRows
  /// The problems of the rows that are left out, in the order of their lines.
  let problems: [ExportProblem]
  /// The number of rows in the object, including faulty ones.
  let rowCount: Int64
  /// The control totals of the rows, without their number.
  let sums: ControlTotals
  /// Whether the object holds the table at all, judged by its header.
  let isReadable: Bool
}
