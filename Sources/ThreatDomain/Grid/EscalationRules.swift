/// Why its own data say that a higher tier should have an investigation.
public enum EscalationNeed: Hashable, Sendable {
  /// The decision that is wanted names a body above the tier that leads.
  case decision(TaskingBody)
  /// Its level on the grid belongs to a body above the tier that leads.
  case level(TaskingBody)
  /// It involves forces in so many regions, two or more, and is led below the national tier.
  case regions(Int)

  /// The tier that should have it.
  public var tier: LeadTier {
    switch self {
    case .decision(let body), .level(let body): body.tier
    case .regions: .national
    }
  }
}

/// The rules by which an investigation should be escalated, and to whom.
///
/// Ours, from what the export carries: the strategy names the routes and leaves the grounds to the
/// tiers.
public enum EscalationRules {
  /// The grounds of an investigation, in the order of ``EscalationNeed``'s cases; none where it has
  /// no reason to move, or is no longer open.
  ///
  /// - Parameter owner: Who owns investigations of its level: column `owner` of `priority_level`.
  ///   Of several bodies named there, the lowest will do.
  /// - Parameter regions: In how many regions the forces lie that it touches.
  public static func needs(
    of investigation: Investigation, owner: String?, regions: Int
  ) -> [EscalationNeed] {
    guard investigation.status == .open else { return [] }
    let tier = investigation.leadTier
    let wanted = TaskingBody.named(in: investigation.decisionWanted ?? "")
      .filter { $0.tier > tier }.last
    let owning = TaskingBody.named(in: owner ?? "").first.flatMap { $0.tier > tier ? $0 : nil }
    return [
      wanted.map(EscalationNeed.decision), owning.map(EscalationNeed.level),
      tier < .national && regions > 1 ? .regions(regions) : nil,
    ].compactMap(\.self)
  }

  /// To whom the next step leads; `nil` where nothing needs one.
  ///
  /// A force goes to its region where that is enough. Above that, fraud goes to the National Lead
  /// Force and other crime to the NCA, unless the decision that is wanted names the NCA; the
  /// National Lead Force alone goes to the NECC.
  public static func step(
    from tier: LeadTier, for needs: [EscalationNeed], isFraud: Bool
  ) -> TaskingBody? {
    guard let wanted = needs.map(\.tier).max(), wanted > tier else { return nil }
    switch (tier, wanted) {
    case (.local, .regional): return .rocu
    case (.local, _), (.regional, _):
      return isFraud && !needs.contains(.decision(.nca)) ? .nlf : .nca
    case (.national, _), (.necc, _): return .necc
    }
  }
}
