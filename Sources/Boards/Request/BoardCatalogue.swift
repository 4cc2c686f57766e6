import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A board: one entry of the catalogue behind tabs, help, `ptg boards`, `ptg print` and the README.
package struct Board: Sendable {
  /// The name for `ptg print`.
  package let id: String
  /// The key that opens it.
  package let key: Character
  package let title: Term
  /// What the board shows, in words that follow its name.
  package let about: Term
  /// The choices that keys change.
  package let controls: [BoardControl]
  /// The panes of a page that answer the board's question, by id, the closest first.
  ///
  /// A page that is opened from the board begins there; empty where a page begins as usual.
  package let asks: [String]
  /// The tables of the export that the board is about; without all of them, it has nothing to say.
  let leads: [Table]
  /// Makes the sheet from the answers of the snapshot.
  package let load: @Sendable (borrowing Snapshot, BoardRequest) throws(StoreError) -> Sheet

  init(
    id: String, key: Character, title: Term, about: Term, choices: [any BoardChoice.Type],
    asks: [String] = [], leads: [Table] = [],
    load: @escaping @Sendable (borrowing Snapshot, BoardRequest) throws(StoreError) -> Sheet
  ) {
    self.id = id
    self.key = key
    self.title = title
    self.about = about
    self.asks = asks
    self.leads = leads
    controls = choices.map { BoardControl($0) }
    self.load = { snapshot, request throws(StoreError) in
      let request = try request.keyed(by: snapshot)
      return try load(snapshot, request).supplied(for: request, leads: leads)
    }
  }
}

/// A page about one thing, opened by Enter or `--open kind:id`.
package struct Page: Sendable {
  /// The word before the colon of `--open`.
  package let kind: String
  package let title: Term
  /// What the page shows, in words that follow its name.
  package let about: Term
  /// The choices that keys change.
  package let controls: [BoardControl]
  /// Makes the sheet; `nil` where the snapshot has no such thing.
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
      let request = try request.keyed(by: snapshot)
      return try load(snapshot, request, id)?.supplied(for: request, leads: [])
    }
  }
}

/// The boards, in the order of their keys.
///
/// A new board is one line here and a folder.
package let boardCatalogue: [Board] = [
  .threats, .grid, .actors, .demand, .performance, .tasking, .victims, .capability,
  .meeting, .changes,
]

/// The kinds of page that a row or item can open.
package let pageCatalogue: [Page] = [
  .region, .force, .threat, .investigation, .actor, .measure, .capability, .dissemination, .request,
  .comparison, .cell, .publication, .meeting,
]

/// The kinds of page that a verb of their own prints, and no row opens.
private let printedPages: [Page] = [.forceSheet]

/// The kinds of page that a snapshot has by itself; minutes need the journal of a group.
package let snapshotPages = pageCatalogue.filter { $0.kind != Page.meeting.kind }

extension Board {
  static func named(_ id: String) -> Board? { boardCatalogue.first { $0.id == id } }
}

extension Page {
  static func named(_ kind: String) -> Page? {
    (pageCatalogue + printedPages).first { $0.kind == kind }
  }
}

extension Place {
  /// Whether the catalogue lists this board or kind of page.
  package var isKnown: Bool {
    switch self {
    case .board(let id): boardCatalogue.contains { $0.id == id }
    case .page(let kind, _): pageCatalogue.contains { $0.kind == kind }
    }
  }

  /// The sheet of the place; `nil` where the snapshot has no such thing.
  package func load(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet? {
    guard let sheet = try sheet(from: snapshot, request) else { return nil }
    return try sheet.withJournal(at: self, from: snapshot, request)
      .withNotes(at: self, from: snapshot, request.words)
      .opened(by: try Opening(of: self, from: snapshot, request))
  }

  /// The sheet of the board or page, before anything is added to it.
  private func sheet(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet? {
    switch self {
    case .board(let id):
      guard let board = Board.named(id) else { return nil }
      return try board.load(snapshot, request).legended(request)
        .whole(of: request.scope, in: snapshot, request.words)
    case .page(let kind, let id):
      guard let page = Page.named(kind) else { return nil }
      let sheet = try page.load(snapshot, request, id)?.legended(request)
      return scope.map { sheet?.whole(of: $0, in: snapshot, request.words) } ?? sheet
    }
  }
}

extension Sheet {
  /// The sheet with a legend for every sign, on screens and on paper.
  fileprivate func legended(_ request: BoardRequest) -> Sheet {
    let words = request.words
    var sheet = withWholeLegend(words)
    if request.isSafe {
      sheet.legend.append(LegendEntry(words[.standing(.safe)], words[.legend(.legendSafe)]))
    }
    return sheet
  }
}
