import Boards
import Sheets

/// A list over the board, and what becomes of the board while it is open.
struct Overlay: Equatable, Sendable {
  var chooser: Chooser<Intent>
  /// What brings back how it was before, where moving through the list shows each entry at once.
  var undo: Intent?

  init(_ chooser: Chooser<Intent>, undo: Intent? = nil) {
    self.chooser = chooser
    self.undo = undo
  }

  /// Whether an entry is shown as soon as the cursor stands on it.
  var previews: Bool { undo != nil }
}
