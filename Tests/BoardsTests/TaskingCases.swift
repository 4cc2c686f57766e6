import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

/// A hand-made board of tasking.
enum TaskingCases {
  static let asAt = GridCases.asAt

  static func sent(
    _ id: String, to force: String = "kent", daysAgo: Int, victims: Int = 14, vulnerable: Int = 5
  ) -> Dissemination {
    Dissemination(
      id: id, sentOn: asAt - daysAgo, recipient: .force(force), fraudType: "NFIB1H",
      victims: victims,
      vulnerableVictims: vulnerable, loss: Pence(1_200_000))
  }

  /// Two cases wait in Kent and one in Surrey.
  ///
  /// Calder is recommended for escalation, Ledge waits for an answer, and Quarry has one.
  static func records(
    conditions: String? = nil, limits: TimeLimits = TimeLimits()
  ) -> TaskingRecords {
    let investigations = [
      GridCases.investigation(
        "I-1", "Calder", level: .p3, tier: .local, force: "kent",
        decision: "Adopt as a regional investigation", conditions: conditions),
      GridCases.investigation("I-2", "Ledge", level: .p3, tier: .regional),
      GridCases.investigation("I-3", "Quarry", level: .p3, tier: .regional, status: .closed),
    ]
    return TaskingRecords(
      cases: [
        sent("D-1", daysAgo: 400), sent("D-2", to: "surrey", daysAgo: 90, vulnerable: 2),
        sent("D-3", daysAgo: 20, victims: 3, vulnerable: 0),
      ],
      months: (asAt.month - 11)...asAt.month,
      takeUp: [
        "kent": TakeUp(sent: 12, declined: 1, days: [9, 14, 15, 20, 30, 31, 40, 41, 50, 52]),
        "surrey": TakeUp(sent: 20, declined: 6, days: Array(20..<33)),
      ],
      listedForces: [], investigations: investigations, inSeries: [],
      forces: ["I-1": ["kent", "surrey"], "I-2": ["kent", "essex"]], moves: [],
      escalations: [
        GridCases.escalation("E-1", "I-2", daysAgo: 32), answered("E-2", "I-3", .declined),
        answered("E-3", "I-1", .withdrawn, daysAgo: 200),
      ],
      handOffs: ["I-1": HandOffs(casesTakenUp: 1, escalationsAccepted: 1)],
      limits: limits, requests: requests)
  }

  static let requests = [
    Request(
      id: "R-1", kind: .tasking, from: .region("se"), to: .force("kent"),
      subject: .init(.investigation, id: "I-1"), text: "Hold two devices.",
      raisedOn: asAt - 40, dueOn: asAt - 10, state: .open),
    Request(
      id: "R-2", kind: .ask, from: .force("surrey"), to: .region("se"),
      text: "An analyst for a week.", raisedOn: asAt - 20, dueOn: asAt, state: .accepted),
    Request(
      id: "R-3", kind: .query, from: .national, to: .region("se"), text: "Who has a desk?",
      raisedOn: asAt - 60, dueOn: asAt - 30, state: .done, answer: "All do."),
  ]

  static func answered(
    _ id: String, _ investigation: String, _ state: EscalationState, daysAgo: Int = 60
  ) -> Escalation {
    Escalation(
      id: id, investigationID: investigation, raisedOn: asAt - daysAgo, fromTier: .regional,
      toTier: .national, route: .nlf, state: state, decidedOn: asAt - daysAgo + 14,
      reason: "Below the threshold")
  }

  static func model(_ records: TaskingRecords = records()) -> TaskingModel {
    TaskingModel(records, names: names, asAt: asAt, since: GridCases.baseline)
  }

  static let names = GridCases.names()

  static func sheet(
    _ records: TaskingRecords = records(), view: TaskingView = .cases, isSafe: Bool = false
  ) -> Sheet {
    let request = BoardRequest(
      scope: .region("se"), month: asAt.month, words: Words(.english), choices: Choices(view),
      isSafe: isSafe)
    let writer = InvestigationWriter(
      request: request, names: names, forces: records.forces, asAt: asAt)
    return TaskingSheet(
      model: model(records), writer: writer, scopeName: "South East",
      roles: view == .roles ? RolesGrid([], request) : nil
    ).sheet
  }

  static func picture(_ sheet: Sheet, _ columns: Int, _ rows: Int) -> String {
    var state = ViewState()
    state.settle(in: sheet)
    let drawn = sheet.draw(
      size: Size(columns: columns, rows: rows), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
    return drawn.canvas.lines.joined(separator: "\n")
  }
}
