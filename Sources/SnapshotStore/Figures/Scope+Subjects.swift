import ThreatDomain

/// Queries for the ids of the actors and threats of a scope.
extension Scope {
  /// The ids of the actors that the scope's region maps or that touch a force of the scope.
  func actors(_ id: String) -> String {
    switch self {
    case .national: "  SELECT actor_id AS id FROM actor"
    case .region:
      """
        SELECT actor_id AS id FROM actor WHERE region_id = \(id)
         UNION
        SELECT t.actor_id FROM actor_force AS t
          JOIN force AS f ON f.force_id = t.force_id
         WHERE f.region_id = \(id)
      """
    case .force: "  SELECT actor_id AS id FROM actor_force WHERE force_id = \(id)"
    }
  }

  /// The ids of the actors in open investigations of a group of fraud types.
  func actors(_ id: String, ofGroup group: String) -> String {
    """
      SELECT DISTINCT l.actor_id AS id
        FROM actor_link AS l
        JOIN investigation AS i ON i.investigation_id = l.investigation_id
       WHERE i.status <> 'closed'
         AND \(ofInvestigation(id))
         AND i.fraud_type IN (SELECT code FROM fraud_type WHERE group_name = \(group))
    """
  }

  /// The ids of the threats of the scope's region.
  func threats(_ id: String) -> String {
    switch self {
    case .national: "  SELECT threat_id AS id FROM threat"
    case .region: "  SELECT threat_id AS id FROM threat WHERE region_id = \(id)"
    case .force:
      """
        SELECT t.threat_id AS id FROM threat AS t
          JOIN force AS f ON f.region_id = t.region_id
         WHERE f.force_id = \(id)
      """
    }
  }
}
