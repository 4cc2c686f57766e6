import Sheets
import SnapshotStore
import ThreatDomain

/// Everything on the page of one threat.
struct ThreatPageModel {
  let threat: FollowedThreat
  /// The map of forces, for the threat's own group of fraud types.
  let map: ForceMap
  /// The forces of the threat's region, whichever forces the map shows.
  let forces: ForceMap
  let investigations: InvestigationList
  let actors: ActorList
  /// The running campaigns, then the coming ones, then the ended ones.
  let campaigns: [NamedCampaign]
  /// The activities of its 4P plan.
  let activities: [PlanActivity]
  let codes: CodeNames
  let history: ScoreHistory
  let asAt: Day
  let baseline: Day
  /// The names of the threats of the same region, by id.
  let names: [String: String]

  init(_ records: ThreatPageRecords) {
    threat = records.threat
    map = records.map
    forces = records.forces
    investigations = records.investigations
    actors = records.actors
    campaigns = NamedCampaign.inOrder(
      records.campaigns.map { campaign in
        NamedCampaign(
          campaign: campaign, scopeName: records.campaignScopes[campaign.id] ?? "",
          asAt: records.asAt)
      })
    activities = records.activities
    codes = records.codes
    history = ScoreHistory(records.assessments, models: records.models)
    asAt = records.asAt
    baseline = records.baseline
    names = records.names
  }
}
