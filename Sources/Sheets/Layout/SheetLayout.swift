import CellCanvas

/// The panes of a sheet that fit a screen, and what the foot says of the others.
struct SheetLayout {
  let areas: [Int: Rect]
  /// The lines about the row under the cursor.
  let details: WrappedLines
  /// Panes with contents but no room on the screen.
  private let hidden: [Int]

  /// The least height of the first pane that has a title.
  ///
  /// Below it, the title of the sheet is enough.
  private static let leastHeightOfTitle = 6

  /// - Parameter hasPage: Whether the page of the row stands beside: then it is not told of twice.
  /// - Parameter heights: Those that are known; the others join them.
  init(
    _ sheet: Sheet, in area: Rect, state: ViewState, foot: Rect, hasPage: Bool = false,
    _ heights: inout [PaneWidth: PaneHeight]
  ) {
    let hasRight = sheet.panes.contains { $0.side == .right }
    func width(of pane: Pane) -> Int {
      hasRight && !state.isZoomed ? PaneLayout.width(of: pane.side, in: area.width) : area.width
    }
    details = WrappedLines(
      hasPage ? [] : state.details(in: sheet).drawn,
      to: sheet.panes.first(where: \.isOfDetails).map(width) ?? area.width)
    var needs: [PaneLayout.Need] = []
    for (index, pane) in sheet.panes.enumerated() {
      let height = pane.height(width: width(of: pane), details, at: index, &heights)
      let natural = height.natural
      needs.append(
        PaneLayout.Need(
          side: pane.side, minimum: pane.minimumHeight,
          natural: min(
            natural,
            Density.across(area.width).hasTwoColumns ? natural : pane.usualHeight ?? natural),
          most: pane.isChart ? Density.down(foot.maxY + 1).chartLines : height.steps.last ?? 0,
          steps: height.steps, isDetails: pane.isOfDetails))
    }
    areas =
      state.isZoomed ? [state.focus: area] : PaneLayout(needs, focus: state.focus, in: area).areas
    let standing = areas
    hidden = needs.indices.filter { standing[$0] == nil && needs[$0].natural > 0 }
  }

  /// Whether a low screen uses the title line of this pane for a row.
  ///
  /// On a sheet with a banner it does not: there the title explains the banner.
  func isUntitled(_ index: Int, of sheet: Sheet) -> Bool {
    guard index == 0, sheet.banner == nil, !sheet.panes[index].keepsTitle,
      let area = areas[index],
      area.height < SheetLayout.leastHeightOfTitle
    else { return false }
    return switch sheet.panes[index].content {
    case .table, .grid: true
    case .line, .heat, .map, .text, .details: false
    }
  }

  func foot(of sheet: Sheet, keys: [LegendEntry]) -> Foot {
    func titles(_ indices: [Int]) -> [String] {
      indices.map { sheet.panes[$0].title.isEmpty ? sheet.title : sheet.panes[$0].title }
    }
    return Foot(
      legend: sheet.legend, keys: keys,
      hidden: titles(hidden))
  }
}

extension Pane {
  var untitled: Pane { Pane(id, "", content, side: side, minimumHeight: minimumHeight) }

  /// The height of the pane.
  ///
  /// The pane about a row gets another height for each row.
  fileprivate func height(
    width: Int, _ details: WrappedLines, at index: Int, _ heights: inout [PaneWidth: PaneHeight]
  ) -> PaneHeight {
    if isOfDetails {
      return PaneHeight(natural: naturalHeight(width: width, details: details), steps: [])
    }
    let place = PaneWidth(pane: index, width: width)
    if let known = heights[place] { return known }
    let height = PaneHeight(natural: naturalHeight(width: width), steps: steps(width: width))
    heights[place] = height
    return height
  }

  fileprivate var isChart: Bool { if case .line = content { true } else { false } }
}
