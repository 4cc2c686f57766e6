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

  /// The ids of the actors in open investigations of a threat.
  func actors(_ id: String, ofThreat threat: String) -> String {
    """
      SELECT DISTINCT l.actor_id AS id
        FROM actor_link AS l
        JOIN investigation AS i ON i.investigation_id = l.investigation_id
       WHERE i.status <> 'closed'
         AND \(ofInvestigation(id))
         AND \(investigationsOf(threat: threat))
    """
  }

  /// A condition in SQL: investigation `i` belongs to the threat, or for the nation to one of its
  /// theme.
  func investigationsOf(threat: String) -> String {
    switch self {
    case .region, .force:
      """
      i.investigation_id IN (
                 SELECT investigation_id FROM threat_investigation WHERE threat_id = \(threat))
      """
    case .national:
      """
      i.investigation_id IN (
                 SELECT c.investigation_id
                   FROM threat AS own
                   JOIN threat AS kin
                     ON coalesce(kin.theme, kin.name) = coalesce(own.theme, own.name)
                   JOIN threat_investigation AS c ON c.threat_id = kin.threat_id
                  WHERE own.threat_id = \(threat))
      """
    }
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
