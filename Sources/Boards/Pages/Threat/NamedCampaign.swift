import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A campaign, the name of its scope, and its state on the day of the export.
struct NamedCampaign: Equatable, Sendable {
  /// The states, in the order in which campaigns are listed.
  enum State: String, CaseIterable, Sendable {
    case running, soon, ended
  }

  let campaign: Campaign
  let scopeName: String
  let state: State
  /// The days until the campaign ends or begins, or the days since it ended.
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

  /// Running campaigns, the next to end first; then coming ones, the next first; then ended ones,
  /// the last first.
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
