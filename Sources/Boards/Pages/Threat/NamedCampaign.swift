import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A campaign with the name of its scope, and where it stands on the day of the export.
struct NamedCampaign: Equatable, Sendable {
  /// In the order in which campaigns are listed.
  enum State: String, CaseIterable, Sendable {
    case running, soon, ended
  }

  let campaign: Campaign
  let scopeName: String
  let state: State
  /// Days until it ends or begins; since it ended.
  let days: Int

  init(campaign: Campaign, scopeName: String, asAt: Day) {
    self.campaign = campaign
    self.scopeName = scopeName
    if campaign.endsOn < asAt {
      state = .ended
      days = asAt - campaign.endsOn
    } else if campaign.startsOn > asAt {
      state = .soon
      days = campaign.startsOn - asAt
    } else {
      state = .running
      days = campaign.endsOn - asAt
    }
  }

  /// Those that run, the next to end first; those to come, the next first; those that ended last.
  static func inOrder(_ campaigns: [NamedCampaign]) -> [NamedCampaign] {
    State.allCases.flatMap { state in
      campaigns.filter { $0.state == state }.sorted {
        ($0.days, $0.campaign.id) < ($1.days, $1.campaign.id)
      }
    }
  }
}

extension NamedCampaign.State {
  var term: Term {
    switch self {
    case .running: .threats(.running)
    case .soon: .threats(.soon)
    case .ended: .threats(.ended)
    }
  }
}
