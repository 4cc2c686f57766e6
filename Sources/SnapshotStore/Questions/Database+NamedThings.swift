import SQLiteFile
import ThreatDomain

/// The names of records, read for the search.
extension Database {
  borrowing func namedThings(withTitles: Bool) throws(StoreError) -> [NamedThing] {
    try namedThreats() + namedInvestigations(withTitles: withTitles) + namedActors()
      + namedDisseminations() + namedRequests(withTitles: withTitles) + namedMeasures()
      + namedPublications() + namedCampaigns() + namedCapabilities() + namedCommitments()
      + namedResponsibilities() + namedPractices()
  }

  /// Every threat, in order of name, then of region.
  borrowing func namedThreats() throws(StoreError) -> [NamedThing] {
    try Statement(
      """
      SELECT threat_id, name, name_cy, region_id
        FROM threat
       ORDER BY name, region_id, threat_id
      """, on: self
    ).all { row in
      NamedThing(
        .threat, id: row.text(0), name: row.text(1), nameInWelsh: row.optionalText(2),
        regionID: row.text(3))
    }
  }

  /// Every investigation, in order of operation name.
  borrowing func namedInvestigations(
    withTitles: Bool = false
  ) throws(StoreError) -> [NamedThing] {
    let statement = try Statement(
      """
      SELECT investigation_id, operation, region_id, CASE WHEN ?1 THEN title END
        FROM investigation
       ORDER BY operation, investigation_id
      """, on: self)
    statement.bind(withTitles ? 1 : 0, at: 1)
    return try statement.all { row in
      NamedThing(
        .investigation, id: row.text(0), name: row.text(1), regionID: row.text(2),
        title: row.optionalText(3))
    }
  }

  /// Every actor, in order of codename.
  borrowing func namedActors() throws(StoreError) -> [NamedThing] {
    try Statement(
      """
      SELECT actor_id, codename, region_id
        FROM actor
       ORDER BY codename, actor_id
      """, on: self
    ).all { row in
      NamedThing(.actor, id: row.text(0), name: row.text(1), regionID: row.text(2))
    }
  }

  /// Every dissemination, the newest first.
  borrowing func namedDisseminations() throws(StoreError) -> [NamedThing] {
    try Statement(
      """
      SELECT d.dissemination_id, d.recipient, f.region_id, d.fraud_type
        FROM dissemination AS d
        LEFT JOIN force AS f ON f.force_id = d.recipient
       ORDER BY d.sent_on DESC, d.dissemination_id
      """, on: self
    ).all { row throws(StoreError) in
      try NamedThing(
        .dissemination, row, body: try row.scope(1), forceRegion: row.optionalText(2),
        fraudType: row.text(3))
    }
  }

  /// Every request, the newest first.
  borrowing func namedRequests(withTitles: Bool) throws(StoreError) -> [NamedThing] {
    let statement = try Statement(
      """
      SELECT r.request_id, r.to_scope, f.region_id, CASE WHEN ?1 THEN r.text END
        FROM request AS r
        LEFT JOIN force AS f ON f.force_id = r.to_scope
       ORDER BY r.raised_on DESC, r.request_id
      """, on: self)
    statement.bind(withTitles ? 1 : 0, at: 1)
    return try statement.all { row throws(StoreError) in
      try NamedThing(
        .request, row, title: row.optionalText(3), body: try row.scope(1),
        forceRegion: row.optionalText(2))
    }
  }

  /// Every campaign, in order of title.
  borrowing func namedCampaigns() throws(StoreError) -> [NamedThing] {
    try Statement(
      """
      SELECT c.campaign_id, c.title, c.title_cy, c.scope, f.region_id, c.threat_id
        FROM campaign AS c
        LEFT JOIN force AS f ON f.force_id = c.scope
       ORDER BY c.title, c.campaign_id
      """, on: self
    ).all { row throws(StoreError) in
      try NamedThing(
        .campaign, row, name: row.text(1), nameInWelsh: row.optionalText(2),
        body: try row.scope(3), forceRegion: row.optionalText(4), threatID: row.optionalText(5))
    }
  }

  /// Every capability, in order of name, then of its body.
  borrowing func namedCapabilities() throws(StoreError) -> [NamedThing] {
    try Statement(
      """
      SELECT c.capability_id, c.name, c.scope, f.region_id
        FROM capability AS c
        LEFT JOIN force AS f ON f.force_id = c.scope
       ORDER BY c.name, c.scope, c.capability_id
      """, on: self
    ).all { row throws(StoreError) in
      try NamedThing(
        .capability, row, name: row.text(1), body: try row.scope(2),
        forceRegion: row.optionalText(3))
    }
  }

  /// Every commitment of the strategy, in order of id.
  borrowing func namedCommitments() throws(StoreError) -> [NamedThing] {
    try Statement("SELECT commitment_id, text FROM commitment ORDER BY commitment_id", on: self)
      .all { NamedThing(.commitment, id: $0.text(0), name: $0.text(1), regionID: nil) }
  }

  /// Every activity of the strategy's roles and responsibilities, under its function.
  borrowing func namedResponsibilities() throws(StoreError) -> [NamedThing] {
    try Statement(
      """
      SELECT activity, function || ': ' || activity
        FROM responsibility
       GROUP BY function, activity
       ORDER BY function, activity
      """, on: self
    ).all { NamedThing(.responsibility, id: $0.text(0), name: $0.text(1), regionID: nil) }
  }

  /// Every practice that a force shares, in order of title.
  borrowing func namedPractices() throws(StoreError) -> [NamedThing] {
    try Statement(
      """
      SELECT p.practice_id, p.title, p.force_id, f.region_id
        FROM good_practice AS p
        LEFT JOIN force AS f ON f.force_id = p.force_id
       ORDER BY p.title, p.practice_id
      """, on: self
    ).all { row throws(StoreError) in
      try NamedThing(
        .goodPractice, row, name: row.text(1), body: try row.scope(2),
        forceRegion: row.optionalText(3))
    }
  }
}

extension NamedThing {
  /// A record of a body, with its id in the first column.
  ///
  /// - Parameter name: The name; `nil` for a record that goes by its id.
  /// - Parameter forceRegion: The region of a force that is the body.
  fileprivate init(
    _ kind: Kind, _ row: borrowing Row, name: String? = nil, nameInWelsh: String? = nil,
    title: String? = nil, body: Scope, forceRegion: String?, fraudType: String? = nil,
    threatID: String? = nil
  ) throws(StoreError) {
    let region: String? = if case .region(let id) = body { id } else { forceRegion }
    self.init(
      kind, id: row.text(0), name: name ?? row.text(0), nameInWelsh: nameInWelsh,
      regionID: region, title: title, body: body, fraudType: fraudType, threatID: threatID)
  }
}
