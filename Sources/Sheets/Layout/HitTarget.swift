import CellCanvas

/// An area of the screen that reacts to the mouse.
package struct HitTarget: Equatable, Sendable {
  /// The thing that a click acts on.
  package enum Meaning: Equatable, Sendable {
    /// A pane, by its position in the sheet.
    case pane(Int)
    /// A row of a table or of a heat table, or a tile of a map.
    case row(pane: Int, row: Int)
    case gridItem(pane: Int, GridPosition)
    /// A tab, by its position in the frame.
    case tab(Int)
    /// The head of a column, by its position in the table.
    case head(pane: Int, column: Int)
    /// A key in the foot, as it is written there.
    case key(String)
  }

  package let area: Rect
  package let meaning: Meaning

  package init(_ area: Rect, _ meaning: Meaning) {
    self.area = area
    self.meaning = meaning
  }
}

extension DrawnSheet {
  /// The thing at a point.
  ///
  /// A row takes priority over the pane around it.
  package func meaning(at point: Point) -> HitTarget.Meaning? {
    targets.last { $0.area.contains(point) }?.meaning
  }
}
