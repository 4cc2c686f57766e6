import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One threat on a page: score, forces, investigations, actors, disruptions, campaigns.
  package static let threat = Page(
    kind: "threat", title: .threat, about: .aboutThreat,
    load: { snapshot, request, id throws(StoreError) in
      guard let facts = try ThreatFacts.one(id, in: snapshot, request) else { return nil }
      return try ThreatSheet(facts, from: snapshot, request).sheet
    })
}

/// A threat as a sheet.
struct ThreatSheet {
  private let facts: ThreatFacts
  private let regionName: String
  private let forces: [DemandFacts.Part]
  private let investigations: InvestigationList
  private let actors: ActorList
  private let campaigns: [Campaign]
  private let request: BoardRequest

  init(
    _ facts: ThreatFacts, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    self.facts = facts
    self.request = request
    let region = Scope.region(facts.threat.regionID)
    regionName = snapshot.name(of: region, request.words)
    forces = try ThreatSheet.forces(of: facts.threat, from: snapshot, request)
    investigations = try InvestigationList(facts.investigations, in: snapshot, request)
    actors = try ActorList(facts.actors, in: snapshot, request)
    campaigns = try snapshot.database.campaigns(in: region, on: snapshot.header.asAt)
  }

  /// Demand in the threat's group, force by force, highest signal first.
  private static func forces(
    of threat: Threat, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> [DemandFacts.Part] {
    let history = DemandHistory(
      try snapshot.database.demandOfForces(
        in: .region(threat.regionID), group: threat.fraudGroup, months: request.history),
      covered: snapshot.directory.months)
    return snapshot.directory.forces(of: threat.regionID).map { force in
      let count = history.count(force.id, in: request.month) ?? .zero
      return DemandFacts.Part(
        .force, force.id, snapshot.shortName(ofForce: force.id, request.words),
        slice: request.slice(.force(force.id), .group(threat.fraudGroup)),
        trend: history.trend(force.id, in: request.month), count: count,
        span: .init(now: count, before: history.count(force.id, in: request.month.yearBefore)),
        rate: RatePer10000(count: count.reports, population: force.population),
        opens: .force(force.id))
    }.sorted { ($0.count.reports, $1.key) > ($1.count.reports, $0.key) }
  }

  private var words: Words { request.words }

  var sheet: Sheet {
    let notes = investigations.handling + actors.handling
    let panes = [
      Pane("about", words[.about], .text(about), side: .left, minimumHeight: 6),
      Pane("parts", words[.forces], .table(forceTable), side: .left, minimumHeight: 4),
      investigations.pane(side: .right), actors.pane(side: .right),
      DisruptionList(facts.disruptions, request).pane(side: .right),
      campaignPane,
    ]
    return Sheet(
      title: "\(words[.titleThreat])  \(facts.threat.fraudGroup)",
      subtitle: "\(regionName) · \(words.longMonth(request.month))",
      headline: headline,
      panes: panes + [Pane.handling(notes, request, side: .right)].compactMap(\.self),
      legend: [LegendEntry("!", words[.legendSignal])] + GridMark.legend(words),
      sentences: sentences,
      marking: (investigations.markings + actors.markings).max() ?? .officialSensitive)
  }

  private var forceTable: DataTable {
    PartTable(forces, month: request.month, of: facts.demand, request).table
  }

  private var sentences: [String] {
    let threat = facts.threat
    let score = ScoreLines(words).lines(of: facts.state).prefix(1).map(Pane.spoken)
    return [
      words.threatSignal(
        threat.fraudGroup, reports: facts.demand.reports,
        signal: words.signal(facts.trend.judgement), isSafe: request.isSafe)
    ] + score.map(words.asSentence) + [
      words.agreed(threat.agreedPriority), words.owner(threat.ownerRole),
      words.plans(missing: threat.plans.missing),
      words.linked(
        investigations: request.safeCount(facts.investigations.count),
        actors: request.safeCount(facts.actors.count)),
    ]
  }

  private var headline: [[TextRun]] {
    [
      Lines.facts([
        (words[.reports], words.counted(facts.demand.reports, isSafe: request.isSafe), .title),
        (words[.loss], words.money(facts.demand.loss), .text),
        (words[.signal], words.signal(facts.trend.judgement), facts.trend.isSignal ? .alert : .dim),
      ])
    ]
  }

  private var about: [[TextRun]] {
    let threat = facts.threat
    let agreed = threat.agreedPriority.map { words[$0.term] } ?? words[.none]
    let missing = threat.plans.missing.map { words[$0.term] }.joined(separator: ", ")
    return ScoreLines(words).lines(of: facts.state) + [
      Lines.fact(words[.agreedOn], agreed), Lines.fact(words[.rationale], threat.rationale),
      Lines.fact(
        words[.owner], threat.ownerRole ?? words[.noOwner],
        threat.ownerRole == nil ? .alert : .text),
      Lines.fact(
        words[.plansMissing], missing.isEmpty ? words[.none] : missing,
        missing.isEmpty ? .text : .warning),
    ]
  }

  private var campaignPane: Pane {
    let table = DataTable(
      columns: [
        DataColumn("title", words[.name], minWidth: 16, maxWidth: 40),
        DataColumn("strand", words[.strand]), DataColumn("starts_on", words[.from]),
        DataColumn("ends_on", words[.to]),
        DataColumn("lead", words[.lead], priority: 1, minWidth: 8, maxWidth: 26),
      ],
      rows: campaigns.map { campaign in
        DataRow([
          .text(words.name(campaign.title, campaign.titleInWelsh)),
          Field(words[campaign.strand.term], raw: .text(campaign.strand.rawValue)),
          .day(campaign.startsOn, words), .day(campaign.endsOn, words), .text(campaign.lead),
        ])
      }, whenEmpty: words[.noCampaigns])
    return Pane("campaigns", words[.campaigns], .table(table), side: .left, minimumHeight: 4)
  }
}
