import CellCanvas

/// A list over the board, narrowed by typing, of which Enter takes one.
package struct Chooser<Choice: Equatable & Sendable>: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// What is taken.
    package let choice: Choice
    package let label: String
    /// A word before the label: a key, an id.
    package let sign: String

    package init(_ choice: Choice, label: String, sign: String = "") {
      self.choice = choice
      self.label = label
      self.sign = sign
    }
  }

  package let title: String
  package let entries: [Entry]
  package private(set) var filter = ""
  package private(set) var selected = 0

  package init(title: String, entries: [Entry], selected: Int = 0) {
    self.title = title
    self.entries = entries
    self.selected = min(max(selected, 0), max(entries.count - 1, 0))
  }

  /// The entries that hold every typed word, whatever the case.
  package var matches: [Entry] {
    let words = filter.lowercased().split(separator: " ")
    return entries.filter { entry in
      let text = "\(entry.sign) \(entry.label)".lowercased()
      return words.allSatisfy { Chooser.holds(text, $0) }
    }
  }

  package var choice: Choice? {
    let matches = matches
    return matches.indices.contains(selected) ? matches[selected].choice : nil
  }

  package mutating func type(_ text: String) {
    filter += text.filter { !$0.isNewline }
    selected = 0
  }

  package mutating func eraseLast() {
    if !filter.isEmpty { filter.removeLast() }
    selected = 0
  }

  package mutating func move(_ motion: Motion) {
    let last = max(matches.count - 1, 0)
    switch motion {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= 10
    case .pageDown: selected += 10
    case .first: selected = 0
    case .last: selected = last
    case .left, .right: return
    }
    selected = min(max(selected, 0), last)
  }

  /// Whether the text holds the word; byte by byte, without Foundation.
  private static func holds(_ text: String, _ word: Substring) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension Canvas {
  /// Draws a chooser in the middle of the screen and gives the place of its cursor.
  ///
  /// - Parameter hint: What stands where nothing is typed yet.
  /// - Parameter none: What stands where nothing matches.
  package mutating func draw<Choice>(
    _ chooser: Chooser<Choice>, hint: String, none: String
  ) -> Point {
    let matches = chooser.matches
    let signWidth = chooser.entries.map { SafeText($0.sign).width }.max() ?? 0
    let labelWidth = chooser.entries.map { SafeText($0.label).width }.max() ?? 0
    let size = Size(
      columns: min(max(signWidth + labelWidth + 7, 36), bounds.width),
      rows: min(chooser.entries.count + 4, max(bounds.height - 2, 5)))
    let area = bounds.centered(size)
    fill(area)
    drawBox(area, title: SafeText(chooser.title))
    let (input, list) = area.inset(by: 1).splitTop(1)
    let typed = chooser.filter.isEmpty ? hint : chooser.filter
    write(
      SafeText("/ \(typed)"), in: input, alignment: .left,
      role: chooser.filter.isEmpty ? .dim : .input)
    guard !matches.isEmpty else {
      write(SafeText(none), at: list.origin, role: .warning, maxWidth: list.width)
      return input.origin
    }
    let first = max(0, min(chooser.selected - list.height / 2, matches.count - list.height))
    for (offset, entry) in matches.dropFirst(first).prefix(list.height).enumerated() {
      let line = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
      write(SafeText(entry.sign), at: Point(x: line.x + 2, y: line.y), role: .key)
      let x = line.x + 2 + signWidth + (signWidth > 0 ? 2 : 0)
      write(SafeText(entry.label), at: Point(x: x, y: line.y), maxWidth: line.maxX - x)
      guard first + offset == chooser.selected else { continue }
      put(glyphs.selection, at: line.origin, role: .key)
      restyle(line, role: .selected)
    }
    return Point(x: list.x, y: list.y + chooser.selected - first)
  }
}
