import ExportFormat
import SnapshotStore

/// The positions in a row of a coded table of the numbers that are added up.
enum CountedColumns {
  case demand(force: Int, type: Int, victim: Int, figures: Range<Int>, TotalledColumns)
  case referral(force: Int, figures: Range<Int>)
  case victimCare(force: Int, list: Int, figures: Range<Int>)
  /// The table has no roll-up.
  case none

  init(of table: Table) {
    self =
      switch table.name {
      case Table.demand.name:
        .demand(
          force: table.place(of: "force_id"), type: table.place(of: "fraud_type"),
          victim: table.place(of: "victim_type"), figures: table.summed,
          TotalledColumns())
      case Table.referral.name:
        .referral(force: table.place(of: "force_id"), figures: table.summed)
      case Table.victimCare.name:
        .victimCare(
          force: table.place(of: "force_id"), list: table.place(of: "list"), figures: table.summed)
      default: .none
      }
  }

  /// Adds a row to the control totals and to the roll-ups of its table.
  func count(_ numbers: [Int64], in rollUps: inout RollUps, _ sums: inout ControlTotals) {
    switch self {
    case .demand(let force, let type, let victim, let figures, let totalled):
      sums.reports = sums.reports.total(with: numbers[totalled.reports])
      sums.pence = sums.pence.total(with: numbers[totalled.pence])
      rollUps.addDemand(
        force: Int(numbers[force]), type: Int(numbers[type]), victim: Int(numbers[victim]),
        figures: numbers.span.extracting(figures))
    case .referral(let force, let figures):
      rollUps.addReferral(
        force: Int(numbers[force]), figures: numbers.span.extracting(figures))
    case .victimCare(let force, let list, let figures):
      rollUps.addVictimCare(
        force: Int(numbers[force]), list: Int(numbers[list]),
        figures: numbers.span.extracting(figures))
    case .none: return
    }
  }

  /// The years that are complete once a month of the table, given as YYYYMM, has ended.
  func endMonth(_ month: Int, in rollUps: inout RollUps) -> [ScopeYear] {
    switch self {
    case .demand: rollUps.endDemand(month: month)
    case .referral: rollUps.endReferral(month: month)
    case .victimCare: rollUps.endVictimCare(month: month)
    case .none: []
    }
  }
}
