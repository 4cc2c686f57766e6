/// The items of a grid cell that have a line on the screen.
///
/// A cell with more items than lines uses its last line for the number of other items. The cursor
/// can go to that line too, after the last item. A cell of one line writes the number beside its
/// item.
struct GridCellLines: Equatable {
  let shown: Range<Int>
  /// The number of items out of sight.
  let hidden: Int
  /// Whether the cursor is on the line with the number of other items.
  let isOnMore: Bool

  init(count: Int, height: Int, selected: Int?) {
    let hasMore = count > height
    let room = hasMore ? max(height - 1, 1) : count
    isOnMore = hasMore && selected == count
    let first = max(0, min((selected ?? 0) - room + 1, count - room))
    shown = first..<(isOnMore && height == 1 ? first : first + room)
    hidden = count - shown.count
  }

  /// The number of lines that the cursor can go to: the items, and the line after them where there
  /// is one.
  static func stops(count: Int, height: Int?) -> Int {
    guard let height, count > height else { return count }
    return count + 1
  }
}
