import Sheets
import Wording

/// The pane of the capability board.
enum CapabilityView: String, BoardChoice {
  case disruptions, gaps, plans, commitments, roles
  case goodPractice = "good-practice"
  case campaigns

  static let control = Control.view
  static let usual = CapabilityView.disruptions

  var pane: String? {
    switch self {
    case .plans: "lacking"
    case .disruptions, .gaps, .commitments, .roles, .goodPractice, .campaigns: rawValue
    }
  }

  /// What a listener must know to follow the view.
  var note: Term {
    switch self {
    case .disruptions: .capability(.noteDisruptions)
    case .gaps: .capability(.noteGaps)
    case .plans: .capability(.notePlans)
    case .commitments: .capability(.noteCommitments)
    case .roles: .capability(.noteRoles)
    case .goodPractice: .capability(.notePractice)
    case .campaigns: .capability(.noteCampaigns)
    }
  }

  var title: Term {
    switch self {
    case .disruptions: .capability(.viewDisruptions)
    case .gaps: .capability(.viewGaps)
    case .plans: .capability(.viewPlans)
    case .commitments: .capability(.viewCommitments)
    case .roles: .capability(.viewRoles)
    case .goodPractice: .capability(.viewPractice)
    case .campaigns: .capability(.viewCampaigns)
    }
  }
}
