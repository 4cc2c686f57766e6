/// Which rows of a table go into the export for one region or one force.
///
/// The national export holds every row. References between rows must stay complete as well. A row
/// is left out where its mandatory reference is not in the export; an optional reference is left
/// empty.
package indirect enum Need: Sendable {
  /// Every row: published, or meant for every recipient.
  case everybody
  /// Rows that name one of the recipient's forces.
  case ownForce(String)
  /// Rows that name the recipient's region; a force gets them only where `isForForces` says so.
  case ownRegion(String, isForForces: Bool)
  /// Rows with the scope of the recipient, of one of its forces, or one of these wider scopes.
  case ownScope(String, besides: Set<WiderScope>)
  /// Rows that name a row of another table, where the export holds the other row.
  case kept(String)
  /// Rows about an actor or a threat that the export holds.
  case keptSubject
  /// Rows that a row of another table names, where the other row meets the need.
  case named(by: String, where: Need)
  /// Rows that meet at least one of the needs.
  case any([Need])

  /// A scope above the recipient's own.
  package enum WiderScope: Sendable {
    case nation
    /// The region of a force, where the recipient is the force.
    case regionOfForce
  }
}

/// The need to know of every table, with its reason, in the order of the catalogue.
///
/// A new table needs a row here. A test checks that the two lists hold the same tables.
package let needToKnow: [(table: String, need: Need, reason: String)] = [
  ("region", .everybody, "names; published"),
  ("force", .everybody, "names; published"),
  ("population", .everybody, "published"),
  ("fraud_type", .everybody, "names; published"),
  ("priority_level", .everybody, "what the levels mean; the same for all"),
  ("score_model", .everybody, "how scores are made; the same for all"),
  ("score_component", .everybody, "how scores are made; the same for all"),
  ("time_limit", .everybody, "what is late; the same for all"),
  ("measure", .everybody, "what is measured; the same for all"),
  ("data_return", .everybody, "which figures are whole must be known where they are compared"),
  ("demand", .ownForce("force_id"), "victims who live with the recipient's forces"),
  ("demand_compared", .everybody, "totals to compare with; public in kind, the same for all"),
  ("local_demand", .ownForce("force_id"), "what the recipient's forces count themselves"),
  ("referral", .ownForce("force_id"), "crimes sent to the recipient's forces"),
  ("referral_compared", .everybody, "totals to compare with; public in kind, the same for all"),
  ("victim_care", .ownForce("force_id"), "victims who live with the recipient's forces"),
  (
    "performance", .ownScope("scope", besides: [.nation, .regionOfForce]),
    "own values, and those of the region and the nation to compare with"
  ),
  (
    "investigation",
    .any([
      .ownRegion("region_id", isForForces: false), .ownForce("force_id"),
      .named(by: "investigation_force", where: .ownForce("force_id")),
      .named(by: "dissemination", where: .ownScope("recipient", besides: [])),
    ]),
    "own ones, those that touch own forces, and those that own disseminations led to"
  ),
  ("investigation_force", .kept("investigation_id"), "with whom a case is shared is part of it"),
  ("priority_move", .kept("investigation_id"), "the history of the case"),
  ("escalation", .kept("investigation_id"), "the history of the case"),
  ("dissemination", .ownScope("recipient", besides: []), "sent to the recipient or its forces"),
  (
    "actor",
    .any([
      .ownRegion("region_id", isForForces: false),
      .named(by: "actor_force", where: .ownForce("force_id")),
      .named(by: "actor_link", where: .kept("investigation_id")),
    ]),
    "own ones, those that touch own forces, and those behind the investigations that are held"
  ),
  ("actor_link", .kept("investigation_id"), "an actor's part in a case that is held"),
  ("actor_force", .kept("actor_id"), "where an actor is active is part of what it is"),
  ("assessment", .keptSubject, "scores of what is held"),
  ("assessment_score", .kept("assessment_id"), "the parts of those scores"),
  (
    "disruption",
    .any([
      .kept("actor_id"), .kept("investigation_id"), .ownScope("claimed_by", besides: []),
    ]), "what was done to an actor or in a case that is held, or by the recipient"
  ),
  (
    "threat", .ownRegion("region_id", isForForces: true),
    "what the group agreed; its forces sit in the group"
  ),
  ("threat_type", .kept("threat_id"), "what the threat is counted by is part of it"),
  ("threat_investigation", .kept("threat_id"), "which cases belong to the threat is part of it"),
  (
    "campaign", .ownScope("scope", besides: [.nation, .regionOfForce]),
    "campaigns that reach the recipient"
  ),
  ("capability", .ownScope("scope", besides: []), "the recipient's own people and gaps"),
  ("commitment", .everybody, "the strategy; published"),
  (
    "plan_activity", .any([.keptSubject, .ownScope("scope", besides: [])]),
    "what is done about a subject that is held, or by the recipient"
  ),
  ("responsibility", .everybody, "the strategy; published"),
  ("good_practice", .everybody, "shared so that others take it up"),
  ("practice_adoption", .everybody, "shared so that others take it up"),
  (
    "request",
    .any([
      .ownScope("from_scope", besides: []), .ownScope("to_scope", besides: []),
    ]), "what the recipient asks and is asked"
  ),
  (
    "decision_answer", .ownRegion("meeting_region", isForForces: false),
    "the answer to the recipient's own meeting"
  ),
  ("publication", .everybody, "published"),
  ("published_figure", .everybody, "published"),
]
