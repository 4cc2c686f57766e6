import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The eight things that a chair asks about a force or region, a row each, over the lists of the page.
///
/// It answers question 6 of the product design. Enter on a row leads to its list.
struct ScopeGlance {
  /// One of the eight things.
  struct Row: Sendable {
    let name: Term
    /// The pane with its list; `nil` where the page has none.
    let pane: String?
    /// How many there are.
    let count: Field
    /// What a chair must know of them.
    let facts: [Fact]
  }

  let rows: [Row]
  let words: Words

  static let id = "glance"

  func pane(side: Pane.Side) -> Pane {
    Pane(
      ScopeGlance.id, words[.scopes(.glance)], .table(table), side: side,
      minimumHeight: rows.count + 1)
  }

  private var table: DataTable {
    DataTable(
      rows,
      [
        Column(.what, .scopes(.what)) { .text(words[$0.name]) },
        Column(.howMany, .scopes(.number), .right) { $0.count },
        Column(.inShort, .scopes(.inShort), minWidth: 20, maxWidth: 76) { .joined($0.facts) },
      ], words, whenEmpty: .value(.none), leadsTo: \.pane)
  }
}

extension Field {
  /// Several facts in one field, as a line of the head would say them: `P1 1 · P2 0`.
  static func joined(_ facts: [Fact]) -> Field {
    let runs = facts.enumerated().flatMap { position, fact in
      (position == 0 ? [] : [TextRun(" · ", role: .dim)]) + fact.runsAfterLabel
    }
    let spoken = facts.filter { $0.field.voice != .silent }.map { fact in
      fact.head == .unsaid ? fact.field.plainWords : "\(fact.label) \(fact.field.plainWords)"
    }.joined(separator: ", ")
    return Field(
      runs, raw: facts.isEmpty ? .missing : .text(spoken), spoken: spoken,
      signs: facts.reduce(into: []) { $0.formUnion($1.field.signs) })
  }
}

extension Fact {
  /// The label in the role of the value, so that a colour never stands beside its words.
  fileprivate var runsAfterLabel: [TextRun] {
    guard head != .unsaid, let first = field.runs.first else { return field.runs }
    return [TextRun(SafeText("\(label) ") + first.text, role: first.role)]
      + field.runs.dropFirst()
  }
}
