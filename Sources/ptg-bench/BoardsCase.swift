import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A board or page to measure.
struct BoardsCase {
  let place: Place
  let request: BoardRequest

  /// The name: `demand type`, or a page with its record: `actor:A-0012`.
  var name: String {
    guard let view = place.control(.view) else { return place.text }
    return "\(place.text) \(view.state(in: request.choices).id)"
  }

  /// Loads the board or page once.
  func load(from snapshot: borrowing Snapshot) throws(StoreError) -> Sheet? {
    try place.load(from: snapshot, request)
  }
}

extension BoardsCase {
  /// The nation, the region with most reports in the newest month, and that region's busiest force.
  static func scopes(of snapshot: borrowing Snapshot) throws -> [Scope] {
    var scopes = [Scope.national]
    let month = snapshot.directory.months.upperBound
    while scopes.count < 3 {
      let parts = try snapshot.database.demandOfParts(
        of: scopes[scopes.count - 1], in: month...month)
      let largest = parts.filter { Scope($0.key).map(snapshot.directory.isPoliced) ?? false }
        .max { $0.count.reports < $1.count.reports }
      guard let scope = largest.flatMap({ Scope($0.key) }) else { break }
      scopes.append(scope)
    }
    return scopes
  }

  /// Every board in each of its views.
  static func boards(in request: BoardRequest) -> [BoardsCase] {
    boardCatalogue.flatMap { board in
      let place = Place.board(board.id)
      return place.views.map { view in
        var request = request
        request.choices = view
        return BoardsCase(place: place, request: request)
      }
    }
  }

  /// Every page of the scope, by kind, in the order of the catalogue.
  static func pages(
    of snapshot: borrowing Snapshot, in request: BoardRequest
  ) throws(StoreError) -> [[BoardsCase]] {
    let region = snapshot.directory.regionID(of: request.scope)
    let things = try snapshot.namedThings().filter { thing in
      switch (thing.kind, request.scope) {
      case (.force, .force(let id)): thing.id == id
      case (.measure, _), (.publication, _), (.capability, _), (.request, _): true
      default: region == nil || thing.regionID == region
      }
    }
    return snapshotPages.map { page in
      if page.kind == Page.cell.kind { return [BoardsCase(place: .fullestCell, request: request)] }
      if page.kind == Page.comparison.kind {
        let other = request.scope == .national ? "\(request.month - 1)" : "national"
        return [BoardsCase(place: .comparison(request.scope, with: other), request: request)]
      }
      return things.filter { $0.kind.rawValue == page.kind }.map {
        BoardsCase(place: .page(page.kind, id: $0.id), request: request)
      }
    }
  }
}

extension Directory {
  /// Whether the scope is a region, or a force with residents.
  fileprivate func isPoliced(_ scope: Scope) -> Bool {
    guard case .force(let id) = scope else { return true }
    return force(id)?.isTerritorial ?? false
  }

  /// The region of the scope; `nil` for the nation.
  fileprivate func regionID(of scope: Scope) -> String? {
    switch scope {
    case .national: nil
    case .region(let id): id
    case .force(let id): force(id)?.regionID
    }
  }
}

extension Place {
  /// A cell of the grid that has many investigations in every scope.
  fileprivate static let fullestCell = Place.page("cell", id: "tier.P4.all.local")
}
