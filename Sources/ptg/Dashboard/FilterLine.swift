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
    /// Closes the line and takes the text to the palette, which searches everything.
    case search
    case ignored

    /// Whether the line closes.
    var isEnd: Bool {
      switch self {
      case .done, .dropped, .search: true
      case .typed, .move, .ignored: false
      }
    }
  }

  /// Whether no row of the pane contains the text.
  ///
  /// - Parameter sheet: The sheet as it is shown, filtered by the text.
  func findsNothing(in sheet: Sheet) -> Bool {
    guard !text.isEmpty else { return false }
    return sheet.panes.first { $0.id == pane }?.isWithoutRows == true
  }

  /// - Parameter findsNothing: Whether no row contains the text: no further letter helps then, so
  ///   `:` is the key of the palette.
  mutating func take(_ key: Key, findsNothing: Bool = false) -> Outcome {
    switch key {
    case .character(":") where findsNothing: return .search
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
