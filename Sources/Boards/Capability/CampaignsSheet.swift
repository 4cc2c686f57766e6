import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The campaigns that reach the scope, over months, and what the scope's own bodies do in them.
struct CampaignsSheet: CapabilityPart {
  /// Running campaigns, then coming ones, then ended ones.
  let campaigns: [NamedCampaign]
  /// The names of the threats that campaigns are against, by id.
  let threats: [String: String]
  let ours: OwnActivities
  let request: BoardRequest

  private var words: Words { request.words }

  /// The thirteen months of the bars: six before the month and six after it.
  private var window: ClosedRange<Month> { (request.month - 6)...(request.month + 6) }

  var headline: [Line] {
    [
      .headline(
        [
          request.said(
            from: .campaign,
            sentence: words.say.campaigns(
              running: campaigns.count { $0.state == .running },
              soon: campaigns.count { $0.state == .soon }))
        ], words)
    ]
  }

  var panes: [Pane] {
    [
      Pane("campaigns", words[.pane(.campaigns)], .table(table), side: .full, minimumHeight: 6)
        .needing(.campaign).gaining(.planActivity)
    ]
  }

  var legend: [LegendEntry] {
    [
      LegendEntry(
        "▁█", "\(words[.capability(.legendMonths)]): \(words.say.months(window))",
        explaining: [.sparkline])
    ]
  }

  private var table: DataTable {
    DataTable(
      campaigns, columns, words, whenEmpty: .capability(.noCampaigns),
      opens: { $0.campaign.threatID.map(Place.threat) },
      details: { [request, ours] named in
        [.fact(Fact(request.words[.column(.lead)], named.campaign.lead))]
          + ours.lines(of: named.campaign.id, request)
      })
  }

  private var columns: [Column<NamedCampaign>] {
    NamedCampaign.columns(words) + [
      Column(nil, .column(.thirteenMonths), priority: 1) { .sparkline(bar(of: $0), top: 1) },
      Column(.threat, .board(.threat), priority: 2, minWidth: 8, maxWidth: 26) { named in
        named.campaign.threatID.map { .code($0, threats[$0] ?? $0) } ?? .none()
      },
      Column(.ourActivity, .capability(.ourActivity), priority: 1, minWidth: 9, maxWidth: 36) {
        ours.field(of: $0.campaign.id, request)
      },
      Column(.startsOn, .column(.from), priority: 4) { .day($0.campaign.startsOn, words) },
      Column(.endsOn, .column(.to), priority: 3) { .day($0.campaign.endsOn, words) },
      Column(.campaignScope, .threats(.scopeOfCampaign), priority: 5, minWidth: 8, maxWidth: 24) {
        .code($0.campaign.scope.description, $0.scopeName)
      },
      Column(.lead, .column(.lead), priority: 5, minWidth: 8, maxWidth: 26) {
        .text($0.campaign.lead)
      },
      Column(.reach, .threats(.campaignReach), .right, priority: 6) { named in
        .count(named.campaign.reach, request)
          .counts(.record(.campaignReach, id: named.campaign.id))
      },
    ]
  }

  /// One for a month in which the campaign runs, zero for another.
  private func bar(of named: NamedCampaign) -> [Double?] {
    let runs = named.campaign.startsOn.month...named.campaign.endsOn.month
    return window.map { runs.contains($0) ? 1 : 0 }
  }
}

extension CampaignsSheet {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let region = snapshot.region(of: request.scope)
    // A body outside the regions has its own campaigns and those of the nation.
    let all =
      if let region {
        try snapshot.database.campaigns(inRegion: region)
      } else {
        try snapshot.database.campaigns().filter {
          request.scope == .national || [.national, request.scope].contains($0.scope)
        }
      }
    var named: [NamedCampaign] = []
    for campaign in request.shown(all) {
      named.append(
        NamedCampaign(
          campaign: campaign, scopeName: snapshot.shortName(of: campaign.scope, request.words),
          asAt: snapshot.header.asAt))
    }
    campaigns = NamedCampaign.inOrder(named)
    threats = try snapshot.threatNames(request.words)
    ours = try OwnActivities(for: .campaign, from: snapshot, request)
    self.request = request
  }
}
