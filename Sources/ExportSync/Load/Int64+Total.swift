import SQLiteFile
import SnapshotStore

extension Int64 {
  /// The sum, or the greatest number there is, which no manifest may name; what is missing is zero.
  func total(with other: Int64) -> Int64 {
    guard other != NumberRows.missing else { return self }
    let (sum, isOver) = addingReportingOverflow(other)
    return isOver ? .max : sum
  }
}
