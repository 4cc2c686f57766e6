import CellCanvas

/// Which panes of a sheet stand on a screen, and what the foot says of the others.
struct SheetLayout {
  let areas: [Int: Rect]
  /// What is said of the row under the cursor.
  let details: WrappedLines
  /// Panes that have something to say and no room for it.
  private let hidden: [Int]

  /// Lines below which the first pane goes without its title: the sheet's title names it.
  private static let leastHeightOfTitle = 6

  /// - Parameter heights: Those that are known; the others join them.
  init(
    _ sheet: Sheet, in area: Rect, state: ViewState, foot: Rect,
    _ heights: inout [PaneWidth: PaneHeight]
  ) {
    let hasRight = sheet.panes.contains { $0.side == .right }
    func width(of pane: Pane) -> Int {
      hasRight && !state.isZoomed ? PaneLayout.width(of: pane.side, in: area.width) : area.width
    }
    details = WrappedLines(
      state.details(in: sheet).drawn,
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

  /// Whether a low screen spends the line of this pane's title on a row.
  ///
  /// Below a banner it does not: there the title says what the banner is about.
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

  /// Its height; that of what is said of a row is another one for each row.
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
