import CellCanvas

/// The contents of the foot of a screen, apart from the message and the input.
struct Foot: Equatable {
  let legend: [LegendEntry]
  let keys: [LegendEntry]
  /// The titles of panes out of sight, in the order in which Tab brings them.
  let hidden: [String]
}

extension Canvas {
  /// Draws the foot: on two lines the legend with the panes out of sight, then the keys; on one line
  /// the keys alone.
  ///
  /// What is typed and what is said now stand before the legend.
  ///
  /// - Returns: Where the keys stand, for the mouse.
  @discardableResult
  mutating func draw(_ foot: Foot, of frame: Frame, in area: Rect) -> [HitTarget] {
    guard area.height > 0 else { return [] }
    let (first, rest) = area.splitTop(area.height > 1 ? 1 : 0)
    let urgent = area.height > 1 ? first : rest
    let targets =
      area.height > 1 || !frame.isUrgent
      ? drawKeys(foot.keys(lines: area.height), frame.wayOut, in: rest) : []
    if let input = frame.input {
      draw(input, in: urgent)
    } else if let message = frame.message {
      write(SafeText(message), at: urgent.origin, role: .warning, maxWidth: urgent.width)
    } else if area.height > 1 {
      drawLegend(foot, in: first)
    }
    return targets
  }

  /// The legend to the left, panes out of sight to the right.
  private mutating func drawLegend(_ foot: Foot, in line: Rect) {
    let wish = LegendEntry.width(foot.legend)
    let panes = foot.panes(room: max(line.width - wish, line.width * 2 / 5))
    let panesWidth = panes.reduce(0) { $0 + $1.text.width }
    let room = line.width - panesWidth - (panesWidth > 0 ? 2 : 0)
    write(LegendEntry.runs(foot.legend, room: room), at: line.origin, maxWidth: room)
    write(panes, at: Point(x: line.maxX - panesWidth, y: line.y), maxWidth: line.width)
  }

  /// The keys from the left as far as they fit, the way out at the end.
  private mutating func drawKeys(
    _ keys: [LegendEntry], _ wayOut: [LegendEntry], in line: Rect
  ) -> [HitTarget] {
    var x = line.x
    return FootKeys(keys, wayOut, room: line.width).shown.map { entry, gap in
      x += gap
      let start = x
      x += write(SafeText(entry.sign), at: Point(x: x, y: line.y), role: .key)
      if !entry.meaning.isEmpty {
        x += write(SafeText(" \(entry.meaning)"), at: Point(x: x, y: line.y), role: .dim)
      }
      return HitTarget(
        Rect(x: start, y: line.y, width: x - start, height: 1), .key(entry.sign))
    }
  }

  /// Draws a line of input, with its note at the right.
  ///
  /// A long text shows its end.
  private mutating func draw(_ input: Frame.Input, in area: Rect) {
    let line = area.splitTop(1).top
    fill(line, role: .input)
    let prompt = SafeText(input.prompt)
    let noteRoom = max(line.width - prompt.width - Frame.Input.leastText, 0)
    let note = SafeText(input.note).truncated(to: noteRoom)
    let room = line.width - prompt.width - (note.isEmpty ? 0 : note.width + 2)
    let typed = prompt + SafeText(input.text).truncatedAtStart(to: max(room, 0))
    write(typed, at: line.origin, role: .input, maxWidth: line.width)
    write(note, at: Point(x: line.maxX - note.width, y: line.y), role: .input)
  }
}

/// The keys of a foot that fit on a line, and the blanks before each.
private struct FootKeys {
  private(set) var shown: [(LegendEntry, gap: Int)] = []

  /// - Parameter wayOut: Keys that stand at the end whatever else has to go; the widest gap is used
  ///   that leaves none out.
  init(_ keys: [LegendEntry], _ wayOut: [LegendEntry], room: Int) {
    let all = keys + wayOut
    let gap = FootKeys.width(all, gap: 2) <= room ? 2 : 1
    var kept = keys
    while !kept.isEmpty, FootKeys.width(kept + wayOut, gap: gap) > room { kept.removeLast() }
    shown = (kept + wayOut).enumerated().map { ($0.element, gap: $0.offset == 0 ? 0 : gap) }
  }

  private static func width(_ keys: [LegendEntry], gap: Int) -> Int {
    keys.reduce(-gap) { sum, entry in
      let meaning = SafeText(entry.meaning).width
      return sum + SafeText(entry.sign).width + (meaning > 0 ? meaning + 1 : 0) + gap
    }
  }
}

extension Foot {
  /// The key that brings the next pane.
  static let paneKey = "Tab"

  /// The keys for a foot of so many lines: a single one has no legend beside which panes out of sight
  /// are named, so its keys count them.
  fileprivate func keys(lines: Int) -> [LegendEntry] {
    guard !hidden.isEmpty else { return keys }
    let others = keys.filter { $0.sign != Foot.paneKey }
    guard lines == 1 else { return others }
    return others.prefix(1) + [LegendEntry(Foot.paneKey, "+\(hidden.count)")] + others.dropFirst()
  }

  /// `Tab Forces by month, Legend`: the names that fit, then how many more.
  fileprivate func panes(room: Int) -> [TextRun] {
    guard !hidden.isEmpty else { return [] }
    let sign = TextRun(SafeText(Foot.paneKey), role: .key)
    for count in stride(from: hidden.count, through: 0, by: -1) {
      let more = hidden.count - count
      let names = hidden.prefix(count).joined(separator: ", ")
      let words = [names, more > 0 ? "+\(more)" : ""].filter { !$0.isEmpty }
      let text = SafeText(" \(words.joined(separator: " "))")
      if sign.text.width + text.width <= room || count == 0 {
        return [sign, TextRun(text, role: .dim)]
      }
    }
    return []
  }
}

extension Frame {
  var isUrgent: Bool { message != nil || input != nil }
}

extension Frame.Input {
  /// The cells that the input text keeps before the note gets any.
  fileprivate static let leastText = 12
}

extension LegendEntry {
  private var runs: [TextRun] {
    [
      TextRun(SafeText(sign), role: .key), TextRun(SafeText(" \(meaning)  "), role: .dim),
    ]
  }

  static func width(_ entries: [LegendEntry]) -> Int {
    entries.reduce(0) { $0 + $1.runs.reduce(0) { $0 + $1.text.width } }
  }

  /// The key that shows the whole legend.
  package static let key = "K"

  /// The entries that fit, in order; `… K` stands for those that do not.
  static func runs(_ entries: [LegendEntry], room: Int) -> [TextRun] {
    if width(entries) <= room + gap { return entries.flatMap(\.runs) }
    var kept: [LegendEntry] = []
    let more = TextRun(SafeText("… \(key)"), role: .key)
    for entry in entries where width(kept + [entry]) - gap + more.text.width + 1 <= room {
      kept.append(entry)
    }
    let runs = kept.flatMap(\.runs)
    let used = max(width(kept) - gap + 1, 0)
    return TextRun.clipped(runs, to: used) + [more]
  }

  /// Blank cells after an entry.
  private static let gap = 2
}

extension TextRun {
  /// The runs cut to the width, without a mark where they are cut.
  fileprivate static func clipped(_ runs: [TextRun], to width: Int) -> [TextRun] {
    var room = width
    return runs.map { run in
      let text = run.text.clipped(to: max(room, 0))
      room -= text.width
      return TextRun(text, role: run.role)
    }
  }
}
