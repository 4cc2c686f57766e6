import SQLiteFile
import ThreatDomain

/// Questions about threats.
extension Database {
  /// The threats of a region, or of all regions for `nil`, in order of id.
  package borrowing func threats(inRegion regionID: String?) throws(StoreError) -> [Threat] {
    let condition = regionID == nil ? "" : "WHERE region_id = ?1"
    let statement = try Statement(
      "\(Threat.selection) \(condition) ORDER BY threat_id", on: self)
    if let regionID { statement.bind(regionID, at: 1) }
    return try statement.all(Threat.decode)
  }
}

extension Threat {
  fileprivate static let selection = """
    SELECT threat_id, region_id, fraud_group, agreed_priority, owner_role, rationale,
           plan_pursue, plan_prevent, plan_protect, plan_prepare
      FROM threat
    """

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Threat {
    Threat(
      id: row.text(0), regionID: row.text(1), fraudGroup: row.text(2),
      agreedPriority: try row.optionalCode(3), ownerRole: row.optionalText(4),
      rationale: row.text(5), plans: row.plans(from: 6))
  }
}
