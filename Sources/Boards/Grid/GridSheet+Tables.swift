import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The tables behind and beside the grid.
///
/// The filter of the grid applies to them too.
extension GridSheet {
  /// An investigation and the title of its row in the grid.
  private struct Placed: Sendable {
    let entry: GridEntry
    let row: String
  }

  /// Every shown investigation with all its facts and its row, in the order of the grid.
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

  /// The investigations that need a decision: worries first, then decisions that are not overdue.
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

  /// The P1 and P2 investigations without some plan, with one column for each of the 4Ps.
  var planTable: DataTable {
    writer.table(
      model.lackingPlans.filter(model.filter.takes),
      writer.columns(
        [.operation, .level] + Strand.allCases.map(ColumnID.plan)
          + [.owner, .leadAgency, .ageDays, .investigationId]),
      whenEmpty: .grid(.noPlansLacking))
  }
}
