import CellCanvas

/// A mouse event, and its cell; the top left cell is 0, 0.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case click, doubleClick, wheelUp, wheelDown
  }

  package let kind: Kind
  package let point: Point

  package init(kind: Kind, point: Point) {
    self.kind = kind
    self.point = point
  }
}
