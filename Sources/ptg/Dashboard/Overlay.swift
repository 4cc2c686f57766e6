import Boards
import Sheets

/// A list over the board, and how Esc restores the board.
struct Overlay: Equatable, Sendable {
  var chooser: Chooser<Intent>
  /// The intent that restores the state from before; present where entries are shown as a preview.
  var undo: Intent?

  init(_ chooser: Chooser<Intent>, undo: Intent? = nil) {
    self.chooser = chooser
    self.undo = undo
  }

  /// Whether the entry under the cursor is shown at once.
  var previews: Bool { undo != nil }
}
