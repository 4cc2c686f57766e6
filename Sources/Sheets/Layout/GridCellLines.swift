/// Which items of a cell stand on its lines.
///
/// A cell with more items than lines spends its last line on how many more there are; the cursor
/// can stand on that line too, after the last item. A cell of one line says it beside its item.
struct GridCellLines: Equatable {
  let shown: Range<Int>
  /// How many are out of sight.
  let hidden: Int
  /// Whether the cursor stands on the line that says how many more there are.
  let isOnMore: Bool

  init(count: Int, height: Int, selected: Int?) {
    let hasMore = count > height
    let room = hasMore ? max(height - 1, 1) : count
    isOnMore = hasMore && selected == count
    let first = max(0, min((selected ?? 0) - room + 1, count - room))
    shown = first..<(isOnMore && height == 1 ? first : first + room)
    hidden = count - shown.count
  }

  /// How many places the cursor has in a cell: its items, and the line after them where it has one.
  static func stops(count: Int, height: Int?) -> Int {
    guard let height, count > height else { return count }
    return count + 1
  }
}
