import Boards
import Printing
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Makes the meeting pack: cover, contents, agenda, boards, pages, meanings of terms, and end.
struct PackDesk {
  let desk: PrintDesk

  private var choice: PackChoice { desk.print.choice }
  private var words: Words { desk.request.words }

  func document(from snapshot: borrowing Snapshot) throws -> PrintDocument {
    let notes = try desk.notes(in: snapshot)
    let boards = try boards(from: snapshot, notes)
    let pages = try pages(behind: boards.mapValues(\.sheet), from: snapshot, notes)
    let context = try desk.context(named: "pack", scope: desk.request.scope, from: snapshot)
    let marking = (boards.values.map(\.sheet.marking) + pages.compactMap(\.section.sheet?.marking))
      .max()
    let binding = PackSheets(
      facts: try facts(from: snapshot, records(on: boards, pages).count), choice: choice,
      context: context,
      marking: marking ?? .officialSensitive)
    let sections = choice.parts.flatMap { part in
      switch part {
      case .board(let id):
        boards[id].map { board in
          [PrintSection(board.sheet, context: context.at(id, from: context))]
        } ?? []
      case .pages: pages.filter { $0.part == part }.map(\.section)
      case .contents:
        [
          PrintSection(
            .contents(title: words[.pack(.contentsTitle)]),
            context: context.at("contents", from: context),
            isListed: false)
        ]
      case .cover, .agenda, .restated, .definitions, .sources, .end:
        binding.sheet(of: part).map { sheet in
          [
            PrintSection(
              .sheet(sheet), context: context.at(part.name, from: context),
              isListed: part != .cover)
          ]
        } ?? []
      }
    }
    return PrintDocument(title: words[.pack(.packTitle)], sections: sections, context: context)
  }

  /// Every board by its id; even a board that is not printed is needed to find the pages behind it.
  private func boards(
    from snapshot: borrowing Snapshot, _ notes: [HandlingNote]
  ) throws -> [String: PrintDesk.Handled] {
    var sheets: [String: PrintDesk.Handled] = [:]
    for board in boardCatalogue where choice.has(.board(board.id)) || isBehind(board.id) {
      sheets[board.id] = try desk.sheet(at: .board(board.id), from: snapshot, notes)
    }
    return sheets
  }

  private func isBehind(_ board: String) -> Bool {
    board == "grid" && choice.has(.pages("investigation"))
      || board == "actors" && choice.has(.pages("actor"))
  }

  private struct PageOfPack {
    let part: PackPart
    let section: PrintSection
    /// The records on the page that carry handling conditions.
    let records: Set<Place>
  }

  /// The records with handling conditions in what is printed, each once.
  private func records(
    on boards: [String: PrintDesk.Handled], _ pages: [PageOfPack]
  ) -> Set<Place> {
    let ofBoards = boards.filter { choice.has(.board($0.key)) }.map(\.value.records)
    return (ofBoards + pages.map(\.records)).reduce(into: []) { $0.formUnion($1) }
  }

  /// The pages of each P1 and P2 investigation and of each of the top ten actors.
  private func pages(
    behind boards: [String: Sheet], from snapshot: borrowing Snapshot,
    _ notes: [HandlingNote]
  ) throws -> [PageOfPack] {
    let wanted: [(part: PackPart, group: String, places: [Place])] = [
      (
        .pages("investigation"), words[.pack(.pagesOfInvestigations)],
        boards["grid"]?.places(in: "grid") { PackDesk.isUrgent($0, $1) } ?? []
      ),
      (
        .pages("actor"), words[.pack(.pagesOfActors)],
        boards["actors"]?.places(in: "actors") { PackDesk.isInTen($0, $1) } ?? []
      ),
    ]
    var pages: [PageOfPack] = []
    for (part, group, places) in wanted where choice.has(part) {
      for place in places {
        guard let page = try desk.sheet(at: place, from: snapshot, notes) else { continue }
        pages.append(
          PageOfPack(
            part: part,
            section: PrintSection(
              .sheet(page.sheet), context: try desk.context(of: place, from: snapshot),
              group: group),
            records: page.records))
      }
    }
    return pages
  }

  private static func isUrgent(_ column: ColumnID, _ raw: RawValue) -> Bool {
    column == .level && (raw == .text("P1") || raw == .text("P2"))
  }

  private static func isInTen(_ column: ColumnID, _ raw: RawValue) -> Bool {
    if column == .rank, case .integer(1...10) = raw { true } else { false }
  }

  /// - Parameter count: The number of records with handling code C in the pack.
  private func facts(from snapshot: borrowing Snapshot, _ count: Int) throws -> PackFacts {
    let header = snapshot.header
    return PackFacts(
      title: header.title, recipient: header.recipient, exportMarking: header.marking,
      months: snapshot.directory.months, rows: try snapshot.rows, signer: header.signer,
      conditional: snapshot.clearance == .withoutConditions
        ? .leftOut(snapshot.keptBack) : .carried(count),
      isSample: header.trust == .sample,
      restated: try snapshot.database.restatedMonths().map {
        ($0.table, $0.month, desk.request.shown($0.reason))
      },
      priorities: snapshot.directory.priorities, models: try snapshot.database.scoreModels())
  }
}

extension PrintContext {
  /// The same context with another name for the place.
  fileprivate func at(_ place: String, from context: PrintContext) -> PrintContext {
    at(place, scope: context.scope, scopeName: context.scopeName)
  }
}

extension Sheet {
  /// The places that rows of a pane open, for rows with a wanted figure in one of their columns.
  fileprivate func places(
    in pane: String, where isWanted: (_ column: ColumnID, _ raw: RawValue) -> Bool
  ) -> [Place] {
    guard let table = panes.first(where: { $0.id == pane })?.data else { return [] }
    return table.rows.filter { row in
      zip(table.columns, row.fields).contains { column, field in
        column.id.map { isWanted($0, field.raw) } ?? false
      }
    }.compactMap(\.opens)
  }
}
