import ThreatDomain

/// A campaign, as the table `campaign` of the export has it.
package struct Campaign: Equatable, Sendable {
  package let id: String
  package let title: String
  package let titleInWelsh: String?
  package let strand: Strand
  package let startsOn: Day
  package let endsOn: Day
  package let lead: String
}

extension Database {
  /// Campaigns of a scope and of the nation that had not ended by the day, the next to end first.
  package borrowing func campaigns(
    in scope: Scope, on day: Day
  ) throws(StoreError) -> [Campaign] {
    let statement = try Statement(
      """
      SELECT campaign_id, title, title_cy, strand, starts_on, ends_on, lead
        FROM campaign
       WHERE scope IN (?1, 'national') AND ends_on >= ?2
       ORDER BY ends_on, campaign_id
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(day.description, at: 2)
    return try statement.all { row throws(StoreError) in
      Campaign(
        id: row.text(0), title: row.text(1), titleInWelsh: row.optionalText(2),
        strand: try row.code(3), startsOn: try row.day(4), endsOn: try row.day(5),
        lead: row.text(6))
    }
  }
}
