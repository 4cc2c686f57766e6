import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension ThreatSheet {
  /// The forces of the region, most reports in the group first.
  var forces: DataTable {
    let rows = model.forces.forces.enumerated().sorted { left, right in
      let counts = [left, right].map { $0.element.count(in: request.month)?.reports ?? -1 }
      return (counts[0], right.offset) > (counts[1], left.offset)
    }
    return DataTable(
      columns: [
        DataColumn("force_id", ""),
        DataColumn("force", words[.column(.name)], minWidth: 17, maxWidth: 30),
        DataColumn("reports", words[.column(.reports)], .right),
        DataColumn("on_year_before", words[.column(.onYear)], .right, priority: 4),
        DataColumn("per_10000", words[.column(.perHead)], .right, priority: 2),
        DataColumn(nil, words[.column(.thirteenMonths)], priority: 3),
        DataColumn("signal", words[.column(.signal)]),
        DataColumn("loss_pence", words[.column(.loss)], .right, priority: 1),
        DataColumn("vulnerable_share", words[.threats(.vulnerableShort)], .right, priority: 6),
        DataColumn("open_items", words[.threats(.openItems)], .right, priority: 5),
      ], rows: rows.map { row($0.element) }, whenEmpty: words[.fact(.noReports)])
  }

  private func row(_ force: ForceFigures) -> DataRow {
    func field(_ measure: MapMeasure) -> Field { model.forces.field(of: measure, force) }
    return DataRow(
      [
        .text(force.force.id), .text(force.name), field(.reports), field(.onYear), field(.rate),
        .sparkline(force.trend), field(.signal), field(.loss), field(.vulnerable),
        field(.openItems),
      ], opens: .force(force.force.id), details: model.forces.details(of: force))
  }

  /// The 4Ps: whether there is a plan, and what runs and was done under each.
  var plans: DataTable {
    DataTable(
      columns: [
        DataColumn("strand", words[.column(.strand)]), DataColumn("plan", words[.threats(.plan)]),
        DataColumn("campaigns_running", words[.threats(.runningCampaigns)], .right),
        DataColumn("disruptions", words[.column(.disruptions)], .right),
      ], rows: Strand.allCases.map(planRow), whenEmpty: words[.value(.none)])
  }

  private func planRow(_ strand: Strand) -> DataRow {
    let hasPlan = model.facts.threat.plans.planned.contains(strand)
    let running = model.campaigns.filter { $0.state == .running && $0.campaign.strand == strand }
    let all = model.facts.disruptions.value
    let disruptions = CountedDisruption.list(all, among: all).filter {
      $0.disruption.strand == strand
    }
    return DataRow(
      [
        .code(strand.rawValue, words[strand.term]),
        hasPlan
          ? .code("1", words[.grid(.planned)])
          : Field("! \(words[.threats(.unplanned)])", .warning, raw: .text("0")),
        .sparseCount(running.count, request).counts(figure(.campaignsRunning, strand)),
        .sparseCount(disruptions.count, request).counts(figure(.disruptions, strand)),
      ])
  }

  private func figure(_ asked: PlanFigure, _ strand: Strand) -> Figure {
    .plan(
      asked,
      PlanSelection(strand, against: facts.threat.fraudGroup, in: facts.scope, asAt: model.asAt))
  }

  var campaigns: DataTable {
    DataTable(
      columns: [
        DataColumn("campaign_id", ""),
        DataColumn("title", words[.column(.name)], minWidth: 16, maxWidth: 40),
        DataColumn("state", words[.threats(.campaignState)]),
        DataColumn("strand", words[.column(.strand)]),
        DataColumn("starts_on", words[.column(.from)], priority: 2),
        DataColumn("ends_on", words[.column(.to)], priority: 1),
        DataColumn(
          "campaign_scope", words[.threats(.scopeOfCampaign)], priority: 3, minWidth: 8,
          maxWidth: 24),
        DataColumn("lead", words[.column(.lead)], priority: 4, minWidth: 8, maxWidth: 26),
        DataColumn("reach", words[.threats(.campaignReach)], .right, priority: 5),
      ], rows: model.campaigns.map(campaignRow), whenEmpty: words[.fact(.noCampaigns)])
  }

  private func campaignRow(_ named: NamedCampaign) -> DataRow {
    let campaign = named.campaign
    let state = words.say.campaign(named.state.term, days: named.days)
    return DataRow([
      .text(campaign.id), .text(words.name(campaign.title, campaign.titleInWelsh)),
      named.state == .ended
        ? Field(state, .dim, raw: .text("ended")) : .code("\(named.state)", state),
      .code(campaign.strand.rawValue, words[campaign.strand.term]),
      .day(campaign.startsOn, words), .day(campaign.endsOn, words), .text(named.scopeName),
      .text(campaign.lead),
      .count(campaign.reach, request).counts(.record(.campaignReach, id: campaign.id)),
    ])
  }

  /// The same group of fraud types in other regions, highest score first.
  var elsewhere: DataTable {
    DataTable(
      columns: [
        DataColumn("threat_id", ""),
        DataColumn("region", words[.board(.region)], minWidth: 12, maxWidth: 26),
        DataColumn("harm_score", words[.column(.harm)], .right),
        DataColumn("confidence", words[.column(.confidence)], priority: 3),
        DataColumn("agreed_priority", words[.column(.agreed)], priority: 1),
        DataColumn("plans", words[.column(.plans)], priority: 2),
        DataColumn("owner", words[.column(.owner)], priority: 4, minWidth: 8, maxWidth: 30),
      ],
      rows: facts.elsewhere.value.map { other in
        DataRow(
          [
            .text(other.threat.id), .text(other.regionName),
            .score(other.state, words).counts(
              facts.scale.map { .score(.total, ScoredSubject(.threat, id: other.threat.id, $0)) }),
            .confidence(other.state, words), .agreed(other.threat.agreedPriority, words),
            .plans(other.threat.plans, words),
            .optionalText(other.threat.ownerRole, whenMissing: words[.value(.noOwner)]),
          ], opens: .threat(other.threat.id), details: ScoreLines(words).lines(of: other.state))
      }, whenEmpty: words[.threats(.noOtherRegion)])
  }
}

extension NamedCampaign.State {
  fileprivate var term: Term {
    switch self {
    case .running: .threats(.running)
    case .soon: .threats(.soon)
    case .ended: .threats(.ended)
    }
  }
}
