extension Term {
  /// Values that a cell can hold, and names of scopes.
  package enum Value: String, CaseIterable, Sendable {
    case notScored, scoreUnusable, never, noOwner, new, stale, usual, few, seasonal, missing, none,
      low, medium, high, individual, business, charity, publicSector, group, network, enabler, open,
      charged, trial, closed, active, investigated, disruptedStatus, dormant, pursue, prevent,
      protect, prepare, major, moderate, minor, proposed, accepted, declined, withdrawn, necc,
      nationalLeadForce, nca, rocu, forceTier, priorityHigh, priorityMedium, priorityLow, national

    package var phrase: Phrase {
      switch self {
      case .notScored: Phrase("not scored")
      case .scoreUnusable: Phrase("score unusable")
      case .never: Phrase("never")
      case .noOwner: Phrase("no owner")
      case .new: Phrase("new")
      case .stale: Phrase("stale")
      case .usual: Phrase("usual")
      case .few: Phrase("few")
      case .seasonal: Phrase("seasonal")
      case .missing: Phrase("missing")
      case .none: Phrase("none", "Dim", .unsure)
      case .low: Phrase("low", "isel")
      case .medium: Phrase("med")
      case .high: Phrase("high")
      case .individual: Phrase("individual")
      case .business: Phrase("business")
      case .charity: Phrase("charity")
      case .publicSector: Phrase("public sector")
      case .group: Phrase("group")
      case .network: Phrase("network")
      case .enabler: Phrase("enabler")
      case .open: Phrase("open")
      case .charged: Phrase("charged")
      case .trial: Phrase("trial")
      case .closed: Phrase("closed")
      case .active: Phrase("active")
      case .investigated: Phrase("investigated")
      case .disruptedStatus: Phrase("disrupted")
      case .dormant: Phrase("dormant")
      case .pursue: Phrase("Pursue", "Ymlid")
      case .prevent: Phrase("Prevent", "Atal")
      case .protect: Phrase("Protect", "Diogelu")
      case .prepare: Phrase("Prepare", "Paratoi")
      case .major: Phrase("major")
      case .moderate: Phrase("moderate", "cymedrol")
      case .minor: Phrase("minor")
      case .proposed: Phrase("proposed")
      case .accepted: Phrase("accepted")
      case .declined: Phrase("declined")
      case .withdrawn: Phrase("withdrawn")
      case .necc: Phrase("NECC")
      case .nationalLeadForce: Phrase("National Lead Force")
      case .nca: Phrase("NCA")
      case .rocu: Phrase("ROCU")
      case .forceTier: Phrase("Forces", "Heddluoedd")
      case .priorityHigh: Phrase("high")
      case .priorityMedium: Phrase("medium")
      case .priorityLow: Phrase("low", "isel")
      case .national: Phrase("National", "Cenedlaethol")
      }
    }
  }
}
