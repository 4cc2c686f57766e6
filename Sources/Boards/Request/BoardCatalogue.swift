import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A board: one row of the catalogue that feeds tabs, help, `ptg boards`, `ptg print`, the README.
package struct Board: Sendable {
  /// The word for `ptg print`.
  package let id: String
  /// The key that opens it.
  package let key: Character
  package let title: Term
  /// What it shows, in a phrase that follows its name.
  package let about: Term
  /// What keys change about it.
  package let controls: [BoardControl]
  /// The sheet, from what the snapshot answers.
  package let load: @Sendable (borrowing Snapshot, BoardRequest) throws(StoreError) -> Sheet

  init(
    id: String, key: Character, title: Term, about: Term, choices: [any BoardChoice.Type],
    load: @escaping @Sendable (borrowing Snapshot, BoardRequest) throws(StoreError) -> Sheet
  ) {
    self.id = id
    self.key = key
    self.title = title
    self.about = about
    controls = choices.map { BoardControl($0) }
    self.load = { snapshot, request throws(StoreError) in
      try load(snapshot, request.keyed(by: snapshot))
    }
  }
}

/// A page of one thing, reached by Enter or `--open kind:id`.
package struct Page: Sendable {
  /// The word before the colon.
  package let kind: String
  package let title: Term
  /// What it shows, in a phrase that follows its name.
  package let about: Term
  /// What keys change about it.
  package let controls: [BoardControl]
  /// The sheet; `nil` where the snapshot has no such thing.
  package let load:
    @Sendable (borrowing Snapshot, BoardRequest, _ id: String) throws(StoreError) -> Sheet?

  init(
    kind: String, title: Term, about: Term, choices: [any BoardChoice.Type] = [],
    load:
      @escaping @Sendable (borrowing Snapshot, BoardRequest, _ id: String) throws(StoreError) ->
      Sheet?
  ) {
    self.kind = kind
    self.title = title
    self.about = about
    controls = choices.map { BoardControl($0) }
    self.load = { snapshot, request, id throws(StoreError) in
      try load(snapshot, request.keyed(by: snapshot), id)
    }
  }
}

/// The boards, in the order of their keys; a new one is one line here and a folder.
package let boardCatalogue: [Board] = [
  .threats, .grid, .actors, .demand, .tasking, .victims, .changes,
]

/// The pages, reached by drill-down.
package let pageCatalogue: [Page] = [.region, .force, .threat, .investigation, .actor, .cell]

/// What is being built: places that can be loaded, and that nobody is shown the way to yet.
private let comingBoards: [Board] = [.measures]
private let comingPages: [Page] = [.measure]

extension Board {
  /// The board of that id, shown or coming.
  static func named(_ id: String) -> Board? {
    (boardCatalogue + comingBoards).first { $0.id == id }
  }
}

extension Page {
  static func named(_ kind: String) -> Page? {
    (pageCatalogue + comingPages).first { $0.kind == kind }
  }
}

extension Place {
  /// Whether a board or a kind of page goes by this name.
  package var isKnown: Bool {
    switch self {
    case .board(let id): boardCatalogue.contains { $0.id == id }
    case .page(let kind, _): pageCatalogue.contains { $0.kind == kind }
    }
  }

  /// What stands at the place; `nil` where the snapshot has no such thing.
  package func load(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet? {
    guard let sheet = try sheet(from: snapshot, request) else { return nil }
    return try sheet.withNotes(at: self, from: snapshot, request.words)
      .opened(by: try Opening(of: self, from: snapshot, request))
  }

  /// The board's or the page's own sheet.
  private func sheet(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet? {
    switch self {
    case .board(let id):
      guard let board = Board.named(id) else { return nil }
      return try board.load(snapshot, request).legended(request)
    case .page(let kind, let id):
      guard let page = Page.named(kind) else { return nil }
      return try page.load(snapshot, request, id)?.legended(request)
    }
  }
}

extension Sheet {
  /// The sheet with every sign explained, on screens and on paper.
  fileprivate func legended(_ request: BoardRequest) -> Sheet {
    let words = request.words
    var sheet = withWholeLegend(words)
    if request.isSafe {
      sheet.legend.append(LegendEntry(words[.standing(.safe)], words[.legend(.legendSafe)]))
    }
    return sheet
  }
}
