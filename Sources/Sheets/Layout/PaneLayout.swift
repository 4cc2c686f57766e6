import CellCanvas

/// Where panes stand in an area: a pure function of their heights and the room.
///
/// Two columns where ``Density`` has them, below what stands across both; else one. Where the left
/// column alone has room for it the main pane stands there, with what is said of its rows beside it.
/// In a column every pane in turn gets its least height as long as there is room, then more up to
/// its natural height, those first that come first. The cursor moves no pane that stands: it changes
/// the layout only where its own pane had no room, and is reached by Tab. What is left over then goes to those that can
/// use it, such as charts. A pane that looks the same at every height between two takes the lower
/// one, and leaves the rest to the others.
package struct PaneLayout: Equatable, Sendable {
  /// What the layout needs to know of a pane.
  package struct Need: Equatable, Sendable {
    package let side: Pane.Side
    /// The rows with which it still helps, its title included.
    package let minimum: Int
    /// The rows that hold all of it.
    package let natural: Int
    /// The height up to which it can use room left over.
    package let most: Int
    /// The heights that it can fill, ascending; empty where it can fill any.
    package let steps: [Int]
    /// Whether it tells of the thing under the cursor, and so stands with the pane that has it.
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

    /// The height that it takes of what is there for it, no less than it has.
    ///
    /// With less than the first step it shows a part.
    fileprivate func height(of room: Int, having height: Int) -> Int {
      max(steps.last { $0 <= room } ?? room, height)
    }
  }

  /// The area of each pane that stands, by its position.
  package let areas: [Int: Rect]

  /// Lines below which a second column would have none beside what stands across.
  private static let leastOfTwo = 6

  /// Columns that a main pane wants: four levels with names and marks written out.
  private static let leastOfMain = 150

  /// Columns between the two columns of panes.
  private static let gap = 2

  /// The columns of a pane in an area so wide.
  static func width(of side: Pane.Side, in width: Int) -> Int {
    guard Density.across(width).hasTwoColumns else { return width }
    return switch standing(side, in: width) {
    case .full, .main: width
    case .left: left(of: width)
    case .right: width - left(of: width) - gap
    }
  }

  private static func left(of width: Int) -> Int { width * 58 / 100 }

  /// Where a pane stands in so wide an area: the main pane left or across, the others as ever.
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

  /// What stands across both columns takes what it needs, and leaves the columns their least.
  private static func split(
    _ area: Rect, full: [Int], below: [Int], _ needs: [Need]
  ) -> (top: Rect, below: Rect) {
    guard !full.isEmpty else { return (area.splitTop(0).top, area) }
    let wanted = full.reduce(full.count - 1) { $0 + needs[$1].natural }
    let height = min(wanted, max(area.height - least(of: below, full, needs) - 1, area.height / 2))
    let (top, rest) = area.splitTop(height)
    return (top, rest.splitTop(1).rest)
  }

  /// What the columns need: the largest of all, beside a main pane that of the first in each column.
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
    if panes.contains(focus), !standing.contains(focus) {
      standing = fitting(panes, needs, from: focus, height: area.height)
    }
    var heights = standing.map { min(needs[$0].minimum, area.height) }
    var spare = area.height - heights.reduce(0, +) - max(standing.count - 1, 0)
    for wish in [\Need.natural, \Need.most] {
      for slot in standing.indices where spare > 0 {
        let need = needs[standing[slot]]
        let wanted = min(heights[slot] + spare, max(need[keyPath: wish], heights[slot]))
        let more = need.height(of: wanted, having: heights[slot]) - heights[slot]
        heights[slot] += more
        spare -= more
      }
    }
    return place(standing, heights, in: area)
  }

  /// The panes that stand: `first` and what tells of its rows, those after it, then those before it,
  /// each that still has its least height.
  ///
  /// The first is what the reader came for: before others stand beside it, it gets what it needs,
  /// up to three fifths of the height. A main pane leaves the next one its least height too.
  private static func fitting(
    _ panes: [Int], _ needs: [Need], from first: Int?, height: Int
  ) -> [Int] {
    var room = height
    var standing: [Int] = []
    let later = panes.filter { $0 >= first ?? 0 }
    let earlier = panes.filter { $0 < first ?? 0 }
    // A column that shows its first pane has the order that its sheet gave it.
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
