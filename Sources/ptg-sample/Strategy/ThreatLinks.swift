/// What threats are counted by, and the investigations that belong to them.
struct ThreatLinks {
  private let data: ReferenceData
  private let threats: [Threat]
  private let investigations: [Investigation]

  init(_ data: ReferenceData, _ threats: [Threat], _ investigations: [Investigation]) {
    self.data = data
    self.threats = threats
    self.investigations = investigations
  }

  /// The rows of `threat_type`; money mules have none.
  var typeRows: [[String]] {
    threats.flatMap { threat in threat.theme.types.sorted().map { [threat.id, $0] } }
  }

  /// The rows of `threat_investigation`: a region's own investigations, and those that touch it.
  var investigationRows: [[String]] {
    threats.flatMap { threat in
      let local = Set(data.forces(of: threat.region).map { data.forces[$0].id })
      return investigations.filter { investigation in
        threat.theme.holds(investigation)
          && (investigation.region == threat.region
            || !local.isDisjoint(with: investigation.forces))
      }.map { [threat.id, $0.id] }
    }
  }
}
