import Sheets
import SnapshotStore
import ThreatDomain

/// Everything that the page of one threat says.
struct ThreatPageModel {
  let threat: FollowedThreat
  /// The threat's own group of fraud types, force by force.
  let map: ForceMap
  /// The forces of its region, whichever the map shows.
  let forces: ForceMap
  let investigations: InvestigationList
  let actors: ActorList
  /// Those that run, those to come, those that ended.
  let campaigns: [NamedCampaign]
  let history: ScoreHistory
  let asAt: Day
  let baseline: Day
  /// The names of the threats of its region, by id.
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
    history = ScoreHistory(records.assessments, models: records.models)
    asAt = records.asAt
    baseline = records.baseline
    names = records.names
  }
}
