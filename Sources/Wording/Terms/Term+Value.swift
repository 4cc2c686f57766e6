extension Term {
  /// Values that a cell can hold, and names of scopes.
  package enum Value: String, CaseIterable, Sendable {
    case notScored, scoreUnusable, never, noOwner, new, stale, usual, few, seasonal, missing, none,
      low, medium, high, individual, business, charity, publicSector, unknown, group, network,
      enabler, open,
      charged, trial, closed, active, investigated, disruptedStatus, dormant, pursue, prevent,
      protect, prepare, major, moderate, minor, proposed, accepted, declined, withdrawn, necc,
      nationalLeadForce, nca, rocu, forceTier, priorityHigh, priorityMedium, priorityLow, national,
      fraud, moneyLaundering, briberyCorruption, otherCrime, validated, rejected, done, underWay,
      dropped, late

    package var phrase: Phrase {
      switch self {
      case .notScored: Phrase("not scored", "heb sgôr")
      case .scoreUnusable: Phrase("score unusable", "sgôr annilys")
      case .never: Phrase("never", "dim eto")
      case .noOwner: Phrase("no owner", "heb berchennog")
      case .new: Phrase("new", "newydd")
      case .stale: Phrase("stale", "hen")
      case .usual: Phrase("usual", "arferol")
      case .few: Phrase("few", "prin")
      case .seasonal: Phrase("seasonal", "tymhorol")
      case .missing: Phrase("missing", "ar goll")
      case .none: Phrase("none", "dim")
      case .low: Phrase("low", "isel", .attested("Gwent Police"))
      case .medium: Phrase("med", "canol")
      case .high: Phrase("high", "uchel")
      case .individual: Phrase("individual", "unigolyn")
      case .business: Phrase("business", "busnes")
      case .charity: Phrase("charity", "elusen")
      case .publicSector: Phrase("public sector", "sector cyhoeddus")
      case .fraud: Phrase("fraud", "twyll")
      case .moneyLaundering: Phrase("money laundering", "gwyngalchu arian")
      case .briberyCorruption: Phrase("bribery and corruption", "llwgrwobrwyo a llygredd")
      case .otherCrime: Phrase("other economic crime", "troseddau economaidd eraill")
      case .validated: Phrase("validated", "dilyswyd")
      case .rejected: Phrase("rejected", "gwrthodwyd")
      case .done: Phrase("done", "gwnaed")
      case .late: Phrase("late", "hwyr")
      case .underWay: Phrase("under way", "ar waith")
      case .dropped: Phrase("dropped", "rhoddwyd heibio")
      case .unknown: Phrase("not known", "anhysbys")
      case .group: Phrase("group", "grŵp")
      case .network: Phrase("network", "rhwydwaith")
      case .enabler: Phrase("enabler", "galluogwr")
      case .open: Phrase("open", "ar agor")
      case .charged: Phrase("charged", "cyhuddwyd")
      case .trial: Phrase("trial", "treial")
      case .closed: Phrase("closed", "wedi cau")
      case .active: Phrase("active", "gweithredol")
      case .investigated: Phrase("investigated", "dan ymchwiliad")
      case .disruptedStatus: Phrase("disrupted", "amharwyd")
      case .dormant: Phrase("dormant", "ynghwsg")
      case .pursue: Phrase("Pursue", "Ymlid", .attested("Gwent Police"))
      case .prevent: Phrase("Prevent", "Atal", .attested("Gwent Police"))
      case .protect: Phrase("Protect", "Diogelu", .attested("Gwent Police"))
      case .prepare: Phrase("Prepare", "Paratoi", .attested("Gwent Police"))
      case .major: Phrase("major", "mawr")
      case .moderate: Phrase("moderate", "cymedrol", .attested("Gwent Police"))
      case .minor: Phrase("minor", "mân")
      case .proposed: Phrase("proposed", "cynigiwyd")
      case .accepted: Phrase("accepted", "derbyniwyd", short: "derbyn.")
      case .declined: Phrase("declined", "gwrthodwyd", short: "gwrthod.")
      case .withdrawn: Phrase("withdrawn", "tynnwyd yn ôl", short: "tynnwyd")
      case .necc: Phrase(both: "NECC")
      case .nationalLeadForce:
        Phrase("National Lead Force", "Heddlu Arweiniol Cenedlaethol", short: "Heddlu Arw. Cenedl.")
      case .nca: Phrase(both: "NCA")
      case .rocu: Phrase(both: "ROCU")
      case .forceTier:
        Phrase("Forces", "Heddluoedd", .attested("Gwent Police and Crime Commissioner"))
      case .priorityHigh: Phrase("high", "uchel")
      case .priorityMedium: Phrase("medium", "canolig")
      case .priorityLow: Phrase("low", "isel", .attested("Gwent Police"))
      case .national:
        Phrase("National", "Cenedlaethol", .attested("Strategic Policing Requirement 2023"))
      }
    }
  }
}
