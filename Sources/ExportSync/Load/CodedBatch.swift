import SQLiteFile
import SnapshotStore

/// Rows of one part of a coded table, read and checked, on their way into the snapshot.
struct CodedBatch: Sendable {
  /// Rows and problems that travel together: enough to make the statement cheap, few enough for
  /// a processor's cache.
  static let size = 4096

  var rows: NumberRows
  /// The line of each row.
  var lines: [Int] = []
  /// Whether each key of the part so far was above the one before, so that none stands twice.
  var isRising = true
  /// What is wrong with rows that are not among `rows`.
  var problems: [ExportProblem] = []
  /// What the part came to, with its last batch.
  var end: End?

  /// The end of a part.
  struct End: Sendable {
    /// The rows that the object holds, bad ones included.
    var rows: Int64 = 0
    /// What the manifest sums up of them, the number of rows apart.
    var sums = ControlTotals()
    /// Whether the object holds the table at all, by its header.
    var isReadable = true
  }

  init(width: Int) {
    rows = NumberRows(width: width, capacity: CodedBatch.size)
    lines.reserveCapacity(CodedBatch.size)
  }

  var isFull: Bool { lines.count + problems.count >= CodedBatch.size }
}

/// Whether the keys of rows rise: the first numbers of each row, compared from the left.
struct RisingKeys {
  private var last: [Int64]

  init(keyColumns: Int) { last = Array(repeating: Int64.min, count: keyColumns) }

  /// Whether the key of the row is above that of the row before.
  mutating func rises(to row: [Int64]) -> Bool {
    for position in last.indices where row[position] != last[position] {
      let isAbove = row[position] > last[position]
      for rest in position..<last.count { last[rest] = row[rest] }
      return isAbove
    }
    return false
  }
}
