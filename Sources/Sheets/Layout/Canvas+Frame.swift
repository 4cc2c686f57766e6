import CellCanvas

/// The result of drawing a frame: the areas left inside it, and the places of its tabs.
struct FrameDrawing: Sendable {
  let body: Rect
  let foot: Rect
  let targets: [HitTarget]
}

extension Canvas {
  /// Draws the marking, the title and the tabs.
  ///
  /// The foot is drawn later, when the panes are known.
  ///
  /// - Parameter title: The run before the last is cut where room is short.
  mutating func draw(_ frame: Frame, title: [TextRun]) -> FrameDrawing {
    let density = Density.down(size.rows)
    let marking = SafeText(frame.marking)
    let (first, belowFirst) = bounds.splitTop(1)
    let (inner, last) = belowFirst.splitBottom(1)
    for line in [first, last] { write(marking, in: line, alignment: .center, role: .marking) }
    var area = drawTitle(crumbs(frame.crumbs, before: title) + title, frame.context, in: inner)
    var targets: [HitTarget] = []
    if density.hasTabs {
      targets = drawTabs(frame.tabs, in: area)
      area = area.splitTop(1).rest
    }
    if density.hasAir { area = area.splitTop(1).rest }
    let hasFoot = area.height > Density.leastBody || frame.isUrgent
    let (body, foot) = area.splitBottom(hasFoot ? density.footLines : 0)
    return FrameDrawing(body: body, foot: foot, targets: targets)
  }

  /// The way down to the place before its title: as much of it as leaves the title whole, from the
  /// board on.
  private func crumbs(_ crumbs: [String], before title: [TextRun]) -> [TextRun] {
    for count in stride(from: crumbs.count, to: 0, by: -1) {
      let way = crumbs.prefix(count).map { "\($0) › " }.joined()
      let text = SafeText(count < crumbs.count ? "\(way)… › " : way)
      if text.width + TableCell(title).width <= size.columns { return [TextRun(text, role: .text)] }
    }
    return []
  }

  /// Draws the title at the left and the context at the right; on a narrow screen, one below the
  /// other.
  private mutating func drawTitle(
    _ title: [TextRun], _ context: [TextRun], in area: Rect
  ) -> Rect {
    let contextWidth = context.reduce(0) { $0 + $1.text.width }
    // Half of the run that can be cut must fit beside the context. Otherwise the title gets its
    // own line.
    let cut = (givingWay(in: title).map { title[$0].text.width } ?? 0) / 2
    let titleWidth = TableCell(title).width - cut
    if titleWidth + contextWidth + 3 > area.width {
      write(fitted(title, to: area.width), at: area.origin, maxWidth: area.width)
      writeContext(context, at: Point(x: area.x, y: area.y + 1), width: area.width)
      return area.splitTop(2).rest
    }
    let room = area.width - contextWidth - 2
    write(fitted(title, to: room), at: area.origin, maxWidth: room)
    write(context, at: Point(x: area.maxX - contextWidth, y: area.y))
    return area.splitTop(1).rest
  }

  /// The title, with the run before its last cut to fit the width.
  private func fitted(_ title: [TextRun], to width: Int) -> [TextRun] {
    let over = TableCell(title).width - width
    guard over > 0, let index = givingWay(in: title) else { return title }
    var fitted = title
    let text = title[index].text
    fitted[index] = TextRun(text.truncated(to: max(text.width - over, 0)), role: title[index].role)
    return fitted
  }

  /// The run of the title that can be cut: between the name and the date.
  ///
  /// `nil` where there is none.
  private func givingWay(in title: [TextRun]) -> Int? {
    title.indices.dropLast().last { title[$0].role == .dim }
  }

  /// Draws the context on a line of its own.
  ///
  /// Where it is too wide, its first run is cut first, but stays long enough to recognise the
  /// scope. Then other runs are cut.
  ///
  /// The banners are cut last: they say how fresh the figures are and whether they are safe to
  /// show.
  private mutating func writeContext(_ context: [TextRun], at point: Point, width: Int) {
    let scope = Array(context.prefix(1))
    let rest = context.dropFirst().filter { $0.role != .banner }
    let banners = context.dropFirst().filter { $0.role == .banner }
    let tail = TableCell(banners).width
    let least = min(12, max(width - tail, 1), width)
    var used = write(
      scope, at: point, maxWidth: max(width - tail - TableCell(rest).width, least))
    used += write(
      rest, at: Point(x: point.x + used, y: point.y), maxWidth: max(width - used - tail, 0))
    write(banners, at: Point(x: point.x + used, y: point.y), maxWidth: max(width - used, 0))
  }

  /// Draws as many tabs as fit, including the active one.
  ///
  /// Where they do not all fit, they move closer together, and then take their short titles. `…`
  /// means that others had no room even so.
  mutating func drawTabs(_ whole: [Frame.Tab], in area: Rect) -> [HitTarget] {
    let (tabs, shown, isTight) = Frame.Tab.arranged(whole, width: area.width)
    var x = area.x
    if shown.lowerBound > 0 {
      x += write("… ", at: area.origin, role: .key)
    }
    var targets: [HitTarget] = []
    for index in shown {
      let tab = tabs[index]
      let start = x
      x += write(
        SafeText(isTight ? "\(tab.key) " : " \(tab.key) "), at: Point(x: x, y: area.y), role: .key)
      x += write(
        SafeText(tab.title), at: Point(x: x, y: area.y), role: tab.isActive ? .tabActive : .tab,
        maxWidth: max(area.maxX - x, 0))
      let place = Rect(x: start, y: area.y, width: x - start, height: 1)
      targets.append(HitTarget(place, .tab(index)))
      x += 1
    }
    if shown.upperBound < tabs.count {
      write("…", at: Point(x: min(x, area.maxX - 1), y: area.y), role: .key)
    }
    return targets
  }
}

extension Frame.Tab {
  /// The tab with the short form of its title.
  var shortened: Frame.Tab {
    Frame.Tab(key: key, title: short, isActive: isActive)
  }

  /// The width of ` 1 Threats `: the key, the title and their blanks; tight without the first.
  private func width(isTight: Bool) -> Int {
    SafeText(key).width + SafeText(title).width + (isTight ? 2 : 3)
  }

  /// The tabs in the widest form in which all of them fit, and those in sight.
  static func arranged(
    _ whole: [Frame.Tab], width: Int
  ) -> (tabs: [Frame.Tab], shown: Range<Int>, isTight: Bool) {
    let short = whole.map(\.shortened)
    for (tabs, isTight) in [(whole, false), (whole, true), (short, false), (short, true)] {
      let shown = inSight(tabs, width: width, isTight: isTight)
      if shown.count == tabs.count { return (tabs, shown, isTight) }
    }
    return (short, inSight(short, width: width, isTight: true), true)
  }

  /// The tabs that fit side by side.
  ///
  /// They start at the first tab, or later to include the active one.
  static func inSight(_ tabs: [Frame.Tab], width: Int, isTight: Bool) -> Range<Int> {
    let active = tabs.firstIndex(where: \.isActive) ?? 0
    var first = 0
    while true {
      let end = end(
        of: tabs, from: first, width: width - (first > 0 ? 2 : 0), isTight: isTight)
      if end > active || first >= active { return first..<max(end, min(first + 1, tabs.count)) }
      first += 1
    }
  }

  /// The position of the first tab without room.
  ///
  /// One cell is kept for the mark of the tabs left out.
  private static func end(
    of tabs: [Frame.Tab], from first: Int, width: Int, isTight: Bool
  ) -> Int {
    var used = 0
    var end = first
    while end < tabs.count {
      used += tabs[end].width(isTight: isTight)
      let isLast = end == tabs.count - 1
      if used - 1 > width - (isLast ? 0 : 2) { break }
      end += 1
    }
    return end
  }
}
