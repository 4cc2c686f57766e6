import ThreatDomain

/// A record that people look for by a name.
///
/// The name may be shown in every view: an investigation's operation and never its title, an
/// actor's codename, a dissemination's id, the title of a campaign or a publication. What the safe
/// view keeps back is the ``title``, which is read only where it may be shown.
package struct NamedThing: Equatable, Sendable {
  /// The kind of record; the raw value is the kind of its page.
  package enum Kind: String, CaseIterable, Sendable {
    case region, force, threat, investigation, actor, dissemination, request, measure, publication,
      campaign, capability, commitment, responsibility
    case goodPractice = "practice"
  }

  package let kind: Kind
  package let id: String
  package let name: String
  package let nameInWelsh: String?
  /// The policing region of the record; `nil` for a measure, a publication and whatever belongs to
  /// no region.
  package let regionID: String?
  /// The title of an investigation, or the text of a request; `nil` where it was not read.
  package let title: String?
  /// Whose record it is: the recipient of a dissemination or a request, the force that shares a
  /// practice, where a campaign runs or a capability is lacking.
  package let body: Scope?
  /// The code of a dissemination's fraud type.
  package let fraudType: String?
  /// The threat that a campaign is against.
  package let threatID: String?

  package init(
    _ kind: Kind, id: String, name: String, nameInWelsh: String? = nil, regionID: String?,
    title: String? = nil, body: Scope? = nil, fraudType: String? = nil, threatID: String? = nil
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.regionID = regionID
    self.title = title
    self.body = body
    self.fraudType = fraudType
    self.threatID = threatID
  }
}

extension Snapshot {
  /// Everything that has a name, kind by kind, each by name.
  ///
  /// - Parameter withTitles: Whether titles of investigations and texts of requests are read too;
  ///   the safe view must not show them.
  package borrowing func namedThings(
    withTitles: Bool = false
  ) throws(StoreError) -> [NamedThing] {
    let directory = directory
    return try kept("named things\(withTitles ? " with titles" : "")") { () throws(StoreError) in
      directory.namedThings + (try database.namedThings(withTitles: withTitles))
    }
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
