import Boards
import Sheets
import TerminalScreen

/// The filter of a pane while it is typed: rows come and go with every letter.
struct FilterLine: Equatable, Sendable {
  let pane: String
  private(set) var text: String
  /// What Esc brings back: filter, row and scroll as they were.
  let before: ViewState

  init(pane: String, in view: ViewState) {
    self.pane = pane
    text = view.filters[pane] ?? ""
    before = view
  }

  /// What a key asks for while a filter is typed.
  enum Outcome: Equatable {
    /// Shows what the line holds now.
    case typed
    case move(Motion)
    /// Closes the line; the filter stays as it is.
    case done
    /// Closes the line, and brings back what was before it.
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
