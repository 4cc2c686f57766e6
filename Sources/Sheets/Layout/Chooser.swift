import CellCanvas

/// A list over the board, narrowed by typing, of which Enter takes one.
package struct Chooser<Choice: Equatable & Sendable>: Equatable, Sendable {
  /// A line of the list.
  package struct Entry: Equatable, Sendable {
    /// What is taken.
    package let choice: Choice
    package let label: String
    /// A word before the label: a key, an id.
    package let sign: String
    /// What is said after the label, dimly: its kind, or why it cannot be had now.
    package let note: String?
    /// Texts that are not shown and by which it is found too.
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

  package let title: String
  package let entries: [Entry]
  /// What is typed.
  package private(set) var filter = ""
  /// The position of the entry under the cursor among those that match.
  package private(set) var selected = 0
  /// The places of the matching entries, best first.
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

  /// What else a chooser holds follows from its entries and what is typed.
  package static func == (left: Self, right: Self) -> Bool {
    left.title == right.title && left.filter == right.filter && left.selected == right.selected
      && left.entries == right.entries
  }

  /// The entries that hold every typed word, best first; in the given order where none is typed.
  ///
  /// Each word may stand in the sign or the label as it is, as initials (`tv` for Thames Valley)
  /// or as letters in their order; or start a word of the note or of an alias.
  package var matches: [Entry] { found.map { entries[$0] } }

  /// What Enter takes; `nil` where no entry matches.
  package var choice: Choice? {
    found.indices.contains(selected) ? entries[found[selected]].choice : nil
  }

  /// Adds to what is typed; the cursor goes to the best match.
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

  /// The cells of an entry's sign and label in which typed letters were found.
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
