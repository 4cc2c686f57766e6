import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("Every board and page of hostile data", .tags(.slow))
struct HostileSheetTests {
  private static let kinds = [
    ("region", "sw"), ("force", "devon"), ("threat", "thr1"), ("investigation", "inv1"),
    ("actor", "act1"), ("capability", "cap1"), ("dissemination", "sent1"),
    ("request", "req1"),
  ]

  /// A page of each kind, with text of each class of characters.
  private struct HostilePage: Sendable {
    let row: Int
    let name: String
    let sheet: Sheet
  }

  private static let pages = Result {
    let snapshot = try HostileSnapshot.open()
    return try HostileClass.taken.indices.flatMap { row in
      try kinds.map { kind, id in
        let place = Place.page(kind, id: "\(id)-\(row)")
        return HostilePage(
          row: row, name: place.text, sheet: try load(place, from: snapshot))
      }
    }
  }

  private static func load(_ place: Place, from snapshot: borrowing Snapshot) throws -> Sheet {
    try #require(
      try place.load(from: snapshot, SampleReading.request(.national, "2019-03")), "\(place.text)")
  }

  /// The faults of a screen: an acting scalar, a line that is too wide, or half a character.
  private static func faults(_ canvas: Canvas) -> [String] {
    var faults = canvas.lines.flatMap { HostileScan.findings(in: $0) }
    for y in 0..<canvas.size.rows {
      for x in 0..<canvas.size.columns {
        let cell = canvas[x, y]
        let hasHalf = cell.width == 2 && !canvas[x + 1, y].isContinuation
        let isHalf = cell.isContinuation && (x == 0 || canvas[x - 1, y].width != 2)
        if hasHalf || isHalf { faults.append("half a character at \(x), \(y)") }
        if cell.base == "¤", cell.role != .hostile { faults.append("¤ in \(cell.role)") }
      }
    }
    return faults
  }

  private static func draw(
    _ sheet: Sheet, _ columns: Int, _ rows: Int, moves: Int = 0
  ) -> Canvas {
    var state = ViewState()
    state.settle(in: sheet)
    for _ in 0..<moves { state.move(.down, in: sheet, page: 1) }
    return sheet.draw(
      size: Size(columns: columns, rows: rows), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state
    ).canvas
  }

  @Test("draws no character that acts, hides or reorders, at any size, on any row")
  func boards() throws {
    let snapshot = try HostileSnapshot.open()
    for board in boardCatalogue {
      let sheet = try Self.load(.board(board.id), from: snapshot)
      for (columns, rows) in [(40, 10), (80, 24), (200, 60)] {
        #expect(Self.faults(Self.draw(sheet, columns, rows)) == [], "\(board.id) \(columns)")
      }
      for moves in HostileClass.taken.indices {
        #expect(Self.faults(Self.draw(sheet, 80, 24, moves: moves)) == [], "\(board.id) \(moves)")
      }
    }
  }

  @Test("draws none on a page of any record")
  func records() throws {
    let sizes = [(40, 10), (80, 24), (200, 60)]
    for (number, page) in try Self.pages.get().enumerated() {
      // There are six pages for each class, so that each class is tested at each size.
      let (columns, rows) = sizes[number % sizes.count]
      #expect(Self.faults(Self.draw(page.sheet, columns, rows)) == [], "\(page.name) \(columns)")
    }
  }

  @Test("says so on the page of every record that held some, and on no other")
  func notes() throws {
    for page in try Self.pages.get() {
      let heads = page.sheet.headline.map(SheetReader.text).filter { $0.hasPrefix("Hidden char") }
      let said = page.sheet.sentences.filter { $0.hasPrefix("Hidden characters") }
      #expect(heads.count == (HostileClass.taken[page.row].isHidden ? 1 : 0), "\(page.name)")
      #expect(said.count == heads.count, "\(page.name)")
    }
    let snapshot = try HostileSnapshot.open()
    for (kind, id) in Self.kinds {
      let sheet = try Self.load(.page(kind, id: id), from: snapshot)
      let lines = sheet.headline.drawn.map(SheetReader.text)
      #expect(!lines.contains { $0.hasPrefix("Hidden") }, "\(id)")
    }
  }

  @Test(
    "names the columns, those of rows that belong to the record too",
    arguments: [
      (
        "investigation:inv1-0",
        "operation, title, lead_agency, owner_role, decision_wanted, handling_conditions, "
          + "priority_move.reason, escalation.ask, escalation.reason, actor_link.role, "
          + "decision_answer.answered_by, decision_answer.reason"
      ),
      (
        "actor:act1-0",
        "codename, mapper, owner, lead_officer_role, handling_conditions, actor_link.role, "
          + "assessment.scorer_role, disruption.claimed_by, disruption.tactic, disruption.evidence"
      ),
      (
        "threat:thr1-0",
        "name, name_cy, theme, method, owner_role, rationale, campaign.title, campaign.title_cy, "
          + "campaign.lead, plan_activity.what, plan_activity.lead_role, plan_activity.evidence"
      ),
      (
        "force:devon-0",
        "name, name_cy, good_practice.title, published_figure.body, published_figure.item, "
          + "published_figure.note"
      ),
      ("capability:cap1-0", "name, gap, last_answer, answer_from"),
      ("dissemination:sent1-0", "declined_reason"),
      ("request:req1-0", "text, answer, handling_conditions"),
      (
        "region:sw-0",
        "name, name_cy, unit, unit_name, campaign.title, campaign.title_cy, campaign.lead, "
          + "plan_activity.what, plan_activity.lead_role, plan_activity.evidence, "
          + "decision_answer.answered_by, decision_answer.reason"
      ),
    ])
  func columns(place: String, columns: String) throws {
    let sheet = try Self.load(Place(place), from: HostileSnapshot.open())
    let head = try #require(sheet.headline.first)
    #expect(SheetReader.text(head) == "Hidden characters, each shown as ¤: \(columns)")
    #expect(head.runs?.map(\.role) == [.hostile])
  }

  @Test("says so in the details of every row that opens such a record, and of no other")
  func details() throws {
    let snapshot = try HostileSnapshot.open()
    var opened: Set<String> = []
    for board in boardCatalogue {
      for pane in try Self.load(.board(board.id), from: snapshot).panes {
        // The ids of measures end in numbers of their own.
        for (place, details) in pane.selectable where !place.text.hasPrefix("measure:") {
          let isNoted = details.contains { SheetReader.text($0).hasPrefix("Hidden characters") }
          let row = place.text.split(separator: "-").last.flatMap { Int($0) }
          let isHostile = row.map { HostileClass.taken[$0].isHidden } ?? false
          #expect(isNoted == isHostile, "\(board.id) \(pane.id) \(place.text)")
          opened.insert(String(place.text.prefix { $0 != ":" }))
        }
      }
    }
    #expect(opened.isSuperset(of: ["investigation", "actor", "threat"]))
  }
}

extension Pane {
  /// The places that the cursor can reach and open, with their lines.
  fileprivate var selectable: [(Place, [Line])] {
    switch content {
    case .table(let table): table.rows.compactMap { row in row.opens.map { ($0, row.details) } }
    case .grid(let grid, _): grid.items.map { ($0.opens, $0.details) }
    case .line, .heat, .map, .text, .details: []
    }
  }
}
