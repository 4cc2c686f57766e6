import CellCanvas
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

/// Compares a snapshot with records kept back with a snapshot that never had those records.
@Suite("Boards without records of handling code C", .tags(.slow))
struct ClearedSheetsTests {
  private struct Asked: Sendable {
    let place: Place
    let scope: Scope
    var choices = Choices()

    var name: String { "\(place.text) of \(scope), \(choices)" }

    func load(_ snapshot: borrowing Snapshot) throws -> Sheet? {
      try place.load(from: snapshot, try SampleReading.request(scope, choices: choices))
    }
  }

  /// The scopes of the boards: the nation, regions, and forces of different sizes.
  private static let boards = ["national", "region:sw", "region:lon", "devon-and-cornwall", "kent"]
    .compactMap { Scope($0) }.flatMap { scope in
      boardCatalogue.flatMap { board in
        board.choices.map { Asked(place: .board(board.id), scope: scope, choices: $0) }
      }
    }

  /// A page of every region, force, threat, investigation and actor, and of each cell of the grid.
  private static func pages(_ snapshot: borrowing Snapshot) throws -> [Asked] {
    let places = try snapshot.namedThings().map { Place.page($0.kind.rawValue, id: $0.id) }
      .filter(\.isKnown)
    let grid = try Asked(place: .board("grid"), scope: .national).load(snapshot)
    let cells = (grid?.panes ?? []).flatMap { pane -> [Place] in
      guard case .grid(let grid, _) = pane.content else { return [] }
      return grid.rows.flatMap(\.lists)
    }
    return (places + cells).map { Asked(place: $0, scope: .national) }
  }

  private static let cleared = Result {
    let snapshot = try SampleSnapshot.open(.withoutConditions)
    return try (boards + pages(snapshot)).map { asked in
      (asked: asked, sheet: try #require(try asked.load(snapshot), "\(asked.name)"))
    }
  }

  /// The names by which people know the records that are kept back.
  private static func withheld() throws -> [String] {
    let snapshot = try SampleSnapshot.open()
    let investigations = try snapshot.database.investigations(in: .national)
      .filter { $0.handling == .conditions }.flatMap { [$0.id, $0.operation] }
    let actors = try snapshot.database.actors(in: .national)
      .filter { $0.handling == .conditions }.flatMap { [$0.id, $0.codename] }
    return investigations + actors
  }

  @Test("are those of an export that never had them, whatever is asked for")
  func oracle() throws {
    let never = try SampleWithoutConditional.open()
    let kept = try SampleSnapshot.open(.withoutConditions).keptBack.sentence(Words(.english))
    let sentence = try #require(kept)
    for (asked, sheet) in try Self.cleared.get() {
      let other = try #require(try asked.load(never), "\(asked.name)")
      #expect(sheet.headline == other.headline, "\(asked.name)")
      #expect(sheet.panes == other.panes, "\(asked.name)")
      #expect(sheet.subtitleParts == other.subtitleParts && sheet.title == other.title)
      #expect(sheet.legend == other.legend && sheet.marking == other.marking, "\(asked.name)")
      #expect(sheet.sentences.filter { $0 != sentence } == other.sentences, "\(asked.name)")
      #expect(sheet.sentences.count == other.sentences.count + 1, "\(asked.name)")
    }
    #expect(try Self.cleared.get().count > 300)
  }

  @Test("name none of them anywhere")
  func names() throws {
    let names = Set(try Self.withheld().map { Substring($0) })
    try #require(names.count > 40)
    for (asked, sheet) in try Self.cleared.get() {
      let words = Set(
        Self.texts(of: sheet).flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" } })
      #expect(words.isDisjoint(with: names), "\(asked.name): \(words.intersection(names))")
    }
  }

  /// All the text of a sheet, in every form of a print.
  private static func texts(of sheet: Sheet) -> [String] {
    func text(_ lines: [Line]) -> [String] { lines.map { SheetReader.text($0) } }
    let panes = sheet.panes.flatMap { pane -> [String] in
      var said = [pane.title]
      if case .text(let lines) = pane.content { said += text(lines) }
      if case .grid(let grid, _) = pane.content {
        said += grid.items.flatMap { [$0.name] + text($0.details) }
      }
      for row in pane.data?.rows ?? [] {
        said += row.fields.flatMap { ["\($0.raw)", $0.spoken ?? "", SheetReader.text($0.runs)] }
        said += text(row.details)
      }
      return said
    }
    return panes + text(sheet.headline) + sheet.sentences + [sheet.title, sheet.subtitle]
  }

  @Test("explain figures by SQL that gives the same with every record in the file")
  func explained() throws {
    let whole = try SampleSnapshot.open()
    let cleared = try SampleSnapshot.open(.withoutConditions)
    var asked: Set<String> = []
    for (place, sheet) in try Self.cleared.get() {
      for figure in sheet.allFigures {
        let answer = try cleared.database.answer(figure.figure)
        guard answer.sql.contains("FROM main."), asked.insert(answer.sql).inserted else { continue }
        #expect(figure.raw.agrees(with: answer.value), "\(place.name): \(figure.label)")
        let again = try Statement(answer.sql, on: whole.database).first { row in
          (row.optionalText(0), row.integer(1))
        }
        let mine = try Statement(answer.sql, on: cleared.database).first { $0.optionalText(0) }
        #expect(again?.0 == mine, "\(answer.sql)")
        #expect(again?.1 == answer.rowsCounted, "\(answer.sql)")
        if asked.count >= 1500 { return }
      }
    }
    #expect(asked.count > 300)
  }

  @Test("count what they list, and the regions add up to the nation")
  func counts() throws {
    let snapshot = try SampleSnapshot.open(.withoutConditions)
    func levels(_ scope: Scope) throws -> [String: Int] {
      let sheet = try #require(try Asked(place: .board("grid"), scope: scope).load(snapshot))
      let rows = sheet.panes.first { $0.id == "grid" }?.data?.rows ?? []
      let level = sheet.panes.first { $0.id == "grid" }?.data?.columns
        .firstIndex { $0.id == .level }
      let listed = Dictionary(grouping: rows) { row in
        level.map { "\(row.fields[$0].raw)" } ?? ""
      }.mapValues(\.count)
      for level in PriorityLevel.allCases {
        let counted = sheet.headlineFigures.first {
          if case .investigations = $0.figure { $0.label == level.rawValue } else { false }
        }
        let rows = listed["text(\"\(level.rawValue)\")"] ?? 0
        #expect(counted?.raw == .integer(rows), "\(scope) \(level.rawValue)")
      }
      return listed
    }
    let regions = try snapshot.directory.regions.map { try levels(.region($0.id)) }
    let sum = regions.reduce(into: [String: Int]()) { $0.merge($1, uniquingKeysWith: +) }
    #expect(try levels(.national) == sum && sum.count == 4)
  }
}
