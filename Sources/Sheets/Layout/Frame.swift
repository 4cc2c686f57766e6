import CellCanvas

/// What stands around every sheet: whose figures, of when, from where, and how to go on.
package struct Frame: Equatable, Sendable {
  /// A board's place in the row of tabs.
  package struct Tab: Equatable, Sendable {
    package let key: String
    package let title: String
    package let isActive: Bool

    package init(key: String, title: String, isActive: Bool) {
      self.key = key
      self.title = title
      self.isActive = isActive
    }
  }

  /// What the reader is typing, and what comes of it: `/`, the words typed, `3 of 43`.
  package struct Input: Equatable, Sendable {
    package let prompt: String
    package let text: String
    /// What comes of it: how many rows are left, or why it cannot be.
    package let note: String

    package init(prompt: String, text: String, note: String = "") {
      self.prompt = prompt
      self.text = text
      self.note = note
    }
  }

  /// Scope, month and snapshot: always on screen.
  package let context: [TextRun]
  package let tabs: [Tab]
  /// The keys that matter here, in the order in which they stand as far as they fit.
  package let keys: [LegendEntry]
  /// The keys that stand at the end of the foot at every size: help, and the way out.
  package let wayOut: [LegendEntry]
  /// Something to say now, in place of the legend.
  package let message: String?
  /// What is being typed; it stands before message and legend.
  package let input: Input?
  /// The protective marking, in capitals.
  package let marking: String

  package init(
    context: [TextRun], tabs: [Tab], keys: [LegendEntry], message: String?, marking: String,
    wayOut: [LegendEntry] = [], input: Input? = nil
  ) {
    self.context = context
    self.tabs = tabs
    self.keys = keys
    self.wayOut = wayOut
    self.message = message
    self.marking = marking
    self.input = input
  }
}
