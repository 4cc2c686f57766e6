import CellCanvas
import Testing
import Wording

@testable import Boards
@testable import Sheets

@Suite("What a colour says", .tags(.slow))
struct RoleSignsTests {
  /// Words on a board with the same meaning as their colour, in place of a sign.
  private static let words: [Role: [Term]] = [
    .alert: [.value(.noOwner), .value(.never), .legend(.decisionOverdue)],
    .warning: [
      .threats(.notCountedApart),
      .value(.notScored), .grid(.stalled), .value(.stale), .actors(.bandsDisagreeing),
      .actors(.bandHigherShort), .actors(.bandLowerShort),
      .fact(.bandHigher), .fact(.bandLower), .grid(.plansMissing), .grid(.noPlan),
      .fact(.conditions), .grid(.handlingConditions), .pane(.handling),
    ],
    .stale: [.value(.stale), .value(.notScored), .value(.scoreUnusable), .value(.never)],
    .up: [.grid(.moved), .value(.new)],
    .good: [.column(.plans), .worked(.better)],
  ]

  /// Whole sentences with the meaning of a colour, which no term holds.
  private static let phrases: [Role: [String]] = [
    .alert: ["above", "below", "overdue"], .warning: ["no answer for"],
    .up: ["moved from"], .down: ["moved from"],
  ]

  /// A piece of a board in one role, and the text that a reader reads together with it.
  private struct Piece: Hashable {
    let role: Role
    let text: String
    let label: String
  }

  private static func pieces(of line: [TextRun], label: String = "") -> [Piece] {
    zip(line, [""] + line.map(\.text.string)).map { run, before in
      Piece(role: run.role, text: run.text.string, label: "\(label) \(before)")
    }
  }

  private static func pieces(of pane: Pane) -> [Piece] {
    var pieces: [Piece] = []
    if case .text(let lines) = pane.content {
      pieces += lines.drawn.flatMap { Self.pieces(of: $0, label: pane.title) }
    }
    if case .grid(let grid, _) = pane.content {
      pieces += grid.columns.flatMap { Self.pieces(of: $0.title.runs) }
      pieces += grid.items.flatMap { Self.pieces(of: $0.marks.runs) }
    }
    guard let table = pane.data else { return pieces }
    for row in table.rows {
      pieces += row.details.drawn.flatMap { Self.pieces(of: $0) }
      for (column, field) in zip(table.columns, row.fields) {
        pieces += field.runs.flatMap { Self.pieces(of: [$0], label: column.title) }
      }
    }
    return pieces
  }

  private static func isTold(_ piece: Piece) -> Bool {
    let signs = piece.role.signs(in: .unicode)
    if signs.isEmpty || signs.contains(where: piece.text.contains) { return true }
    // A count below the head `P1` needs no `P1` of its own.
    if piece.label.split(separator: " ").contains(where: { signs.contains(String($0)) }) {
      return true
    }
    let words = (Self.words[piece.role] ?? []).map { Words(.english)[$0] }
    let said = "\(piece.label) \(piece.text)".lowercased()
    return (words + (phrases[piece.role] ?? [])).contains { said.contains($0.lowercased()) }
  }

  @Test("is said by a sign or a word too, on every board and page")
  func words() throws {
    for entry in try SampleSheets.all.get() {
      let sheet = entry.sheet
      let pieces =
        sheet.headline.drawn.flatMap { Self.pieces(of: $0) } + sheet.panes.flatMap(Self.pieces)
      for piece in Set(pieces) where !piece.text.allSatisfy(\.isWhitespace) {
        if !Self.isTold(piece) { Issue.record("\(entry.name): \(piece)") }
      }
    }
  }

  @Test(
    "is told by shape too in charts, bars, maps and the row under the cursor",
    arguments: [Glyphs.unicode, .ascii])
  func shapes(_ glyphs: Glyphs) throws {
    let roles: [Role] = [
      .selected, .chartMean, .chartLimit, .chartPoint, .barHarm, .barLikelihood, .barPosition,
      .shade1, .shade2, .shade3, .shade4,
    ]
    var drawn: Set<Role> = []
    for entry in try SampleSheets.stretches(in: glyphs) {
      for stretch in entry.stretches where roles.contains(stretch.role) {
        drawn.insert(stretch.role)
        let isTold = stretch.role.signs(in: glyphs).contains(where: stretch.text.contains)
        if !isTold { Issue.record("\(entry.name): \(stretch)") }
      }
    }
    #expect(drawn == Set(roles))
  }

  @Test("has signs that differ from those of its neighbours", arguments: [Glyphs.unicode, .ascii])
  func apart(_ glyphs: Glyphs) {
    let groups: [[Role]] = [
      [.p1, .p2, .p3, .p4], [.up, .down], [.good, .warning], [.good, .alert],
      [.chartMean, .chartLimit, .chartPoint], [.barHarm, .barLikelihood, .barPosition],
      [.shade1, .shade2, .shade3, .shade4],
    ]
    for group in groups {
      let signs = group.flatMap { $0.signs(in: glyphs) }
      #expect(Set(signs).count == signs.count, "\(group)")
      #expect(group.allSatisfy { !$0.signs(in: glyphs).isEmpty }, "\(group)")
    }
  }
}
