import ThreatDomain

/// A decision that an investigation waits for.
enum Decision: String {
  case owner = "Appoint an owner"
  case search = "Agree resources for a search phase"
  case charging = "Agree a charging file date"
  case disclosure = "Agree disclosure resources for the trial"
  case telling = "Agree who tells victims of the charges"
  case denial = "Approve an asset denial plan"
  case merger = "Merge with a linked series"
  case adoption = "Adopt as a regional investigation"
  case nationalLeadForce = "Raise to National Lead Force tasking"
  case nationalCrimeAgency = "Raise to National Crime Agency tasking"
  case handBack = "Close and return to the force"

  /// Whether the case is about to be put to a national body.
  var isRise: Bool { self == .nationalLeadForce || self == .nationalCrimeAgency }
}

/// The decisions that investigations wait for: each follows from the case.
extension InvestigationDesk {
  mutating func decisions(seed: UInt64) {
    var chance = SplitMix64(seed: seed, stream: "decisions")
    for position in investigations.indices where investigations[position].decisionDue != nil {
      investigations[position].decisionWanted = chance.pick(wanted(by: investigations[position]))
    }
  }

  private func wanted(by investigation: Investigation) -> [Decision] {
    if investigation.owner == nil { return [.owner] }
    let stage: [Decision] =
      investigation.isCharged ? [.disclosure, .telling] : [.search, .charging]
    let isDeniable = investigation.money == nil && investigation.lossPence > 10_000_000
    return stage + (isDeniable ? [.denial] : []) + (investigation.series == nil ? [] : [.merger])
      + level(of: investigation)
  }

  /// What a case asks of the next tier, or of the one below; a charged one stays where it is.
  private func level(of investigation: Investigation) -> [Decision] {
    guard investigation.status == .open else { return [] }
    return switch (investigation.tier, investigation.level) {
    case (.local, _) where investigation.forces.count > 1: [.adoption]
    case (.regional, .p2):
      [investigation.kind == .fraud ? .nationalLeadForce : .nationalCrimeAgency]
    case (.regional, .p3) where investigation.forces.count == 1: [.handBack]
    default: []
    }
  }
}
