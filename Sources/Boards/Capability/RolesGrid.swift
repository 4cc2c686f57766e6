import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Whose job it is: the strategy's roles and responsibilities, by function and tier.
///
/// The tasking board shows it too, beside what goes from tier to tier.
struct RolesGrid: CapabilityPart {
  /// One activity of a function, and what each tier does in it.
  struct Row: Equatable, Sendable {
    let function: String
    let activity: String
    let tiers: [LeadTier: String]
  }

  let rows: [Row]
  let request: BoardRequest

  init(_ responsibilities: [Responsibility], _ request: BoardRequest) {
    var rows: [Row] = []
    for cell in responsibilities {
      var tiers: [LeadTier: String] = [:]
      if let last = rows.last, last.function == cell.function, last.activity == cell.activity {
        tiers = last.tiers
        rows.removeLast()
      }
      tiers[cell.tier] = cell.text
      rows.append(Row(function: cell.function, activity: cell.activity, tiers: tiers))
    }
    self.rows = rows
    self.request = request
  }

  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    self.init(try snapshot.database.responsibilities(), request)
  }

  private var words: Words { request.words }

  var headline: [Line] {
    let said =
      rows.isEmpty
      ? words.asSentence(words[.capability(.noRoles)]) : words.say.roles(rows.count)
    return [.headline([request.said(from: .responsibility, sentence: said)], words)]
  }

  var panes: [Pane] { [pane] }

  var pane: Pane {
    Pane("roles", words[.capability(.roles)], .table(table), side: .full, minimumHeight: 6)
      .needing(.responsibility)
  }

  private var table: DataTable {
    DataTable(
      rows, columns, words, whenEmpty: .capability(.noRoles), rules: rules,
      details: { row in
        tiers.compactMap { tier in
          row.tiers[tier].map { .fact(Fact(words[tier.term], RolesGrid.inOneLine($0))) }
        }
      })
  }

  /// The name of the function above its first activity.
  private var rules: [Int: String] {
    var rules: [Int: String] = [:]
    for (position, row) in rows.enumerated()
    where position == 0 || rows[position - 1].function != row.function {
      rules[position] = row.function
    }
    return rules
  }

  private var columns: [Column<Row>] {
    [
      .data(.function) { .text($0.function) },
      Column(.activity, .capability(.activity), minWidth: 16, maxWidth: 36) { .text($0.activity) },
    ]
      + tiers.enumerated().map { place, tier in
        Column(
          .init(tier.rawValue, .text), tier.term, priority: place, minWidth: 24, maxWidth: 60
        ) { row in
          row.tiers[tier].map { .text(RolesGrid.inOneLine($0)) } ?? .none()
        }
      }
  }

  /// The tiers, the scope's own first.
  private var tiers: [LeadTier] {
    let own: LeadTier =
      switch request.scope {
      case .national: .national
      case .region: .regional
      case .force: .local
      }
    return [own] + LeadTier.allCases.filter { $0 != own }
  }

  /// The parts of a text of several lines, one after the other.
  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: " ").joined(separator: " ")
    }.joined(separator: "; ")
  }
}
