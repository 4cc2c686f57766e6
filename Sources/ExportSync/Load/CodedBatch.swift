import SQLiteFile
import SnapshotStore

/// Checked rows of one part of a coded table, on their way into the snapshot.
struct CodedBatch: Sendable {
  /// How many rows and problems a batch holds.
  ///
  /// It is large enough to make the statement cheap and small enough for a processor's cache.
  static let size = 4096

  var rows: NumberRows
  /// The line of each row in the file.
  var lines: [Int] = []
  /// Whether each key of the part so far was above the one before, so that no key is there twice.
  var isRising = true
  /// The problems of the rows that are left out of `rows`.
  var problems: [ExportProblem] = []
  /// The totals of the part, in its last batch.
  var end: End?

  /// The end of a part.
  struct End: Sendable {
    /// The number of rows in the object, including faulty ones.
    var rows: Int64 = 0
    /// The control totals of the rows, without their number.
    var sums = ControlTotals()
    /// Whether the object holds the table at all, judged by its header.
    var isReadable = true
  }

  init(width: Int) {
    rows = NumberRows(width: width, capacity: CodedBatch.size)
    lines.reserveCapacity(CodedBatch.size)
  }

  var isFull: Bool { lines.count + problems.count >= CodedBatch.size }
}

/// Checks whether the keys of rows rise, by the first numbers of each row, compared from the left.
struct RisingKeys {
  private var last: [Int64]

  init(keyColumns: Int) { last = Array(repeating: Int64.min, count: keyColumns) }

  /// Whether the key of the row is above the key of the row before.
  mutating func rises(to row: [Int64]) -> Bool {
    for position in last.indices where row[position] != last[position] {
      let isAbove = row[position] > last[position]
      for rest in position..<last.count { last[rest] = row[rest] }
      return isAbove
    }
    return false
  }
}
