/// How many cells a Unicode scalar takes on a terminal.
///
/// The C library's answer is not used. It differs between machines, and it is 0 for characters that
/// reorder or hide text. Ambiguous characters (box lines, blocks, Greek) count as one cell.
package enum CharacterWidth {
  /// 0 for a combining mark, 2 for a wide character, 1 for all others.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if contains(scalar.value, in: combiningRanges) { return 0 }
    return contains(scalar.value, in: wideRanges) ? 2 : 1
  }

  /// Whether `value` is in one of `ranges`, which hold first and last in turn, ascending.
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[middle * 2 + 1] { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && value >= ranges[low * 2]
  }
}
