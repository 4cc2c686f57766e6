import ExportFormat
import SQLiteFile

/// The checked rows of one part of a coded table, to be put in the order of their keys.
///
/// The snapshot appends rows, so their keys must rise. An export need not have them so: it may order
/// names by their bytes, while the snapshot orders them by the numbers that their tables gave them.
struct KeyedRows {
  private var rows: NumberRows
  /// The line of each row in the file.
  private var lines: [Int] = []
  /// The positions of the key in a row.
  private let key: [Int]
  private var isRising = true

  /// - Parameter count: How many rows are expected.
  init(of table: Table, count: Int = 0) {
    rows = NumberRows(width: table.columns.count, capacity: count)
    lines.reserveCapacity(count)
    key = table.key.map { table.place(of: $0) }
  }

  mutating func append(_ row: [Int64], line: Int) {
    rows.append(row)
    lines.append(line)
    let last = lines.count - 1
    if isRising, last > 0 { isRising = isBelow(last - 1, last) ?? false }
  }

  /// The rows in the order of their keys, and the lines of rows whose key another row has.
  ///
  /// Of rows with the same key only the first of the file is among the rows.
  func inOrder() -> (rows: NumberRows, standing: [Int]) {
    if isRising { return (rows, []) }
    var ordered = NumberRows(width: rows.width, capacity: lines.count)
    var standing: [Int] = []
    var last: Int?
    for row in lines.indices.sorted(by: { isBelow($0, $1) ?? ($0 < $1) }) {
      if let last, isBelow(last, row) == nil {
        standing.append(lines[row])
      } else {
        ordered.append(row, of: rows)
        last = row
      }
    }
    return (ordered, standing)
  }

  /// Whether the key of the first row is below that of the second; `nil` where the two are the same.
  private func isBelow(_ first: Int, _ second: Int) -> Bool? {
    let numbers = rows.numbers.span
    let (first, second) = (first * rows.width, second * rows.width)
    for position in key where numbers[first + position] != numbers[second + position] {
      return numbers[first + position] < numbers[second + position]
    }
    return nil
  }
}
