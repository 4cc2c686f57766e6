import SQLiteFile
import SnapshotStore

extension Int64 {
  /// The sum, where a missing number counts as zero.
  ///
  /// A sum that is too large becomes the greatest number, which no manifest may name.
  func total(with other: Int64) -> Int64 {
    guard other != NumberRows.missing else { return self }
    let (sum, isOver) = addingReportingOverflow(other)
    return isOver ? .max : sum
  }
}
