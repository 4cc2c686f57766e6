import ThreatDomain

/// Threats and the campaigns against them.
extension Database {
  /// The threats that a region follows, or all of them, in order of id.
  package borrowing func threats(inRegion regionID: String?) throws(StoreError) -> [Threat] {
    let statement = try Statement(
      """
      SELECT threat_id, region_id, fraud_group, agreed_priority, owner_role, rationale,
             plan_pursue, plan_prevent, plan_protect, plan_prepare
        FROM threat
       WHERE ?1 IS NULL OR region_id = ?1
       ORDER BY threat_id
      """, on: self)
    statement.bind(regionID, at: 1)
    return try statement.all { row throws(StoreError) in
      Threat(
        id: row.text(0), regionID: row.text(1), fraudGroup: row.text(2),
        agreedPriority: try row.optionalCode(3), ownerRole: row.optionalText(4),
        rationale: row.text(5), plans: row.plans(from: 6))
    }
  }
}
