import ExportFormat
import SQLiteFile
import Testing

@testable import ExportSync

@Suite("The rows of a coded table")
struct KeyedRowsTests {
  /// Month, force, fraud type, and three figures.
  private func rows(_ keys: [[Int64]]) -> KeyedRows {
    var rows = KeyedRows(of: .referral)
    for (position, key) in keys.enumerated() {
      rows.append(key + [Int64(position), 0, 0], line: position + 2)
    }
    return rows
  }

  @Test("stay as they are where their keys rise")
  func risen() {
    let order = rows([[1, 1, 1], [1, 1, 2], [1, 2, 1]]).inOrder()
    #expect(positions(of: order.rows) == [0, 1, 2])
    #expect(order.standing.isEmpty)
  }

  @Test("are put in the order of their keys, compared from the left")
  func sorted() {
    let order = rows([[1, 2, 1], [1, 1, 2], [1, 1, 1], [1, 2, 3]]).inOrder()
    #expect(positions(of: order.rows) == [2, 1, 0, 3])
    #expect(order.standing.isEmpty)
  }

  @Test("keep the first of several with one key, and tell the lines of the others")
  func doubled() {
    let order = rows([[1, 2, 1], [1, 1, 1], [1, 2, 1], [1, 1, 1], [1, 2, 1]]).inOrder()
    #expect(positions(of: order.rows) == [1, 0])
    #expect(order.standing == [5, 4, 6])
  }

  @Test("are doubles too where they stand next to each other")
  func neighbours() {
    let order = rows([[1, 1, 1], [1, 1, 1], [1, 1, 2]]).inOrder()
    #expect(positions(of: order.rows) == [0, 2])
    #expect(order.standing == [3])
  }

  /// The first figure of each row, which is its position in the file.
  private func positions(of rows: NumberRows) -> [Int64] {
    stride(from: 3, to: rows.numbers.count, by: rows.width).map { rows.numbers[$0] }
  }
}
