import CellCanvas

/// The contents of the foot of a screen, apart from the message and the input.
struct Foot: Equatable {
  let legend: [LegendEntry]
  let keys: [LegendEntry]
  /// The titles of panes out of sight, in the order in which Tab brings them.
  let hidden: [String]
  /// The titles of panes out of sight that no key brings.
  ///
  /// They show on a larger screen.
  let cut: [String]
}

extension Canvas {
  /// Draws the foot.
  ///
  /// With two lines it has the legend, then hidden panes and keys. With one line it has no legend.
  ///
  /// Input and messages replace the legend.
  mutating func draw(_ foot: Foot, of frame: Frame, in area: Rect) {
    guard area.height > 0 else { return }
    let (first, rest) = area.splitTop(area.height > 1 ? 1 : 0)
    let urgent = area.height > 1 ? first : rest
    if area.height > 1 || !frame.isUrgent { drawKeys(foot, in: rest) }
    if let input = frame.input {
      draw(input, in: urgent)
    } else if let message = frame.message {
      write(SafeText(message), at: urgent.origin, role: .warning, maxWidth: urgent.width)
    } else if area.height > 1 {
      write(LegendEntry.runs(foot.legend, room: first.width), at: first.origin)
    }
  }

  /// Draws the panes out of sight at the left, and the keys at the right.
  private mutating func drawKeys(_ foot: Foot, in line: Rect) {
    let keys = foot.hidden.isEmpty ? foot.keys : foot.keys.filter { $0.sign != Foot.paneKey }
    let wish = LegendEntry.width(keys)
    let panes = foot.panes(room: max(line.width - wish - 2, line.width / 2))
    let panesWidth = panes.reduce(0) { $0 + $1.text.width }
    let shown = LegendEntry.runs(keys, room: line.width - panesWidth)
    write(panes, at: line.origin, maxWidth: line.width)
    write(
      shown, at: Point(x: line.maxX - shown.reduce(0) { $0 + $1.text.width }, y: line.y),
      maxWidth: line.width)
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

extension Foot {
  /// The key that brings the next pane.
  static let paneKey = "Tab"

  /// The hidden panes as `Tab Forces by month, Legend`.
  ///
  /// Only names that fit are written, then the number of others. Panes without a key follow: `…
  /// Selected`.
  fileprivate func panes(room: Int) -> [TextRun] {
    let brought = names(hidden, sign: Foot.paneKey, room: room)
    let used = brought.reduce(0) { $0 + $1.text.width }
    return brought + names(cut, sign: "…", room: room - used)
  }

  private func names(_ titles: [String], sign: String, room: Int) -> [TextRun] {
    guard !titles.isEmpty else { return [] }
    let sign = TextRun(SafeText(sign), role: .key)
    for count in stride(from: titles.count, through: 0, by: -1) {
      let more = titles.count - count
      let names = titles.prefix(count).joined(separator: ", ")
      let words = [names, more > 0 ? "+\(more)" : ""].filter { !$0.isEmpty }
      let text = SafeText(" \(words.joined(separator: " "))  ")
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

  /// The entries that fit, in order.
  ///
  /// `…` means that others had no room.
  static func runs(_ entries: [LegendEntry], room: Int) -> [TextRun] {
    if width(entries) <= room + gap { return entries.flatMap(\.runs) }
    var kept: [LegendEntry] = []
    for entry in entries where width(kept + [entry]) - gap + 2 <= room { kept.append(entry) }
    let runs = kept.flatMap(\.runs)
    let used = max(width(kept) - gap + 1, 0)
    return TextRun.clipped(runs, to: used) + [TextRun("…", role: .key)]
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
