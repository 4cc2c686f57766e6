import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The tables behind the grid and beside it; a filter of the grid is theirs too.
extension GridSheet {
  /// Every investigation shown with every fact, in the order of the grid, and its row.
  var data: DataTable {
    let table = facts.table(model.shown)
    let places = model.rows.flatMap { row in row.cells.flatMap { $0.map { _ in row.title } } }
    let rows = zip(table.rows, places).map { row, place in
      DataRow(row.fields + [.text(place)], opens: row.opens, details: row.details)
    }
    let row = DataColumn("grid_row", words[.grid(.row)], priority: table.columns.count)
    return DataTable(columns: table.columns + [row], rows: rows, whenEmpty: table.whenEmpty)
  }

  /// What needs a decision: the worries first, then what is wanted and not overdue.
  var decisions: DataTable {
    let worries = model.needingMeeting.filter(model.filter.takes)
    return facts.table(
      worries + model.awaitingDecision.filter(model.filter.takes),
      columns: [
        "operation", "marks", "level", "age_days", "owner", "decision_due", "decision_wanted",
        "last_activity_on", "lead_agency", "loss_pence", "investigation_id",
      ],
      whenEmpty: .grid(.noDecisionsNeeded), rules: [worries.count: words[.grid(.notDueYet)]])
  }

  /// P1 and P2 that lack a plan, a column a strand.
  var planTable: DataTable {
    facts.table(
      model.lackingPlans.filter(model.filter.takes),
      columns: ["operation", "level"] + Strand.allCases.map { "plan_\($0.rawValue)" }
        + ["owner", "lead_agency", "age_days", "investigation_id"],
      whenEmpty: .grid(.noPlansLacking))
  }
}
