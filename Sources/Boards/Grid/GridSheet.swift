import CellCanvas
import ThreatDomain
import Wording

/// The priority grid as a sheet.
struct GridSheet {
  let model: GridModel
  let facts: InvestigationFacts
  let scopeName: String
  let baseline: Day

  var request: BoardRequest { facts.request }

  var words: Words { facts.words }

  func sheet(groupedBy grouping: Term) -> Sheet {
    let panes = [
      Pane("grid", words[.grid], .grid(block, data: data), minimumHeight: 12),
      Pane("decisions", words[.decisionsWanted], .table(decisions)),
      Pane("details", words[.details], .details, minimumHeight: 3),
    ]
    return Sheet(
      title: words[.titleGrid], subtitle: "\(words[grouping]) · \(words.asAt(facts.asAt))",
      headline: [headline], panes: panes + [Pane.handling(notes, request)].compactMap(\.self),
      legend: GridMark.legend(words), sentences: sentences, figures: figuresOfHeadline,
      marking: model.entries.map(\.investigation.marking).max() ?? .officialSensitive)
  }

  /// How many bear each mark.
  private var headline: [TextRun] {
    let counts: [(Term, Role, Int)] = [
      (.noOwner, .alert, model.count(where: \.isOwnerless)),
      (.stalled, .warning, model.count { $0.stalledDays != nil }),
      (.decisionOverdue, .alert, model.count { $0.overdueDays != nil }),
      (.moved, .up, model.count(where: \.hasMoved)),
      (.new, .up, model.count { $0.marks.contains(.new) }),
      (.escalated, .heading, model.count { $0.marks.contains(.escalated) }),
    ]
    return Lines.facts(
      counts.map { term, role, count in
        (words[term], words.figure(request.shown(count)), count == 0 ? .text : role)
      })
  }

  private var notes: [HandlingNote] {
    model.entries.map(\.investigation).filter { $0.handling == .conditions }.map { investigation in
      HandlingNote(
        name: investigation.operation, conditions: investigation.handlingConditions)
    }
  }
}

/// The tables behind the grid.
extension GridSheet {
  /// Every investigation with every fact, in the order of the grid, and the row it stands in.
  var data: DataTable {
    let table = facts.table(model.entries)
    let places = model.rows.flatMap { row in row.cells.flatMap { $0.map { _ in row.title } } }
    let rows = zip(table.rows, places).map { row, place in
      DataRow(row.fields + [.text(place)], opens: row.opens, details: row.details)
    }
    let row = DataColumn("grid_row", words[.row], priority: table.columns.count)
    return DataTable(columns: table.columns + [row], rows: rows, whenEmpty: table.whenEmpty)
  }

  /// What needs a decision: the worries first, then what is wanted and not overdue.
  var decisions: DataTable {
    let worries = model.needingMeeting
    return facts.table(
      worries + model.awaitingDecision,
      columns: [
        "operation", "marks", "level", "age_days", "owner", "decision_due", "decision_wanted",
        "last_activity_on", "lead_agency", "loss_pence", "investigation_id",
      ],
      whenEmpty: .noDecisionsNeeded, rules: [worries.count: words[.notDueYet]])
  }
}

/// The grid itself.
extension GridSheet {
  var block: GridBlock {
    let words = words
    return GridBlock(
      columns: model.levels.map(column), rows: model.rows.map(row),
      whenEmpty: words[.noInvestigations], more: { words.more($0) })
  }

  /// `P1  4 (+1)`; in the safe view without the change, which would give small counts away.
  private func column(_ level: GridModel.Level) -> GridBlock.Column {
    let role = level.level.role
    let count = words.figure(request.shown(level.count))
    let title = TextRun(SafeText("\(level.level.rawValue)  \(count)"), role: role)
    guard !request.isSafe else { return GridBlock.Column(title: [title], role: role) }
    return GridBlock.Column(title: [title, change(level.change)], role: role)
  }

  private func change(_ change: Int) -> TextRun {
    switch change {
    case 0: TextRun(" (=)", role: .dim)
    case 1...: TextRun(SafeText(" (+\(words.count(change)))"), role: .up)
    default: TextRun(SafeText(" (\(words.count(change)))"), role: .down)
    }
  }

  private func row(_ row: GridModel.Row) -> GridBlock.Row {
    GridBlock.Row(title: row.title, cells: row.cells.map { $0.map(item) })
  }

  private func item(_ entry: GridEntry) -> GridItem {
    GridItem(
      name: entry.investigation.operation, age: words.age(entry.age),
      marks: GridMark.runs(entry.marks), opens: .investigation(entry.investigation.id),
      details: facts.details(of: entry))
  }
}
