import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The scopes, boards and pages of a snapshot that are printed.
///
/// - Scopes: the nation, the first region by its id, and the region's first force with residents.
/// - Boards: all.
/// - Pages: every region, every force of the chosen region, every body outside the regions, and
///   every threat of the chosen region. Of each region the first investigation and actor; of the
///   chosen region also those with handling code C. Of each view of the grid the first cell, and of
///   the default view every cell. Every publication and request, and the cases that the region's
///   forces have not answered. The region beside the nation, and its force beside it.
struct PagePlaces {
  let scopes: [Scope]
  /// The ids of the pages of each kind, in the order of the catalogue.
  let pages: [(kind: String, ids: [String])]
  /// The first page of each kind among the pages of records with handling code C.
  let conditional: [Place]

  init(of snapshot: borrowing Snapshot) throws {
    let directory = snapshot.directory
    let regions = directory.regions.map(\.id).sorted()
    let first = regions.first ?? ""
    let residents = directory.forces(of: first).filter(\.isTerritorial).map(\.id).min()
    scopes =
      [.national] + regions.prefix(1).map { .region($0) }
      + [residents].compactMap { $0.map { .force($0) } }
    let records = try PagePlaces.records(of: snapshot, regions)
    conditional = ["investigation", "actor"].compactMap { kind in
      records.first { $0.kind == kind && $0.handling == .conditions }?.place
    }
    var ids = ["region": regions]
    for record in records { ids[record.kind, default: []].append(record.id) }
    ids["force"] = directory.forces.filter { $0.regionID == nil || $0.regionID == first }
      .map(\.id).sorted()
    ids["threat"] = try snapshot.database.threats(inRegion: first).map(\.id).sorted()
    for thing in try snapshot.namedThings()
    where [.measure, .capability, .publication].contains(thing.kind) {
      ids[thing.kind.rawValue, default: []].append(thing.id)
    }
    for kind in ["measure", "capability", "publication"] { ids[kind]?.sort() }
    ids["request"] = try snapshot.database.requests(in: .national).map(\.id).sorted()
    ids["dissemination"] = try snapshot.database.disseminationsWaiting(
      in: .region(first), on: snapshot.header.asAt
    ).map(\.id).sorted()
    ids["compare"] =
      regions.prefix(1).map { "region:\($0),national" }
      + [residents].compactMap { $0.map { "\($0),region:\(first)" } }
    ids["cell"] = try PagePlaces.cells(of: snapshot)
    pages = snapshotPages.map { [ids] in ($0.kind, ids[$0.kind] ?? []) }
  }

  /// Every board, and the first page of each kind.
  var leading: [Place] {
    boardCatalogue.map { .board($0.id) }
      + pages.compactMap { page in page.ids.first.map { .page(page.kind, id: $0) } }
  }

  /// Every page but the first of its kind.
  var further: [Place] {
    pages.flatMap { page in page.ids.dropFirst().map { .page(page.kind, id: $0) } }
  }

  /// Boards and packs in every scope, and the first page of each kind.
  var leadingSubjects: [PageSubject] {
    scopes.flatMap { scope in
      boardCatalogue.map { PageSubject(.board($0.id), in: scope) } + [.pack(in: scope)]
    } + leading.dropFirst(boardCatalogue.count).map { PageSubject($0) }
  }

  /// What decides whether the page of a record is printed.
  private struct Record {
    let kind: String
    let id: String
    let regionID: String?
    let handling: HandlingCode

    var place: Place { .page(kind, id: id) }
  }

  /// The records with printed pages, by kind and id.
  private static func records(
    of snapshot: borrowing Snapshot, _ regions: [String]
  ) throws(StoreError) -> [Record] {
    let investigations = try snapshot.database.investigations(in: .national).map {
      Record(kind: "investigation", id: $0.id, regionID: $0.regionID, handling: $0.handling)
    }
    let actors = try snapshot.database.actors(in: .national).map {
      Record(kind: "actor", id: $0.id, regionID: $0.regionID, handling: $0.handling)
    }
    return chosen(investigations, regions) + chosen(actors, regions)
  }

  private static func chosen(_ records: [Record], _ regions: [String]) -> [Record] {
    let firsts = regions.compactMap { region in
      records.filter { $0.regionID == region }.map(\.id).min()
    }
    return records.filter { record in
      firsts.contains(record.id)
        || record.regionID == regions.first && record.handling == .conditions
    }.sorted { $0.id < $1.id }
  }

  private static func cells(of snapshot: borrowing Snapshot) throws(StoreError) -> [String] {
    let grid = Place.board("grid")
    var cells: [String] = []
    for (position, view) in grid.views.enumerated() {
      let request = BoardRequest(of: snapshot, choices: view)
      let all = try grid.load(from: snapshot, request)?.cells ?? []
      cells += position == 0 ? all : Array(all.prefix(1))
    }
    return cells
  }
}

extension BoardRequest {
  /// The default request: the nation in its newest month, in English.
  init(of snapshot: borrowing Snapshot, choices: Choices) {
    self.init(
      scope: .national, month: snapshot.directory.months.upperBound, words: Words(.english),
      choices: choices)
  }
}

extension Sheet {
  /// The ids of the pages for the cells of the sheet's grid, row by row.
  fileprivate var cells: [String] {
    panes.flatMap { pane -> [String] in
      guard case .grid(let block, _) = pane.content else { return [] }
      return block.rows.flatMap(\.lists).compactMap { place in
        if case .page("cell", let id) = place { id } else { nil }
      }
    }
  }
}
