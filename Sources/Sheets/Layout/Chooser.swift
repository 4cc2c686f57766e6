import CellCanvas

/// A list over the board.
///
/// The reader types to narrow it, and Enter takes one entry.
package struct Chooser<Choice: Equatable & Sendable>: Equatable, Sendable {
  /// A line of the list.
  package struct Entry: Equatable, Sendable {
    /// The value that Enter takes.
    package let choice: Choice
    package let label: String
    /// A short text before the label: a key or an id.
    package let sign: String
    /// A dim note after the label: its kind, or why it cannot be used now.
    package let note: String?
    /// Other texts that the search finds and that are not shown.
    package let aliases: [String]
    /// What the entry is, which the search finds after all else; its heading says it.
    package let kind: String
    /// The heading that the entry stands under; empty where the list has none.
    package let group: String

    package init(
      _ choice: Choice, label: String, sign: String = "", note: String? = nil,
      aliases: [String] = [], kind: String = "", group: String = ""
    ) {
      self.choice = choice
      self.label = label
      self.sign = sign
      self.note = note
      self.aliases = aliases
      self.kind = kind
      self.group = group
    }

    /// The same entry for another choice.
    package func with<Other>(_ choice: Other) -> Chooser<Other>.Entry {
      .init(
        choice, label: label, sign: sign, note: note, aliases: aliases, kind: kind, group: group)
    }
  }

  /// A line of the list as it is drawn.
  enum Line: Equatable {
    /// The heading of a group, and how many of its entries match.
    case heading(String, count: Int)
    /// An entry, by its position among the entries that match.
    case entry(Int)
  }

  /// The title of the box.
  package let title: String
  package let entries: [Entry]
  /// The typed text.
  package private(set) var filter = ""
  /// The position of the selected entry among the entries that match.
  package private(set) var selected = 0
  /// The positions of the matching entries: best first, those of one group together.
  private(set) var found: [Int]
  /// The list as it is drawn: the matching entries, each group under its heading.
  private(set) var lines: [Line] = []
  /// The headings of the list, and for each entry the position of its heading; both are empty where
  /// the list has none.
  let headings: [String]
  private let groups: [Int]
  private let index: SearchIndex
  /// The widest sign, label and note, in cells; a few long sentences do not widen the list.
  let widths: (sign: Int, label: Int, note: Int)

  package init(title: String, entries: [Entry], selected: Int = 0) {
    self.title = title
    self.entries = entries
    self.selected = min(max(selected, 0), max(entries.count - 1, 0))
    found = Array(entries.indices)
    index = SearchIndex(entries.lazy.map(\.texts))
    widths = (
      index.width(of: .sign), min(index.width(of: .label), Chooser.widestText),
      min(index.width(of: .note), Chooser.widestText)
    )
    (headings, groups) = Chooser.headings(of: entries)
    lines = headed()
  }

  /// The headings in their order, and the position of each entry's among them; nothing for a list
  /// without headings.
  private static func headings(of entries: [Entry]) -> (headings: [String], groups: [Int]) {
    guard entries.first?.group.isEmpty == false else { return ([], []) }
    var headings: [String] = []
    let groups = entries.map { entry in
      if headings.last != entry.group, let known = headings.firstIndex(of: entry.group) {
        return known
      }
      if headings.last != entry.group { headings.append(entry.group) }
      return headings.count - 1
    }
    return (headings, groups)
  }

  /// A line of text that is easily read.
  private static var widestText: Int { 66 }

  /// Whether the entries stand under headings.
  package var isGrouped: Bool { !headings.isEmpty }

  /// Compares title, entries, typed text and selection: the rest follows from them.
  package static func == (left: Self, right: Self) -> Bool {
    left.title == right.title && left.filter == right.filter && left.selected == right.selected
      && left.entries == right.entries
  }

  /// The entries that match every typed word, best first.
  ///
  /// With nothing typed, all in their given order.
  ///
  /// A word matches in the sign or the label: as written, as initials (`tv` for Thames Valley), or
  /// as letters in order. It also matches the start of a word in the note, the kind or an alias.
  /// Groups stand in the order of their best entries, so that the first entry is the best of all.
  package var matches: [Entry] { found.map { entries[$0] } }

  /// The choice that Enter takes; `nil` where no entry matches.
  package var choice: Choice? {
    found.indices.contains(selected) ? entries[found[selected]].choice : nil
  }

  /// Adds to the typed text.
  ///
  /// The cursor goes to the best match.
  package mutating func type(_ text: String) {
    filter += text.filter { !$0.isNewline }
    search()
  }

  package mutating func eraseAll() {
    filter = ""
    search()
  }

  package mutating func eraseLast() {
    if !filter.isEmpty { filter.removeLast() }
    search()
  }

  package mutating func move(_ motion: Motion) {
    let last = max(found.count - 1, 0)
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

  /// Moves to the first entry of the next group, or of the group before; without groups, by a line.
  package mutating func moveGroup(forwards: Bool) {
    guard isGrouped else { return move(forwards ? .down : .up) }
    let heads = lines.indices.compactMap { line -> Int? in
      guard case .heading = lines[line], case .entry(let first) = lines[line + 1] else {
        return nil
      }
      return first
    }
    let next = forwards ? heads.first { $0 > selected } : heads.last { $0 < selected }
    if let next { selected = next }
  }

  /// Moves to the entry that is drawn this many lines below the selected one; stays at a heading.
  package mutating func move(lines count: Int) {
    let line = selectedLine + count
    if lines.indices.contains(line), case .entry(let position) = lines[line] { selected = position }
  }

  /// The drawn line of the selected entry.
  var selectedLine: Int { lines.firstIndex(of: .entry(selected)) ?? 0 }

  /// The cells of an entry's sign and label that match typed letters.
  func marks(of entry: Int) -> (sign: [Int], label: [Int]) { index.marks(of: entry, filter) }

  private mutating func search() {
    // Letters apart are found in many long names, and would bring groups that nobody meant.
    let ranked = index.ranked(filter, keepsScattered: !isGrouped)
    found = isGrouped ? grouped(ranked) : ranked
    lines = headed()
    selected = 0
  }

  /// The entries of each group together; the groups in the order of their first entries.
  private func grouped(_ ranked: [Int]) -> [Int] {
    var order: [Int] = []
    var members = [[Int]](repeating: [], count: headings.count)
    for entry in ranked {
      if members[groups[entry]].isEmpty { order.append(groups[entry]) }
      members[groups[entry]].append(entry)
    }
    return order.flatMap { members[$0] }
  }

  /// The matching entries, with a heading before the first of each group.
  private func headed() -> [Line] {
    guard isGrouped else { return found.indices.map(Line.entry) }
    var counts = [Int](repeating: 0, count: headings.count)
    for entry in found { counts[groups[entry]] += 1 }
    var lines: [Line] = []
    lines.reserveCapacity(found.count + headings.count)
    var last: Int?
    for (position, entry) in found.enumerated() {
      let group = groups[entry]
      if group != last { lines.append(.heading(headings[group], count: counts[group])) }
      last = group
      lines.append(.entry(position))
    }
    return lines
  }
}

extension Chooser.Entry {
  fileprivate var texts: [(SearchIndex.Part, String)] {
    [(.sign, sign), (.label, label), (.note, note ?? ""), (.kind, kind)]
      + aliases.map { (.alias, $0) }
  }
}
