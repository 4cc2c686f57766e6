import CellCanvas

/// The frame around every sheet: scope, month, snapshot, tabs, keys and marking.
package struct Frame: Equatable, Sendable {
  /// A tab for one board.
  package struct Tab: Equatable, Sendable {
    /// The key that opens the board.
    package let key: String
    package let title: String
    /// The title where not all tabs have room.
    package let short: String
    package let isActive: Bool

    /// - Parameter short: A short form of the title, for a screen that has no room for all tabs;
    ///   `nil` where the title is short.
    package init(key: String, title: String, short: String? = nil, isActive: Bool) {
      self.key = key
      self.title = title
      self.short = short ?? title
      self.isActive = isActive
    }
  }

  /// The text that the reader is typing, and its effect: `/`, the words typed, `3 of 43`.
  package struct Input: Equatable, Sendable {
    /// The sign or words before the typed text, such as `/`.
    package let prompt: String
    /// The typed text.
    package let text: String
    /// The effect: how many rows are left, or why the input cannot be used.
    package let note: String

    package init(prompt: String, text: String, note: String = "") {
      self.prompt = prompt
      self.text = text
      self.note = note
    }
  }

  /// The way down to the place: the board, its scope, the pages between; empty on a board.
  package let crumbs: [String]
  /// Scope, month and snapshot, always on screen.
  package let context: [TextRun]
  package let tabs: [Tab]
  /// The keys that matter here, in the order in which they stand as far as they fit.
  package let keys: [LegendEntry]
  /// The keys that stand at the end of the foot at every size: help, and the way out.
  package let wayOut: [LegendEntry]
  /// Something to say now, in place of the legend.
  package let message: String?
  /// The input being typed.
  ///
  /// It is shown in place of the message and the legend.
  package let input: Input?
  /// The protective marking, in capitals.
  package let marking: String

  package init(
    crumbs: [String] = [], context: [TextRun], tabs: [Tab], keys: [LegendEntry], message: String?,
    marking: String,
    wayOut: [LegendEntry] = [], input: Input? = nil
  ) {
    self.crumbs = crumbs
    self.context = context
    self.tabs = tabs
    self.keys = keys
    self.wayOut = wayOut
    self.message = message
    self.marking = marking
    self.input = input
  }
}
