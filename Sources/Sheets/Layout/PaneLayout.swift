import CellCanvas

/// The places of panes in an area, worked out only from their heights and the room.
///
/// Two columns where ``Density`` has them, below what stands across both; else one. Where the left
/// column alone has room for it the main pane stands there, with what is said of its rows beside it.
/// In a column every pane in turn gets its least height as long as there is room, then more up to
/// its natural height, those first that come first. The cursor moves no pane that stands: it changes
/// the layout only where its own pane had no room, and is reached by Tab. What is left over then goes to those that can
/// use it, such as charts. A pane that looks the same at every height between two takes the lower
/// one, and leaves the rest to the others.
package struct PaneLayout: Equatable, Sendable {
  /// The facts about a pane that the layout needs.
  ///
  /// All heights are in lines.
  package struct Need: Equatable, Sendable {
    package let side: Pane.Side
    /// The least height at which the pane is useful, with its title.
    package let minimum: Int
    /// The height that shows all of the pane.
    package let natural: Int
    /// The greatest height at which the pane can still use spare room.
    package let most: Int
    /// The only heights that the pane can fill, smallest first; empty where it can fill any.
    package let steps: [Int]
    /// Whether the pane is about the thing under the cursor, and so belongs beside the pane with
    /// the cursor.
    package let isDetails: Bool

    package init(
      side: Pane.Side, minimum: Int, natural: Int, most: Int = 0, steps: [Int] = [],
      isDetails: Bool = false
    ) {
      self.side = side
      self.minimum = min(minimum, natural, steps.first ?? natural)
      self.natural = natural
      self.most = natural > 0 ? max(most, natural) : 0
      self.steps = steps
      self.isDetails = isDetails
    }

    /// The height that the pane takes of the room, never less than it already has.
    ///
    /// With less room than its smallest step, the pane shows a part.
    fileprivate func height(of room: Int, having height: Int) -> Int {
      max(steps.last { $0 <= room } ?? room, height)
    }
  }

  /// The areas of the panes that are shown, by position in the sheet.
  package let areas: [Int: Rect]

  /// The fewest lines of a second column beside a pane that goes across.
  private static let leastOfTwo = 6

  /// The width in cells that a main pane needs: four levels with full names and marks.
  private static let leastOfMain = 150

  /// The cells between the two columns of panes.
  private static let gap = 2

  /// The width of a pane in an area of this width.
  static func width(of side: Pane.Side, in width: Int) -> Int {
    guard Density.across(width).hasTwoColumns else { return width }
    return switch standing(side, in: width) {
    case .full, .main: width
    case .left: left(of: width)
    case .right: width - left(of: width) - gap
    }
  }

  private static func left(of width: Int) -> Int { width * 58 / 100 }

  /// The side of a pane in an area of this width.
  ///
  /// A main pane goes left or across; others keep their side.
  private static func standing(_ side: Pane.Side, in width: Int) -> Pane.Side {
    guard side == .main else { return side }
    return left(of: width) >= leastOfMain ? .left : .full
  }

  package init(_ needs: [Need], focus: Int, in area: Rect) {
    let sides = needs.map { PaneLayout.standing($0.side, in: area.width) }
    let right = needs.indices.filter { sides[$0] == .right }
    guard PaneLayout.hasTwoColumns(in: area.size), !right.isEmpty else {
      areas = PaneLayout.stack(Array(needs.indices), needs, focus: focus, in: area)
      return
    }
    let left = needs.indices.filter { sides[$0] == .left }
    let full = needs.indices.filter { sides[$0] == .full }
    let (top, below) = PaneLayout.split(area, full: full, below: left + right, needs)
    let (leftArea, rest) = below.splitLeft(PaneLayout.width(of: .left, in: area.width))
    let (_, rightArea) = rest.splitLeft(PaneLayout.gap)
    areas = PaneLayout.stack(full, needs, focus: focus, in: top)
      .merging(PaneLayout.stack(left, needs, focus: focus, in: leftArea)) { first, _ in first }
      .merging(PaneLayout.stack(right, needs, focus: focus, in: rightArea)) { first, _ in first }
  }

  private static func hasTwoColumns(in size: Size) -> Bool {
    Density.across(size.columns).hasTwoColumns && size.rows >= leastOfTwo
  }

  /// Gives the panes across both columns what they need, but leaves the columns their least height.
  private static func split(
    _ area: Rect, full: [Int], below: [Int], _ needs: [Need]
  ) -> (top: Rect, below: Rect) {
    guard !full.isEmpty else { return (area.splitTop(0).top, area) }
    let wanted = full.reduce(full.count - 1) { $0 + needs[$1].natural }
    let height = min(wanted, max(area.height - least(of: below, full, needs) - 1, area.height / 2))
    let (top, rest) = area.splitTop(height)
    return (top, rest.splitTop(1).rest)
  }

  /// The least height of the columns.
  ///
  /// Beside a main pane, only the first pane of each column counts.
  private static func least(of below: [Int], _ full: [Int], _ needs: [Need]) -> Int {
    guard full.contains(where: { needs[$0].side == .main }) else {
      return below.map { needs[$0].minimum }.max() ?? 0
    }
    let firsts = [Pane.Side.left, .right].compactMap { side in
      below.first { needs[$0].side == side && needs[$0].natural > 0 }
    }
    return firsts.map { needs[$0].minimum }.max() ?? 0
  }

  private static func stack(
    _ panes: [Int], _ needs: [Need], focus: Int, in area: Rect
  ) -> [Int: Rect] {
    var standing = fitting(panes, needs, from: panes.first, height: area.height)
    // A pane that Tab brings from out of sight grows first: it is what the reader came for.
    let isBrought = panes.contains(focus) && !standing.contains(focus)
    if isBrought { standing = fitting(panes, needs, from: focus, height: area.height) }
    var heights = standing.map { min(needs[$0].minimum, area.height) }
    var spare = area.height - heights.reduce(0, +) - max(standing.count - 1, 0)
    let brought = isBrought ? standing.firstIndex(of: focus) : nil
    let order = [brought].compactMap(\.self) + standing.indices.filter { $0 != brought }
    for wish in [\Need.natural, \Need.most] {
      for slot in order where spare > 0 {
        let need = needs[standing[slot]]
        let wanted = min(heights[slot] + spare, max(need[keyPath: wish], heights[slot]))
        let more = need.height(of: wanted, having: heights[slot]) - heights[slot]
        heights[slot] += more
        spare -= more
      }
    }
    return place(standing, heights, in: area)
  }

  /// The panes that have room for their least height, in this order:
  /// `first`, the pane about its rows, the panes after it, the panes before it.
  ///
  /// The first pane is what the reader came for. Before other panes are added, it gets the height
  /// that it needs, up to three fifths of the total. A main pane also leaves the next pane its
  /// least height.
  private static func fitting(
    _ panes: [Int], _ needs: [Need], from first: Int?, height: Int
  ) -> [Int] {
    var room = height
    var standing: [Int] = []
    let later = panes.filter { $0 >= first ?? 0 }
    let earlier = panes.filter { $0 < first ?? 0 }
    // A column that starts with its first pane keeps the order of its sheet.
    let details = earlier.isEmpty ? [] : panes.filter { needs[$0].isDetails && $0 != first }
    let wished = later.prefix(1) + details + later.dropFirst() + earlier
    let inOrder = wished.filter { needs[$0].natural > 0 }
    let leftByMain = height - (inOrder.dropFirst().first.map { needs[$0].minimum + 1 } ?? 0)
    for pane in inOrder where !standing.contains(pane) {
      let most = min(height * 3 / 5, needs[pane].side == .main ? leftByMain : height)
      let main = max(needs[pane].minimum, min(needs[pane].natural, most))
      let needed = standing.isEmpty ? main : needs[pane].minimum + 1
      guard needed <= room || standing.isEmpty else { continue }
      standing.append(pane)
      room -= needed
    }
    return standing.sorted()
  }

  private static func place(_ panes: [Int], _ heights: [Int], in area: Rect) -> [Int: Rect] {
    var areas: [Int: Rect] = [:]
    var y = area.y
    for (pane, height) in zip(panes, heights) {
      areas[pane] = Rect(x: area.x, y: y, width: area.width, height: height)
      y += height + 1
    }
    return areas
  }
}
