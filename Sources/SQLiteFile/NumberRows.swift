/// Rows of whole numbers for a table, in the order of its columns.
package struct NumberRows: Equatable, Sendable {
  /// The number that stands for a missing value; it is asked for millions of times in a load.
  @inlinable package static var missing: Int64 { Int64.min }

  /// How many numbers a row has.
  package let width: Int
  /// The numbers of all rows, one row after another.
  package private(set) var numbers: [Int64] = []

  package init(width: Int, capacity: Int = 0) {
    precondition(width > 0, "a row has at least one number")
    self.width = width
    numbers.reserveCapacity(capacity * width)
  }

  /// Whether all rows have the same first number.
  var startAlike: Bool {
    let numbers = numbers.span
    return stride(from: 0, to: numbers.count, by: width).allSatisfy { numbers[$0] == numbers[0] }
  }

  /// Appends a whole row.
  package mutating func append(_ row: [Int64]) {
    precondition(row.count == width, "a row has a number for each column")
    // One by one, because the general way to append a sequence counts references for every row.
    for number in row { numbers.append(number) }
  }

  /// Appends a row of others, which have the same width.
  package mutating func append(_ row: Int, of others: NumberRows) {
    precondition(others.width == width, "a row has a number for each column")
    numbers += others.numbers[row * width..<(row + 1) * width]
  }
}
