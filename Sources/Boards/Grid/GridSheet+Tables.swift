import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The tables behind the grid and beside it; a filter of the grid is theirs too.
extension GridSheet {
  /// An investigation, with the title of the row of the grid in which it stands.
  private struct Placed: Sendable {
    let entry: GridEntry
    let row: String
  }

  /// Every investigation shown with every fact, in the order of the grid, and its row.
  var data: DataTable {
    let placed = model.rows.flatMap { row in
      row.cells.joined().map { Placed(entry: $0, row: row.title) }
    }
    let columns = writer.columns().map { $0.of(\Placed.entry) }
    let row = Column<Placed>(.gridRow, .grid(.row), priority: columns.count) { .text($0.row) }
    return DataTable(
      placed, columns + [row], words, whenEmpty: .fact(.noInvestigations),
      opens: { $0.entry.place }, details: { writer.details(of: $0.entry) })
  }

  /// What needs a decision: the worries first, then what is wanted and not overdue.
  var decisions: DataTable {
    let worries = model.needingMeeting.filter(model.filter.takes)
    return writer.table(
      worries + model.awaitingDecision.filter(model.filter.takes),
      writer.columns([
        .operation, .marks, .level, .ageDays, .owner, .decisionDue, .decisionWanted,
        .lastActivityOn, .leadAgency, .lossPence, .investigationId,
      ]),
      whenEmpty: .grid(.noDecisionsNeeded), rules: [worries.count: words[.grid(.notDueYet)]])
  }

  /// P1 and P2 that lack a plan, a column a strand.
  var planTable: DataTable {
    writer.table(
      model.lackingPlans.filter(model.filter.takes),
      writer.columns(
        [.operation, .level] + Strand.allCases.map(ColumnID.plan)
          + [.owner, .leadAgency, .ageDays, .investigationId]),
      whenEmpty: .grid(.noPlansLacking))
  }
}
