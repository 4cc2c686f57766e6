import CellCanvas

/// The last drawing of a sheet, kept so that the next drawing repeats only what changed.
///
/// A cursor that moves changes two panes of five. Only this file decides what counts as unchanged.
package struct DrawingMemory: Sendable {
  /// The sheet, screen and frame of a drawing.
  ///
  /// If one of them changes, everything is drawn again.
  struct Occasion: Equatable, Sendable {
    /// A number that changes with every new sheet.
    ///
    /// Comparing whole sheets takes longer than drawing them.
    let sheet: Int
    let size: Size
    let glyphs: Glyphs
    let frame: Frame
    /// The filters and sort orders that the reader chose.
    let filters: [String: String]
    let orders: [String: SortOrder]
    let columnStates: [String: [ColumnID: ColumnState]]
    let isSpaced: Bool
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
    /// The area that the headline left for the panes.
    let area: Rect
    let areas: [Int: Rect]
    let panes: [Int: DrawnPane]
    let foot: Foot
    let footTargets: [HitTarget]
  }

  private var occasion: Occasion?
  private(set) var last: Drawn?
  /// The height that each pane needs, by position and width.
  var heights: [PaneWidth: PaneHeight] = [:]

  package init() {}

  /// Forgets everything if the occasion has changed.
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

/// The height in lines that shows all of a pane, and the only heights that it can fill.
struct PaneHeight: Sendable {
  let natural: Int
  let steps: [Int]
}

/// The reader's position in a pane.
///
/// The drawing depends on it, besides content and area.
struct PaneStanding: Equatable, Sendable {
  let isFocused: Bool
  private let row: Int?
  private let firstRow: Int?
  private let column: Int?
  private let selected: Set<String>?

  init(_ pane: Pane, in state: ViewState, isFocused: Bool) {
    self.isFocused = isFocused
    row = state.rows[pane.id]
    firstRow = state.firstRows[pane.id]
    column = state.columns[pane.id]
    selected = state.selected[pane.id]
  }
}

extension DrawingMemory.Drawn {
  /// The earlier result, where drawing the pane again would give the same cells; `nil` otherwise.
  ///
  /// The pane with the cursor is always drawn again, and so is the pane about the row under the
  /// cursor.
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
  /// Whether the pane depends only on its own rows.
  fileprivate var isStill: Bool {
    switch content {
    case .table, .line, .heat, .map, .text: true
    case .grid, .details: false
    }
  }
}
