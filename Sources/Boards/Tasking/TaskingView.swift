import Sheets
import Wording

/// The part of the tasking board that comes first.
enum TaskingView: String, BoardChoice {
  case cases, escalations, linked, requests, roles

  static let control = Control.view
  static let usual = TaskingView.cases

  var pane: String? {
    switch self {
    case .cases: "not-taken-up"
    case .escalations: "to-escalate"
    case .linked: "linked"
    case .requests: "requests"
    case .roles: "roles"
    }
  }

  var title: Term {
    switch self {
    case .cases: .tasking(.casesFirst)
    case .escalations: .tasking(.escalationsFirst)
    case .linked: .tasking(.linkedFirst)
    case .requests: .request(.requestsFirst)
    case .roles: .capability(.viewRoles)
    }
  }
}
