import SQLiteFile
import ThreatDomain

/// Questions about threats.
extension Database {
  /// The ids of the investigations of each threat, by its id.
  package borrowing func investigationsOfThreats() throws(StoreError) -> [String: Set<String>] {
    let pairs = try Statement(
      "SELECT threat_id, investigation_id FROM threat_investigation", on: self
    ).all { ($0.text(0), $0.text(1)) }
    return Dictionary(grouping: pairs, by: \.0).mapValues { Set($0.map(\.1)) }
  }

  /// The threats of a region, or of all regions for `nil`, in order of id.
  package borrowing func threats(inRegion regionID: String?) throws(StoreError) -> [Threat] {
    let condition = regionID == nil ? "" : "WHERE region_id = ?1"
    let statement = try Statement(
      "\(Threat.selection) \(condition) ORDER BY threat_id", on: self)
    if let regionID { statement.bind(regionID, at: 1) }
    return try statement.all(Threat.decode)
  }

  /// One threat; `nil` where the snapshot has none of that id.
  package borrowing func threat(_ id: String) throws(StoreError) -> Threat? {
    let statement = try Statement("\(Threat.selection) WHERE t.threat_id = ?1", on: self)
    statement.bind(id, at: 1)
    return try statement.all(Threat.decode).first
  }
}

extension Threat {
  fileprivate static let selection = """
    SELECT threat_id, region_id, name, name_cy, theme, method, agreed_priority, agreed_on,
           agreed_until, owner_role, rationale,
           (SELECT group_concat(fraud_type)
              FROM (SELECT y.fraud_type
                      FROM threat_type AS y
                     WHERE y.threat_id = t.threat_id
                     ORDER BY y.fraud_type)),
           \(PlanSubject.threat.progress(of: "t.threat_id"))
      FROM threat AS t
    """

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Threat {
    Threat(
      id: row.text(0), regionID: row.text(1), name: row.text(2), nameInWelsh: row.optionalText(3),
      theme: row.optionalText(4), method: row.optionalText(5),
      agreedPriority: try row.optionalCode(6), agreedOn: try row.optionalDay(7),
      agreedUntil: try row.optionalDay(8), ownerRole: row.optionalText(9),
      rationale: row.text(10),
      types: (row.optionalText(11) ?? "").split(separator: ",").map(String.init),
      plans: try row.plans(12))
  }
}
