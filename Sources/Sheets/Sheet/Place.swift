import ThreatDomain

/// A board or a page: somewhere the reader can be.
package enum Place: Hashable, Sendable {
  /// A board of the catalogue, by its id.
  case board(String)
  /// A page of one thing: the kind of page, and the thing's id.
  case page(String, id: String)

  /// The place written as text: `grid`, or `actor:A-0012`.
  package init(_ text: String) {
    if let colon = text.firstIndex(of: ":") {
      self = .page(String(text[..<colon]), id: String(text[text.index(after: colon)...]))
    } else {
      self = .board(text)
    }
  }

  /// The place as text, in the form that `--open` takes.
  package var text: String {
    switch self {
    case .board(let id): id
    case .page(let kind, let id): "\(kind):\(id)"
    }
  }

  /// The kind of a page; `nil` for a board.
  package var kind: String? {
    if case .page(let kind, _) = self { kind } else { nil }
  }

  /// The id of a board; `nil` for a page.
  package var boardID: String? {
    if case .board(let id) = self { id } else { nil }
  }

  package static func region(_ id: String) -> Place { .page("region", id: id) }

  package static func force(_ id: String) -> Place { .page("force", id: id) }

  package static func threat(_ id: String) -> Place { .page("threat", id: id) }

  package static func investigation(_ id: String) -> Place { .page("investigation", id: id) }

  package static func actor(_ id: String) -> Place { .page("actor", id: id) }

  package static func dissemination(_ id: String) -> Place { .page("dissemination", id: id) }

  /// - Parameter other: Another scope, or another month of the same one, as the export writes it.
  package static func comparison(_ scope: Scope, with other: String) -> Place {
    .page("compare", id: "\(scope),\(other)")
  }

  package static func request(_ id: String) -> Place { .page("request", id: id) }

  package static func capability(_ id: String) -> Place { .page("capability", id: id) }

  package static func publication(_ id: String) -> Place { .page("publication", id: id) }

  /// The region or force of this page, whatever the boards show; `nil` for other places.
  package var scope: Scope? {
    switch self {
    case .page("region", let id): .region(id)
    case .page("force", let id), .page("sheet", let id): .force(id)
    case .page, .board: nil
    }
  }
}
