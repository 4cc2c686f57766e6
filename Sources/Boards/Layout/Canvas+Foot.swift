import CellCanvas

extension Canvas {
  /// What is being typed, or the message, or signs and keys with their meanings; keys first.
  mutating func drawFoot(_ frame: Frame, _ legend: [LegendEntry], in area: Rect) {
    if let input = frame.input {
      draw(input, in: area)
      return
    }
    if let message = frame.message {
      write(SafeText(message), at: area.origin, role: .warning, maxWidth: area.width)
      return
    }
    let keys = entries(frame.keys, room: area.width)
    let keysWidth = keys.reduce(0) { $0 + $1.text.width }
    let room = area.height > 1 ? area.width : area.width - keysWidth - 2
    write(entries(legend, room: room), at: area.origin)
    write(keys, at: Point(x: area.maxX - keysWidth, y: area.maxY - 1))
  }

  /// Draws a line of input: of a long text the end, where the reader types; the note at the right.
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

  private func entries(_ entries: [LegendEntry], room: Int) -> [TextRun] {
    var runs: [TextRun] = []
    var used = 0
    for entry in entries {
      let sign = SafeText(entry.sign)
      let meaning = SafeText(" \(entry.meaning)  ")
      guard used + sign.width + meaning.width <= room else { continue }
      runs += [TextRun(sign, role: .key), TextRun(meaning, role: .dim)]
      used += sign.width + meaning.width
    }
    return runs
  }
}

extension Frame.Input {
  /// Cells that the text keeps before the note has any.
  fileprivate static let leastText = 12
}
