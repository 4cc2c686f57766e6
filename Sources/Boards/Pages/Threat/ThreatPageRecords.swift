import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The records behind the page of one threat, as read from the snapshot.
struct ThreatPageRecords {
  /// The threat, with the demand and grid of its region, ranked against the threats of its region.
  ///
  /// It decides which investigations and actors are read.
  let threat: FollowedThreat
  /// The map of forces, for the threat's own group of fraud types.
  let map: ForceMap
  /// The forces of the threat's region, whichever forces the map shows.
  let forces: ForceMap
  let investigations: InvestigationList
  let actors: ActorList
  /// The campaigns of the threat's region and of the nation.
  let campaigns: [Campaign]
  /// The name of each campaign's scope, by campaign id.
  let campaignScopes: [String: String]
  /// The activities of its 4P plan.
  let activities: [PlanActivity]
  let codes: CodeNames
  /// Every assessment of the threat, oldest first.
  let assessments: [Assessment]
  let models: [ScoreModel]
  /// The names of the threats of the same region, by id.
  let names: [String: String]
  let asAt: Day
  /// The day that changes are counted from.
  let baseline: Day
}

extension ThreatPageRecords {
  /// Reads the records; `nil` where the snapshot has no such threat.
  init?(
    _ id: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let all = try snapshot.scoredThreats()
    guard let own = all.threats[id] else { return nil }
    let region = Scope.region(own.regionID)
    let records = try ThreatsRecords(from: snapshot, of: region, request)
    threat = FollowedThreat(
      own, records, ThreatWork(records), all.scored(inRegion: own.regionID), in: region)
    let subject = MapSubject.threat(
      id: id, name: own.name(request.words), snapshot.directory.part(of: own))
    map = try ForceMap(snapshot, request, of: subject, in: region)
    forces = try ForceMap(snapshot, request.withoutChoices, of: subject, in: region)
    investigations = try InvestigationList(threat.investigations, in: snapshot, request)
    actors = try ActorList(
      threat.actors, of: region, threat: id, in: snapshot, request)
    campaigns = request.shown(try snapshot.database.campaigns(inRegion: own.regionID))
    var scopes: [String: String] = [:]
    for campaign in campaigns {
      scopes[campaign.id] = snapshot.shortName(of: campaign.scope, request.words)
    }
    campaignScopes = scopes
    activities = try snapshot.database.activities(of: .threat, id: id)
    codes = CodeNames(snapshot, request.words)
    assessments = try snapshot.database.assessments(of: .threat, id: id)
    models = snapshot.scoreModels
    names = all.threats.values.filter { $0.regionID == own.regionID }
      .reduce(into: [:]) { $0[$1.id] = $1.name(request.words) }
    asAt = records.asAt
    baseline = records.baseline
  }
}

extension BoardRequest {
  /// The request without the options that the reader picked.
  fileprivate var withoutChoices: BoardRequest {
    var request = self
    request.choices = Choices()
    return request
  }
}
