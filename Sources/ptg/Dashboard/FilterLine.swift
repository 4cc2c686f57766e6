import Boards
import Sheets
import TerminalScreen

/// The filter of a pane while the reader types it; each letter changes the rows at once.
struct FilterLine: Equatable, Sendable {
  let pane: String
  private(set) var text: String
  /// What Esc restores: the filter, row and scroll position from before.
  let before: ViewState

  init(pane: String, in view: ViewState) {
    self.pane = pane
    text = view.filters[pane] ?? ""
    before = view
  }

  /// The meaning of a key while the reader types a filter.
  enum Outcome: Equatable {
    /// The text has changed: show the rows that match it.
    case typed
    case move(Motion)
    /// Closes the line and keeps the filter.
    case done
    /// Closes the line and restores the state from before.
    case dropped
    case ignored
  }

  mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): return type(String(character))
    case .pasted(let pasted): return type(pasted.filter { !$0.isNewline })
    case .backspace where text.isEmpty, .escape, .control("c"): return .dropped
    case .backspace: text.removeLast()
    case .control("u"): text = ""
    case .enter: return .done
    case .up, .control("p"): return .move(.up)
    case .down, .control("n"): return .move(.down)
    case .pageUp: return .move(.pageUp)
    case .pageDown: return .move(.pageDown)
    default: return .ignored
    }
    return .typed
  }

  private mutating func type(_ typed: String) -> Outcome {
    text = String((text + typed).prefix(FilterLine.mostCharacters))
    return .typed
  }

  private static let mostCharacters = 200
}
