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

    package init(
      _ choice: Choice, label: String, sign: String = "", note: String? = nil,
      aliases: [String] = []
    ) {
      self.choice = choice
      self.label = label
      self.sign = sign
      self.note = note
      self.aliases = aliases
    }
  }

  /// The title of the box.
  package let title: String
  package let entries: [Entry]
  /// The typed text.
  package private(set) var filter = ""
  /// The position of the selected entry among the entries that match.
  package private(set) var selected = 0
  /// The positions of the matching entries, best first.
  private(set) var found: [Int]
  private let index: SearchIndex
  /// The widest sign, label and note, in cells.
  let widths: (sign: Int, label: Int, note: Int)

  package init(title: String, entries: [Entry], selected: Int = 0) {
    self.title = title
    self.entries = entries
    self.selected = min(max(selected, 0), max(entries.count - 1, 0))
    found = Array(entries.indices)
    index = SearchIndex(entries.lazy.map(\.texts))
    widths = (
      entries.lazy.map { SafeText($0.sign).width }.max() ?? 0,
      entries.lazy.map { SafeText($0.label).width }.max() ?? 0,
      entries.lazy.map { SafeText($0.note ?? "").width }.max() ?? 0
    )
  }

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
  /// as letters in order. It also matches the start of a word in the note or an alias.
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

  /// The cells of an entry's sign and label that match typed letters.
  func marks(of entry: Int) -> (sign: [Int], label: [Int]) { index.marks(of: entry, filter) }

  private mutating func search() {
    found = index.ranked(filter)
    selected = 0
  }
}

extension Chooser.Entry {
  fileprivate var texts: [(SearchIndex.Part, String)] {
    [(.sign, sign), (.label, label), (.note, note ?? "")] + aliases.map { (.alias, $0) }
  }
}
