import Boards
import Sheets
import Wording

/// The name of a board or page on the command line.
struct BoardName: Equatable, Sendable {
  let id: String
  /// The key that opens the board; `nil` for a page.
  let key: Character?
  let about: Term

  var isPage: Bool { key == nil }

  /// All boards in the order of their keys, then all pages.
  static var all: [BoardName] {
    boardCatalogue.map { BoardName(id: $0.id, key: $0.key, about: $0.about) }
      + pageCatalogue.map { BoardName(id: $0.kind, key: nil, about: $0.about) }
  }

  /// That no board has the name, with the nearest one and all of them.
  static func unknown(
    _ name: String, among known: [BoardName], and more: [String] = []
  ) -> Saying {
    let boards = known.filter { !$0.isPage }.map(\.id) + more
    let near = KnownWords(boards).meant(by: name)
    return { $0.say.noBoard(name, near: near, known: boards) }
  }
}
