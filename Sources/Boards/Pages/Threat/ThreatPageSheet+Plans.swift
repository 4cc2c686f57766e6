import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The plans against the threat and the work under them.
extension ThreatPageSheet {
  /// The 4Ps: whether each has a plan, the campaigns under it and the disruptions under it.
  var plans: DataTable {
    let all = threat.disruptions.value
    let disruptions = CountedDisruption.list(all, among: all).map(\.disruption)
      .filter(\.isValidated).map(\.strand)
    let running = model.campaigns.filter { $0.state == .running }.map(\.campaign.strand)
    let rows = Strand.allCases.map { strand in
      Plan(
        strand: strand, progress: threat.threat.plans.progress(under: strand),
        running: running.count { $0 == strand }, disruptions: disruptions.count { $0 == strand })
    }
    return DataTable(rows, planColumns, words, whenEmpty: .value(.none))
  }

  /// The plan and the work under one of the 4Ps.
  private struct Plan: Sendable {
    let strand: Strand
    let progress: FourPlans.Progress
    /// The number of running campaigns.
    let running: Int
    let disruptions: Int
  }

  private var planColumns: [Column<Plan>] {
    [
      Column(.strand, .column(.strand)) { .code($0.strand.rawValue, words[$0.strand.term]) },
      Column(.plan, .threats(.plan)) { .progress($0.progress, words) },
      Column(.campaignsRunning, .threats(.runningCampaigns), .right) { plan in
        .sparseCount(plan.running, request).counts(figure(.campaignsRunning, plan.strand))
      },
      Column(.disruptions, .column(.disruptions), .right) { plan in
        .sparseCount(plan.disruptions, request).counts(figure(.disruptions, plan.strand))
      },
    ]
  }

  private func figure(_ asked: PlanFigure, _ strand: Strand) -> Figure {
    .plan(
      asked,
      PlanSelection(
        strand, against: threat.threat.id, in: threat.scope, asAt: model.asAt))
  }

  var campaigns: DataTable {
    DataTable(model.campaigns, campaignColumns, words, whenEmpty: .fact(.noCampaigns))
  }

  private var campaignColumns: [Column<NamedCampaign>] {
    NamedCampaign.columns(words) + [
      Column(.startsOn, .column(.from), priority: 2) { .day($0.campaign.startsOn, words) },
      Column(.endsOn, .column(.to), priority: 1) { .day($0.campaign.endsOn, words) },
      Column(.campaignScope, .threats(.scopeOfCampaign), priority: 3, minWidth: 8, maxWidth: 24) {
        .text($0.scopeName)
      },
      Column(.lead, .column(.lead), priority: 4, minWidth: 8, maxWidth: 26) {
        .text($0.campaign.lead)
      },
      Column(.reach, .threats(.campaignReach), .right, priority: 5) { named in
        .count(named.campaign.reach, request)
          .counts(.record(.campaignReach, id: named.campaign.id))
      },
    ]
  }
}

extension NamedCampaign {
  /// The columns that every list of campaigns begins with.
  static func columns(_ words: Words) -> [Column<NamedCampaign>] {
    [
      .data(.campaignId) { .text($0.campaign.id) },
      Column(.title, .column(.name), minWidth: 16, maxWidth: 40) {
        .text(words.name($0.campaign.title, $0.campaign.titleInWelsh))
      },
      Column(.state, .threats(.campaignState)) { named in
        .code(
          named.state.rawValue, words.say.campaign(named.state.term, days: named.days),
          named.state == .ended ? .dim : .text)
      },
      Column(.strand, .column(.strand)) { named in
        .code(named.campaign.strand.rawValue, words[named.campaign.strand.term])
      },
    ]
  }
}

extension Field {
  /// How far a plan has come.
  ///
  /// A voice leaves out the mark.
  fileprivate static func progress(_ progress: FourPlans.Progress, _ words: Words) -> Field {
    guard progress == .none else { return .code(progress.rawValue, words[progress.term]) }
    return .warning(words[.threats(.unplanned)], .warning, raw: .text(progress.rawValue))
  }
}
