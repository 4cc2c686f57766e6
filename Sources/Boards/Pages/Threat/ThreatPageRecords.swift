import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What the page of one threat is made of, as it was read.
struct ThreatPageRecords {
  /// With its region's demand and grid, ranked among those of its region: it says which
  /// investigations and actors are asked for.
  let threat: FollowedThreat
  /// The threat's own group of fraud types, force by force.
  let map: ForceMap
  /// The forces of its region, whichever the map shows.
  let forces: ForceMap
  let investigations: InvestigationList
  let actors: ActorList
  /// Those of its region and of the nation.
  let campaigns: [Campaign]
  /// The names of the campaigns' scopes, by the id of the campaign.
  let campaignScopes: [String: String]
  /// Every assessment of it, oldest first.
  let assessments: [Assessment]
  let models: [ScoreModel]
  /// The names of the threats of its region, by id.
  let names: [String: String]
  let asAt: Day
  /// The day against which moves count.
  let baseline: Day
}

extension ThreatPageRecords {
  /// `nil` where the snapshot has no such threat.
  init?(
    _ id: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let all = try snapshot.scoredThreats()
    guard let own = all.threats[id] else { return nil }
    let region = Scope.region(own.regionID)
    let records = try ThreatsRecords(from: snapshot, of: region, request)
    threat = FollowedThreat(
      own, records, ThreatWork(records), all.scored(inRegion: own.regionID), in: region)
    let subject = MapSubject.group(own.fraudGroup)
    map = try ForceMap(snapshot, request, of: subject, in: region)
    forces = try ForceMap(snapshot, request.withoutChoices, of: subject, in: region)
    investigations = try InvestigationList(threat.investigations, in: snapshot, request)
    actors = try ActorList(
      threat.actors, of: region, group: own.fraudGroup, in: snapshot, request)
    campaigns = request.shown(try snapshot.database.campaigns(inRegion: own.regionID))
    var scopes: [String: String] = [:]
    for campaign in campaigns {
      scopes[campaign.id] = snapshot.shortName(of: campaign.scope, request.words)
    }
    campaignScopes = scopes
    assessments = try snapshot.database.assessments(of: .threat, id: id)
    models = snapshot.scoreModels
    names = all.threats.values.filter { $0.regionID == own.regionID }
      .reduce(into: [:]) { $0[$1.id] = $1.fraudGroup }
    asAt = records.asAt
    baseline = records.baseline
  }
}

extension BoardRequest {
  /// The same with what every board shows at first.
  fileprivate var withoutChoices: BoardRequest {
    var request = self
    request.choices = Choices()
    return request
  }
}
