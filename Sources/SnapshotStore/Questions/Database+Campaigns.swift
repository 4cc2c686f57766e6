import SQLiteFile
import ThreatDomain

/// A campaign against fraud.
///
/// Source: table `campaign` of the export.
package struct Campaign: Equatable, Sendable {
  package let id: String
  package let title: String
  package let titleInWelsh: String?
  package let strand: Strand
  package let startsOn: Day
  package let endsOn: Day
  /// The body that runs the campaign, as the export words it.
  package let lead: String
  /// The nation, region or force of the campaign.
  package let scope: Scope
  /// The id of the threat that it is against; `nil` where the export names none.
  package let threatID: String?
  /// How many people the campaign reached; `nil` where this was not counted.
  package private(set) var reach: Int?

  /// The campaign as a safe view shows it, with the people reached rounded.
  package func shown(by rounding: RandomRounding) -> Campaign {
    var shown = self
    shown.reach = reach.map { rounding.rounded($0, of: .people(.campaignReach, ofRecord: id)) }
    return shown
  }
}

extension Database {
  /// Campaigns of a region, of its forces and of the nation, the last to end first.
  package borrowing func campaigns(
    inRegion regionID: String
  ) throws(StoreError) -> [Campaign] {
    let statement = try Statement(
      """
      \(Campaign.selection)
       WHERE scope IN ('national', 'region:' || ?1)
          OR scope IN (SELECT force_id FROM force WHERE region_id = ?1)
      \(Campaign.lastToEndFirst)
      """, on: self)
    statement.bind(regionID, at: 1)
    return try statement.all(Campaign.decode)
  }

  /// Every campaign, the last to end first.
  package borrowing func campaigns() throws(StoreError) -> [Campaign] {
    try Statement("\(Campaign.selection)\n\(Campaign.lastToEndFirst)", on: self)
      .all(Campaign.decode)
  }
}

extension Campaign {
  fileprivate static let selection = """
    SELECT campaign_id, title, title_cy, strand, starts_on, ends_on, lead, scope, threat_id, reach
      FROM campaign
    """

  fileprivate static let lastToEndFirst = "ORDER BY ends_on DESC, campaign_id"

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Campaign {
    Campaign(
      id: row.text(0), title: row.text(1), titleInWelsh: row.optionalText(2),
      strand: try row.code(3), startsOn: try row.day(4), endsOn: try row.day(5),
      lead: row.text(6), scope: Scope(row.text(7)) ?? .national,
      threatID: row.optionalText(8), reach: row.optionalInteger(9))
  }
}
