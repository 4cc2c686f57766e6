/// A reason in the export's own data for a higher tier to take an investigation.
public enum EscalationNeed: Hashable, Sendable {
  /// The decision that is needed names a body above the leading tier.
  case decision(TaskingBody)
  /// The investigation's level on the grid belongs to a body above the leading tier.
  case level(TaskingBody)
  /// The investigation involves forces in two or more regions and is led below the national tier.
  ///
  /// The number is how many regions those forces are in.
  case regions(Int)

  /// The tier that should take the investigation.
  public var tier: LeadTier {
    switch self {
    case .decision(let body), .level(let body): body.tier
    case .regions: .national
    }
  }
}

/// The rules that recommend an investigation for escalation, and name the body to escalate it to.
///
/// Ours, from what the export carries: the strategy names the routes and leaves the reasons to the
/// tiers.
public enum EscalationRules {
  /// The reasons to escalate an investigation, in the order of ``EscalationNeed``'s cases.
  ///
  /// Empty where there is no reason, or where the investigation is no longer open.
  ///
  /// - Parameter owner: The owner of investigations of this level: column `owner` of
  ///   `priority_level`. Where the text names several bodies, the lowest is enough.
  /// - Parameter regions: In how many regions the forces are that the investigation touches.
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

  /// The body to escalate an investigation to; `nil` where there is no reason to escalate it.
  ///
  /// A force always escalates to its region first. From there, fraud goes to the National Lead
  /// Force and other economic crime to the NCA, unless the needed decision names the NCA. The
  /// National Lead Force escalates only to the NECC.
  public static func step(
    from tier: LeadTier, for needs: [EscalationNeed], of kind: CrimeKind
  ) -> TaskingBody? {
    guard let wanted = needs.map(\.tier).max(), wanted > tier else { return nil }
    switch (tier, wanted) {
    case (.local, _): return .rocu
    case (.regional, _):
      return kind == .fraud && !needs.contains(.decision(.nca)) ? .nlf : .nca
    case (.national, _), (.necc, _): return .necc
    }
  }
}
