import ThreatDomain

/// What an escalation asks and why: each sentence holds for its case.
struct EscalationWords {
  private let grounds: Grounds

  init(_ grounds: Grounds) { self.grounds = grounds }

  /// The reasons from which one is drawn.
  func reasons(of draft: EscalationRows.Draft) -> [String] {
    switch draft.state {
    case .proposed, .accepted: raised(draft)
    case .declined: declined(draft)
    case .withdrawn: ["Withdrawn: suspects charged meanwhile"]
    }
  }

  private func raised(_ draft: EscalationRows.Draft) -> [String] {
    let reasons = grounds.all(of: draft.investigation).compactMap { ground in
      switch ground {
      case .manyRegions: "Victims in more than three regions"
      case .severalRegions: draft.to == .national ? "Victims in several regions" : nil
      case .severalForces: draft.to == .regional ? "Victims in several forces" : nil
      case .vulnerable: "Many vulnerable victims"
      case .organised: "Linked to a group that others investigate"
      case .loss: "Losses of more than one million pounds"
      case .series: "Part of a series that several forces hold"
      }
    }
    guard reasons.isEmpty else { return reasons }
    return switch draft.route {
    case .regional: ["Needs a financial investigator that the force lacks"]
    case .nlf: ["Needs covert assets that the region lacks"]
    case .nca: ["Needs specialist capability that the region lacks"]
    case .necc: ["Needs several agencies to act together"]
    }
  }

  private func declined(_ draft: EscalationRows.Draft) -> [String] {
    let stays =
      switch draft.from {
      case .local: "force to continue"
      case .regional: "regional lead to continue"
      case .national, .necc: "National Lead Force to continue"
      }
    return ["Declined: below the threshold; \(stays)", "Declined: no capacity this quarter"]
  }

  /// What the higher tier may be asked to do.
  func asks(of draft: EscalationRows.Draft) -> [String] {
    switch draft.route {
    case .regional: ["Take the lead", "A regional financial investigator for three months"]
    case .nlf:
      grounds.regionCount(of: draft.investigation) > 1
        ? ["Take the lead across the regions", "Coordinate the regions' arrest phases"]
        : ["Disclosure and case advice", "Two investigators for the search phase"]
    case .nca: ["Enquiries through liaison officers abroad", "Take the lead on the laundering"]
    case .necc: centre(draft.investigation)
    }
  }

  /// The centre brings in partners; the regulator only where firms sold investments.
  private func centre(_ investigation: Investigation) -> [String] {
    let isSold = Theme.sold.contains { $0.holds(investigation) }
    return ["Bring banks in through the joint taskforce", "Task partners for a joint arrest phase"]
      + (isSold ? ["Task the Financial Conduct Authority to join"] : [])
  }
}
