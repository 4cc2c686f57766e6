import CSQLite

extension Row {
  /// The number that stands for `null` among whole numbers of a text.
  package static let missingNumber = Int.min

  /// Calls `take` with each run of `count` whole numbers of a text such as `[[1,2],[3,null]]`.
  ///
  /// A `null` is given as ``missingNumber``. Any other character than a digit or a minus separates
  /// numbers. Numbers left over at the end make no run.
  ///
  /// - Returns: Whether no number was left over.
  package borrowing func numbers(
    _ column: Int, inRunsOf count: Int, _ take: (borrowing Span<Int>) -> Void
  ) -> Bool {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return true }
    let length = Int(sqlite3_column_bytes(handle, Int32(column)))
    let bytes = UnsafeBufferPointer(start: start, count: length).span
    var run = [Int](repeating: 0, count: count)
    var filled = 0
    var position = 0
    while let number = bytes.wholeNumber(at: &position) {
      run[filled] =
        number == Row.missingNumber
        ? number
        : guardian.bounded(number, to: 0...ReadingGuard.largest, column: column, of: handle)
      filled += 1
      if filled == count {
        take(run.span)
        filled = 0
      }
    }
    return filled == 0
  }
}

extension Row {
  /// The whole numbers of a text such as `harm=4 scope=16`, by name.
  ///
  /// - Returns: `nil` where a name has no number.
  package borrowing func namedNumbers(_ column: Int) -> [String: Int]? {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return [:] }
    let length = Int(sqlite3_column_bytes(handle, Int32(column)))
    let text = UnsafeBufferPointer(start: start, count: length)
    var numbers = [String: Int](minimumCapacity: 12)
    var first = 0
    while first < length {
      let end = text[first...].firstIndex(of: UInt8(ascii: " ")) ?? length
      guard let sign = text[first..<end].firstIndex(of: UInt8(ascii: "=")),
        let number = Int(String(decoding: text[(sign + 1)..<end], as: UTF8.self))
      else { return nil }
      numbers[String(decoding: text[first..<sign], as: UTF8.self)] = guardian.bounded(
        number, to: 0...ReadingGuard.largest, column: column, of: handle)
      first = end + 1
    }
    return numbers
  }
}

extension Span where Element == UInt8 {
  /// The next whole number or `null` at or after `position`; `nil` at the end.
  ///
  /// `position` moves behind the number. A number beyond ``ReadingGuard/largest`` is returned only
  /// as too large, not by its value.
  fileprivate func wholeNumber(at position: inout Int) -> Int? {
    while position < count, digit(at: position) == nil, self[position] != .startOfNull {
      position += 1
    }
    guard position < count else { return nil }
    guard self[position] != .startOfNull else {
      position += "null".utf8.count
      return Row.missingNumber
    }
    let isNegative = position > 0 && self[position - 1] == UInt8(ascii: "-")
    var number = 0
    while position < count, let digit = digit(at: position) {
      if number <= ReadingGuard.largest { number = number * 10 + digit }
      position += 1
    }
    return isNegative ? -number : number
  }

  private func digit(at position: Int) -> Int? {
    let value = self[position] &- UInt8(ascii: "0")
    return value < 10 ? Int(value) : nil
  }
}

extension UInt8 {
  /// The first letter of `null`, the only word among the numbers of a roll-up.
  fileprivate static let startOfNull = UInt8(ascii: "n")
}
