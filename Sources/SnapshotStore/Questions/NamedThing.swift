import SQLiteFile
import ThreatDomain

/// A record with a page of its own, and the name by which people look for it.
///
/// The names may also be shown in the safe view: an investigation's operation and never its title,
/// an actor's codename, the name of a threat, a measure or a capability, a publication's title.
package struct NamedThing: Equatable, Sendable {
  /// The kind of record; the raw value is the kind of its page.
  package enum Kind: String, CaseIterable, Sendable {
    case region, force, threat, investigation, actor, measure, capability, publication
  }

  package let kind: Kind
  package let id: String
  package let name: String
  package let nameInWelsh: String?
  /// The policing region of the record; `nil` for a measure, a publication and a body
  /// outside the regions.
  package let regionID: String?

  package init(
    _ kind: Kind, id: String, name: String, nameInWelsh: String? = nil, regionID: String?
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.regionID = regionID
  }
}

extension Snapshot {
  /// Everything with a page: regions, forces, threats, investigations, actors, measures,
  /// capabilities and publications, each by name.
  package borrowing func namedThings() throws(StoreError) -> [NamedThing] {
    directory.namedThings + (try database.namedThreats()) + (try database.namedInvestigations())
      + (try database.namedActors()) + (try database.namedMeasures())
      + (try database.namedCapabilities())
      + (try database.namedPublications())
  }
}

extension Directory {
  /// The regions and forces, each in order of name.
  package var namedThings: [NamedThing] {
    regions.map { region in
      NamedThing(
        .region, id: region.id, name: region.name, nameInWelsh: region.nameInWelsh,
        regionID: region.id)
    }
      + forces.map { force in
        NamedThing(
          .force, id: force.id, name: force.name, nameInWelsh: force.nameInWelsh,
          regionID: force.regionID)
      }
  }
}

extension Database {
  /// Every threat, in order of name, then of region.
  borrowing func namedThreats() throws(StoreError) -> [NamedThing] {
    try named(
      .threat,
      """
      SELECT threat_id, name, region_id, name_cy
        FROM threat
       ORDER BY name, region_id, threat_id
      """)
  }

  /// Every investigation, in order of operation name.
  borrowing func namedInvestigations() throws(StoreError) -> [NamedThing] {
    try named(
      .investigation,
      """
      SELECT investigation_id, operation, region_id, NULL
        FROM investigation
       ORDER BY operation, investigation_id
      """)
  }

  /// Every actor, in order of codename.
  borrowing func namedActors() throws(StoreError) -> [NamedThing] {
    try named(
      .actor,
      """
      SELECT actor_id, codename, region_id, NULL
        FROM actor
       ORDER BY codename, actor_id
      """)
  }

  private borrowing func named(
    _ kind: NamedThing.Kind, _ sql: String
  ) throws(StoreError) -> [NamedThing] {
    try Statement(sql, on: self).all { row in
      NamedThing(
        kind, id: row.text(0), name: row.text(1), nameInWelsh: row.optionalText(3),
        regionID: row.text(2))
    }
  }
}
