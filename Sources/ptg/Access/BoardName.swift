import Boards
import Sheets
import Wording

/// The name of a board or page on the command line.
struct BoardName: Equatable, Sendable {
  let id: String
  /// The key that opens the board; `nil` for a page.
  let key: Character?
  let about: String

  var isPage: Bool { key == nil }

  /// All boards in the order of their keys, then all pages.
  static var all: [BoardName] {
    let words = Words(.english)
    return boardCatalogue.map { BoardName(id: $0.id, key: $0.key, about: words[$0.about]) }
      + pageCatalogue.map { BoardName(id: $0.kind, key: nil, about: words[$0.about]) }
  }
}
