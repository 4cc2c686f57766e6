import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One threat on a page: score, forces, map, investigations, actors, disruptions, campaigns, plans.
  package static let threat = Page(
    kind: "threat", title: .board(.threat), about: .board(.aboutThreat),
    choices: [MapMeasure.self, MapArea.self],
    load: { snapshot, request, id throws(StoreError) in
      guard let model = try ThreatPageModel(id, in: snapshot, request) else { return nil }
      return ThreatSheet(model: model, request: request).sheet
    })
}

/// Everything that the page of one threat says.
struct ThreatPageModel {
  let facts: ThreatFacts
  /// The threat's own group of fraud types, force by force.
  let map: ForceMap
  /// The forces of its region, whichever the map shows.
  let forces: ForceMap
  let investigations: InvestigationList
  let actors: ActorList
  let campaigns: [NamedCampaign]
  let history: ScoreHistory
  let asAt: Day
  let baseline: Day
  /// The names of the threats of its region, by id.
  let names: [String: String]

  /// `nil` where the snapshot has no such threat.
  init?(
    _ id: String, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    guard let facts = try ThreatFacts.one(id, in: snapshot, request) else { return nil }
    let regionID = facts.threat.regionID
    let subject = MapSubject.group(facts.threat.fraudGroup)
    var regional = request
    regional.choices = Choices()
    self.facts = facts
    map = try ForceMap(snapshot, request, of: subject, in: .region(regionID))
    forces = try ForceMap(snapshot, regional, of: subject, in: .region(regionID))
    investigations = try InvestigationList(facts.investigations, in: snapshot, request)
    actors = try ActorList(
      facts.actors, of: facts.scope, group: facts.threat.fraudGroup, in: snapshot, request)
    var campaigns: [NamedCampaign] = []
    for campaign in request.shown(try snapshot.database.campaigns(inRegion: regionID)) {
      campaigns.append(
        NamedCampaign(
          campaign: campaign, scopeName: snapshot.shortName(of: campaign.scope, request.words),
          asAt: snapshot.header.asAt))
    }
    self.campaigns = NamedCampaign.inOrder(campaigns)
    history = ScoreHistory(
      try snapshot.database.assessments(of: .threat, id: id), models: snapshot.scoreModels)
    asAt = snapshot.header.asAt
    baseline = snapshot.baseline
    names = Dictionary(
      try snapshot.database.threats(inRegion: regionID).map { ($0.id, $0.fraudGroup) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// A campaign with the name of its scope, and where it stands on the day of the export.
struct NamedCampaign: Equatable, Sendable {
  enum State: Int, Comparable, Sendable {
    case running, soon, ended

    static func < (left: State, right: State) -> Bool { left.rawValue < right.rawValue }
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
    campaigns.sorted {
      ($0.state, $0.days, $0.campaign.id) < ($1.state, $1.days, $1.campaign.id)
    }
  }
}
