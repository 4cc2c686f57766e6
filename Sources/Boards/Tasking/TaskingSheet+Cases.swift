import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Cases sent to forces.
extension TaskingSheet {
  /// The cases that no force has answered, oldest first.
  ///
  /// It answers question 4 of the product design.
  var caseList: CaseList {
    CaseList(
      cases: model.casesWaiting, limits: model.limits, names: writer.names, asAt: model.asAt,
      request: request)
  }

  /// The forces, with the take-up of the cases sent in twelve months.
  var forcesTable: DataTable {
    DataTable(
      forceRows, forceColumns, words, whenEmpty: .tasking(.noCaseSent),
      opens: { .force($0.force.id) },
      details: { [.fact(Fact($0.force.name, said($0.takeUp)))] })
  }

  /// A force and the shown take-up of its cases.
  private struct ForceRow: Sendable {
    let force: TaskingModel.ForceCases
    let takeUp: ShownTakeUp
  }

  private var forceRows: [ForceRow] {
    model.forces.map { force in
      ForceRow(
        force: force,
        takeUp: ShownTakeUp(
          force.takeUp, of: .force(force.id), sentIn: model.months, request.counts))
    }
  }

  private var forceColumns: [Column<ForceRow>] {
    func counts(
      _ id: ColumnID, _ title: Term, priority: Int = 0, _ asked: CaseFigure,
      _ field: @escaping @Sendable (ForceRow) -> Field
    ) -> Column<ForceRow> {
      Column(id, title, .right, priority: priority) {
        field($0).counts(figure(asked, of: $0.force))
      }
    }
    return [
      .data(.forceId) { .text($0.force.id) },
      Column(.force, .board(.force), minWidth: 10, maxWidth: 22) { .text($0.force.name) },
      counts(.notTakenUp, .tasking(.waits), .waiting) { .count($0.force.casesWaiting, request) },
      counts(.oldestDays, .tasking(.oldest), .oldestWait) { force in
        force.force.oldestDays.map { .age($0, words) } ?? .none()
      },
      counts(.takenUp, .tasking(.takenUp), priority: 2, .takenUp) {
        .count($0.takeUp.takenUp, request)
      },
      counts(.declined, .tasking(.declinedHead), priority: 3, .declined) {
        .count($0.takeUp.declined, request)
      },
      counts(.sent, .tasking(.sent), priority: 1, .sent) { .count($0.takeUp.sent, request) },
      counts(.takeUpShare, .tasking(.takeUp), .takeUpShare) { force in
        force.takeUp.share.map { .share($0, words) } ?? .none()
      },
      counts(.medianDaysToTakeUp, .tasking(.medianDays), priority: 1, .medianDays) {
        median(of: $0.takeUp)
      },
    ]
  }

  /// The take-up of the cases sent in twelve months, in words.
  func said(_ takeUp: ShownTakeUp) -> String {
    words.say.takeUp(
      takeUp.share, of: takeUp.sent, declined: takeUp.declined,
      medianDays: request.keepsBackLoss(beside: takeUp.takenUp) ? nil : takeUp.medianDays,
      sentIn: model.months)
  }
}
