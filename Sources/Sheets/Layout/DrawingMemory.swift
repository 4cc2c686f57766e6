import CellCanvas

/// What the last drawing of a sheet left, so that the next one makes again only what changed.
///
/// A cursor that moves changes two panes of five. What counts as unchanged is decided here alone.
package struct DrawingMemory: Sendable {
  /// On which sheet, screen and frame a drawing depends as a whole.
  struct Occasion: Equatable, Sendable {
    /// Another number for each sheet that is not the one before: comparing sheets would take longer
    /// than drawing them.
    let sheet: Int
    let size: Size
    let glyphs: Glyphs
    let frame: Frame
    /// How the reader has arranged the sheet.
    let filters: [String: String]
    let orders: [String: SortOrder]
    let columnStates: [String: [ColumnID: ColumnState]]
  }

  /// A pane as it was drawn.
  struct DrawnPane: Sendable {
    let standing: PaneStanding
    let drawing: PaneDrawing
  }

  /// A whole drawing.
  struct Drawn: Sendable {
    let canvas: Canvas
    let framing: FrameDrawing
    /// What the headline left to the panes.
    let area: Rect
    let areas: [Int: Rect]
    let panes: [Int: DrawnPane]
    let foot: Foot
    let footTargets: [HitTarget]
  }

  private var occasion: Occasion?
  private(set) var last: Drawn?
  /// How high panes would be, by position and width.
  var heights: [PaneWidth: PaneHeight] = [:]

  package init() {}

  /// Forgets everything where the occasion is another one.
  mutating func begin(_ occasion: Occasion) {
    guard occasion != self.occasion else { return }
    self.occasion = occasion
    last = nil
    heights = [:]
  }

  mutating func keep(_ drawn: Drawn) { last = drawn }
}

/// A pane of a sheet at a width.
struct PaneWidth: Hashable, Sendable {
  let pane: Int
  let width: Int
}

/// The lines that a pane would take if there were room, and those that it can fill.
struct PaneHeight: Sendable {
  let natural: Int
  let steps: [Int]
}

/// Where the reader stands in a pane: on this its drawing depends, besides its content and area.
struct PaneStanding: Equatable, Sendable {
  let isFocused: Bool
  private let row: Int?
  private let firstRow: Int?
  private let column: Int?
  private let selected: Set<Place>?

  init(_ pane: Pane, in state: ViewState, isFocused: Bool) {
    self.isFocused = isFocused
    row = state.rows[pane.id]
    firstRow = state.firstRows[pane.id]
    column = state.columns[pane.id]
    selected = state.selected[pane.id]
  }
}

extension DrawingMemory.Drawn {
  /// What drawing the pane left, where drawing it again would leave the same cells.
  ///
  /// A pane with the cursor is always drawn, and what is said of the row under it.
  func pane(_ index: Int, of sheet: Sheet, _ layout: SheetLayout, _ state: ViewState)
    -> PaneDrawing?
  {
    let pane = sheet.panes[index]
    guard areas == layout.areas, index != state.focus, pane.isStill, let drawn = panes[index],
      drawn.standing == PaneStanding(pane, in: state, isFocused: false)
    else { return nil }
    return drawn.drawing
  }
}

extension Pane {
  /// Whether nothing but its own rows decides what it shows.
  fileprivate var isStill: Bool {
    switch content {
    case .table, .line, .heat, .map, .text: true
    case .grid, .details: false
    }
  }
}
