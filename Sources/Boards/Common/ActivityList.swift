import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The activities of a 4P plan on a page: what, who leads it, and by which day.
struct ActivityList {
  private let activities: [PlanActivity]
  private let names: CodeNames
  private let asAt: Day
  private let request: BoardRequest

  init(_ activities: [PlanActivity], _ names: CodeNames, asAt: Day, _ request: BoardRequest) {
    self.activities = activities
    self.names = names
    self.asAt = asAt
    self.request = request
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side = .left) -> Pane {
    Pane("activities", words[.pane(.activities)], .table(table), side: side, minimumHeight: 4)
      .needing(.planActivity)
  }

  private var table: DataTable {
    DataTable(
      activities, columns, words, whenEmpty: .pane(.noActivities),
      details: { [request] activity in
        activity.evidence.map { evidence in
          [.fact(Fact(request.words[.column(.evidence)], request.shown(evidence)))]
        } ?? []
      })
  }

  private var columns: [Column<PlanActivity>] {
    ActivityList.columns(names, asAt: asAt, request)
  }
}

extension ActivityList {
  /// The columns of an activity, for every table that lists some.
  static func columns(
    _ names: CodeNames, asAt: Day, _ request: BoardRequest
  ) -> [Column<PlanActivity>] {
    let words = request.words
    return [
      .data(.activityId) { .text($0.id) },
      Column(.strand, .column(.strand)) { .code($0.strand.rawValue, words[$0.strand.term]) },
      Column(.what, .column(.what), minWidth: 16, maxWidth: 48) { .open($0.what, request) },
      Column(.leadRole, .column(.lead), minWidth: 10, maxWidth: 28) { .text($0.leadRole) },
      Column(.dueOn, .column(.dueOn)) { activity in
        .due(activity.dueOn, isLate: activity.isOverdue(asAt: asAt), words)
      },
      Column(.state, .column(.status), priority: 1) { activity in
        .code(
          activity.state.rawValue, standing(of: activity, asAt: asAt, words),
          activity.isOpen ? .text : .dim)
      },
      Column(.doneOn, .column(.doneOn), priority: 3) {
        .day($0.doneOn, words, missing: .value(.none))
      },
      Column(.activityScope, .column(.whose), priority: 2, minWidth: 8, maxWidth: 24) { activity in
        activity.scope.map { .code($0.description, names.name(of: $0)) } ?? .none()
      },
    ]
  }

  /// How far it has come, and whether it is late: `planned, late`.
  private static func standing(
    of activity: PlanActivity, asAt: Day, _ words: Words
  ) -> String {
    let state = words[activity.state.term]
    return activity.isOverdue(asAt: asAt) ? "\(state), \(words[.value(.late)])" : state
  }
}
