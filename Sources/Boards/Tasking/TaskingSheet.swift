import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The tasking board as a sheet.
struct TaskingSheet {
  let model: TaskingModel
  let writer: InvestigationWriter
  let scopeName: String
  /// The take-up of the cases sent to all forces of the scope.
  let takeUp: ShownTakeUp
  /// Whose job it is; `nil` in the views that do not show it.
  let roles: RolesGrid?

  init(
    model: TaskingModel, writer: InvestigationWriter, scopeName: String, roles: RolesGrid? = nil
  ) {
    self.roles = roles
    self.model = model
    self.writer = writer
    self.scopeName = scopeName
    takeUp = ShownTakeUp(
      model.takeUp, of: writer.request.scope, sentIn: model.months, writer.request.counts)
  }

  var request: BoardRequest { writer.request }

  var words: Words { writer.words }

  var sheet: Sheet {
    Sheet(
      title: words[.tasking(.titleTasking)],
      subtitle: [words[view.title], words.say.asAt(model.asAt)], headline: headline,
      panes: panes + [details] + [Pane.handling(notes, request, side: .right)].compactMap(\.self),
      legend: GridMark.legend(request.rules, words), sentences: sentences,
      // Cases have no marking of their own, so the sheet never has a lower marking than this.
      marking: .officialSensitive)
  }

  var view: TaskingView { request[TaskingView.self] }

  /// All panes.
  ///
  /// The view only decides which come first.
  private var panes: [Pane] {
    let cases = [
      caseList.pane(side: .left, minimumHeight: 5),
      Pane("forces", forcesTitle, .table(forcesTable), side: .right, minimumHeight: 5)
        .needing(.dissemination),
    ]
    let escalations = [
      Pane("to-escalate", words[.tasking(.recommended)], .table(toEscalateTable), minimumHeight: 5)
        .needing(.investigation, .escalation),
      Pane("waiting", words[.tasking(.waitingForAnswer)], .table(waitingTable), side: .right)
        .needing(.investigation, .escalation),
      Pane("answered", words[.tasking(.cameBack)], .table(answeredTable), side: .right)
        .needing(.investigation, .escalation),
      Pane(
        "rules", words[.tasking(.escalationRules)], .text(rules), side: .right, minimumHeight: 3),
    ]
    let linked = [
      Pane("linked", words[.tasking(.linkedInvestigations)], .table(linkedTable))
        .needing(.investigation),
      Pane("hand-offs", words[.tasking(.handOffs)], .table(handOffsTable), side: .right)
        .needing(.investigation, .escalation),
    ]
    let asked = [requests.pane(side: view == .requests ? .left : .right)]
    return switch view {
    case .cases: cases + escalations + linked + asked
    case .escalations: escalations + cases + linked + asked
    case .linked: linked + cases + escalations + asked
    case .requests: asked + cases + escalations + linked
    case .roles: [roles?.pane].compactMap(\.self) + cases + escalations + linked + asked
    }
  }

  var requests: RequestList {
    RequestList(
      requests: model.requests, names: writer.names, asAt: model.asAt, request: request)
  }

  private var details: Pane { .details(words, minimumHeight: 3) }

  private var forcesTitle: String { words.say.byForce(casesSentIn: model.months) }

  private var notes: [HandlingNote] {
    model.underConditions.compactMap(HandlingNote.init)
      + model.requests.compactMap(HandlingNote.init)
  }
}
