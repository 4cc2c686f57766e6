extension Term {
  /// Heads of columns that several boards share.
  package enum Column: String, CaseIterable, Sendable {
    case rank, harm, likelihood, position, confidence, reports, thirteenMonths, signal, loss,
      agreed, plans, owner, score, kind, was, ocgm, inTen, reviewed, disrupted, lead, share,
      perHead, onYear, onYearBefore, month, total, victims, vulnerable, vulnerableVictims,
      repeatVictims, repeated, cyber, operation, level, status, opened, lastActivity, decision, age,
      marks, date, event, reason, route, role, name, mapper, strand, grade, tactic, claimedBy,
      assetsDenied, upperLimit, lowerLimit, mean, fraudType, forces, regions, investigations,
      disruptions, source, judicial, other, per100, from, to
    // Heads for a voice, where the column's own is for the eye
    case spokenRank, spokenRankBefore, spokenSince, spokenPlans, spokenConfidence, spokenBand,
      spokenPer10000, spokenOnYearBefore, spokenHarmScore, spokenAgreed

    package var phrase: Phrase {
      switch self {
      case .rank: Phrase("#")
      case .harm: Phrase("Harm", "Niwed")
      case .likelihood: Phrase("Likelihood", "Tebygolrwydd", .sure)
      case .position: Phrase("Position")
      case .confidence: Phrase("Conf", "Hyder", .sure)
      case .reports: Phrase("Reports", "Hysbysiadau")
      case .thirteenMonths: Phrase("13 months")
      case .signal: Phrase("Signal")
      case .loss: Phrase("Loss", "Colledion", .sure)
      case .agreed: Phrase("Priority")
      case .plans: Phrase("4P")
      case .owner: Phrase("Owner", "Perchennog", .sure)
      case .score: Phrase("Score", "Sgôr")
      case .kind: Phrase("Kind")
      case .was: Phrase("was")
      case .ocgm: Phrase("OCGM")
      case .inTen: Phrase("Stays")
      case .reviewed: Phrase("Reviewed")
      case .disrupted: Phrase("Disrupted")
      case .lead: Phrase("Lead")
      case .share: Phrase("Share")
      case .perHead: Phrase("Per 10,000")
      case .onYear: Phrase("On year")
      case .onYearBefore: Phrase("On year before")
      case .month: Phrase("Month", "Mis")
      case .total: Phrase("Total", "Cyfanswm", .sure)
      case .victims: Phrase("Victims", "Dioddefwyr")
      case .vulnerable: Phrase("Vulnerable", "Agored i niwed")
      case .vulnerableVictims: Phrase("Vulnerable victims", "Dioddefwyr agored i niwed")
      case .repeatVictims: Phrase("Repeat victims", "Dioddefwyr mynych", .unsure)
      case .repeated: Phrase("Repeat")
      case .cyber: Phrase("Cyber")
      case .operation: Phrase("Operation")
      case .level: Phrase("Priority")
      case .status: Phrase("Status")
      case .opened: Phrase("Opened")
      case .lastActivity: Phrase("Last activity")
      case .decision: Phrase("Decision")
      case .age: Phrase("Age")
      case .marks: Phrase("Marks")
      case .date: Phrase("Date")
      case .event: Phrase("Event")
      case .reason: Phrase("Reason")
      case .route: Phrase("Route")
      case .role: Phrase("Role")
      case .name: Phrase("Name")
      case .mapper: Phrase("Mapped by")
      case .strand: Phrase("Strand")
      case .grade: Phrase("Grade")
      case .tactic: Phrase("Tactic")
      case .claimedBy: Phrase("Claimed by")
      case .assetsDenied: Phrase("Assets denied")
      case .upperLimit: Phrase("Upper limit")
      case .lowerLimit: Phrase("Lower limit")
      case .mean: Phrase("Mean")
      case .fraudType: Phrase("Fraud type", "Math o dwyll", .unsure)
      case .forces: Phrase("Forces", "Heddluoedd")
      case .regions: Phrase("Regions", "Rhanbarthau", .sure)
      case .investigations: Phrase("Investigations", "Ymchwiliadau")
      case .disruptions: Phrase("Disruptions", "Amhariadau")
      case .source: Phrase("Source", "Ffynhonnell", .sure)
      case .judicial: Phrase("Judicial")
      case .other: Phrase("Other")
      case .per100: Phrase("Per 100 referred")
      case .from: Phrase("From")
      case .to: Phrase("To")
      case .spokenRank: Phrase("rank")
      case .spokenRankBefore: Phrase("rank before")
      case .spokenSince: Phrase("since")
      case .spokenPlans: Phrase("plans")
      case .spokenConfidence: Phrase("confidence")
      case .spokenBand: Phrase("OCGM band")
      case .spokenPer10000: Phrase("per 10,000 people")
      case .spokenOnYearBefore: Phrase("on the year before")
      case .spokenHarmScore: Phrase("harm score")
      case .spokenAgreed: Phrase("priority")
      }
    }
  }
}
