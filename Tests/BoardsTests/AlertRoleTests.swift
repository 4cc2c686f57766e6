import CellCanvas
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("Red", .tags(.slow))
struct AlertRoleTests {
  /// The fields that may be an alert, by the name that data has for them: no owner, overdue, a signal
  /// that is bad.
  private static let alerts: Set<String> = [
    "level", "owner", "no_owner", "overdue", "decision_due", "decision_wanted", "due_on", "signal",
    "marks", "variation",
    "grid marks", "words", "age_days", "days_waiting", "longest_days",
    "in_short", "place_beside", "beside_others",
  ]

  /// A field of a board with where it stands: a column's or a fact's name, the words before it where
  /// it has none.
  private struct Piece {
    let place: String
    let field: Field
  }

  private static func pieces(of lines: [Line]) -> [Piece] {
    lines.flatMap(\.allFacts).map { Piece(place: $0.id?.name ?? "words", field: $0.field) }
  }

  private static func pieces(of pane: Pane) -> [Piece] {
    var pieces: [Piece] = []
    if case .text(let lines) = pane.content { pieces += Self.pieces(of: lines) }
    if case .grid(let grid, _) = pane.content {
      pieces += grid.items.map { Piece(place: "grid marks", field: $0.marks) }
    }
    guard let table = pane.data else { return pieces }
    for row in table.rows {
      pieces += Self.pieces(of: row.details)
      pieces += zip(table.columns, row.fields).map {
        Piece(place: $0.id?.name ?? $0.title, field: $1)
      }
    }
    return pieces
  }

  private static func pieces(of sheet: Sheet) -> [Piece] {
    pieces(of: sheet.headline) + sheet.panes.flatMap(pieces)
  }

  @Test("is a field's that says no owner, overdue or a signal that is bad, on every board and page")
  func alerts() throws {
    var found: Set<String> = []
    for entry in try SampleSheets.all.get() {
      for piece in Self.pieces(of: entry.sheet)
      where piece.field.runs.contains(where: { $0.role == .alert }) {
        found.insert(piece.place)
      }
    }
    #expect(found == Self.alerts)
  }

  @Test("is no change's, up or down: whether it means anything says the signal beside it")
  func changes() throws {
    let request = try SampleReading.request()
    for fraction in [0.5, -0.5, 0] {
      #expect(Field.change(.fraction(fraction), request).runs.map(\.role) == [.text])
    }
  }

  @Test("is a signal that is high; one that is low is for the meeting to look at")
  func signals() {
    func judgement(_ directions: [Signal.Direction]) -> Judgement {
      .signal(directions.map { Signal(kind: .nearLimit, direction: $0, bound: 1) })
    }
    #expect(judgement([.low, .high]).role == .alert)
    #expect(judgement([.low]).role == .warning)
    #expect(Judgement.usual.role == .dim && Judgement.noReturn.role == .dim)
  }
}
