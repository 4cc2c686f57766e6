import Boards
import Sheets

/// A part of the meeting pack, by the name that `--include` and `--exclude` take.
package enum PackPart: Hashable, Sendable {
  case cover, contents, agenda
  case board(String)
  /// The pages of one kind: those of each P1 and P2 investigation, or of the ten actors.
  case pages(String)
  case restated, definitions, sources, end

  /// Every part, in the order of the pack.
  package static let all: [PackPart] =
    [.cover, .contents, .agenda] + boardCatalogue.map { .board($0.id) }
    + [.pages("investigation"), .pages("actor"), .restated, .definitions, .sources, .end]

  /// The name for `--include` and `--exclude`.
  package var name: String {
    switch self {
    case .cover: "cover"
    case .contents: "contents"
    case .agenda: "agenda"
    case .board(let id), .pages(let id): id
    case .restated: "restated"
    case .definitions: "definitions"
    case .sources: "sources"
    case .end: "end"
    }
  }

  package init?(name: String) {
    guard let part = PackPart.all.first(where: { $0.name == name }) else { return nil }
    self = part
  }
}

/// The parts that a pack contains.
package struct PackChoice: Equatable, Sendable {
  /// The chosen parts, in the order of the pack.
  package let parts: [PackPart]

  /// - Parameter included: The parts to include; `nil` for all.
  package init(including included: [PackPart]? = nil, excluding excluded: [PackPart] = []) {
    parts = PackPart.all.filter {
      included?.contains($0) ?? true && !excluded.contains($0)
    }
  }

  package func has(_ part: PackPart) -> Bool { parts.contains(part) }

  /// The parts that were left out.
  package var missing: [PackPart] { PackPart.all.filter { !parts.contains($0) } }
}
