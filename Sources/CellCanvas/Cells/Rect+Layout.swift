/// Cutting an area into parts; a part that is too large takes the whole area.
extension Rect {
  package func inset(horizontally columns: Int, vertically rows: Int) -> Rect {
    let columns = min(columns, width / 2)
    let rows = min(rows, height / 2)
    return Rect(
      x: x + columns, y: y + rows, width: width - columns * 2, height: height - rows * 2)
  }

  package func inset(by cells: Int) -> Rect { inset(horizontally: cells, vertically: cells) }

  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(rows, 0), height)
    return (
      Rect(x: x, y: y, width: width, height: rows),
      Rect(x: x, y: y + rows, width: width, height: height - rows)
    )
  }

  package func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splitTop(height - min(max(rows, 0), height))
    return (rest, bottom)
  }

  package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(columns, 0), width)
    return (
      Rect(x: x, y: y, width: columns, height: height),
      Rect(x: x + columns, y: y, width: width - columns, height: height)
    )
  }

  package func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = splitLeft(width - min(max(columns, 0), width))
    return (rest, right)
  }

  /// Parts side by side, as even as possible, with `gap` columns between them.
  package func columns(_ count: Int, gap: Int = 0) -> [Rect] {
    guard count > 0 else { return [] }
    let room = max(width - gap * (count - 1), 0)
    return (0..<count).map { index in
      let start = room * index / count
      let end = room * (index + 1) / count
      return Rect(x: x + start + gap * index, y: y, width: end - start, height: height)
    }
  }

  /// An area of `size` in the middle of this one; smaller where it does not fit.
  package func centered(_ size: Size) -> Rect {
    let width = min(size.columns, self.width)
    let height = min(size.rows, self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width,
      height: height)
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}
