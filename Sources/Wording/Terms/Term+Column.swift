extension Term {
  /// Heads of columns that several boards share.
  package enum Column: String, CaseIterable, Sendable {
    case rank, harm, likelihood, position, confidence, reports, thirteenMonths, signal, loss,
      agreed, plans, owner, score, kind, was, ocgm, inTen, reviewed, disrupted, lead, share,
      perHead, onYear, onYearBefore, month, total, victims, vulnerable, vulnerableVictims,
      repeatVictims, repeated, cyber, operation, level, status, opened, lastActivity, decision, age,
      marks, date, event, reason, route, role, name, mapper, strand, grade, tactic, claimedBy,
      upperLimit, lowerLimit, mean, fraudType, forces, regions, investigations,
      disruptions, source, judicial, other, per100, from, to,
      what, dueOn, doneOn, whose, evidence
    // Heads for a voice, where the column's own is for the eye
    case spokenRank, spokenRankBefore, spokenSince, spokenPlans, spokenConfidence, spokenBand,
      spokenPer10000, spokenOnYearBefore, spokenHarmScore, spokenAgreed

    package var phrase: Phrase {
      switch self {
      case .rank: Phrase(both: "#")
      case .harm: Phrase("Harm", "Niwed", .attested("Serious and Organised Crime Strategy 2023"))
      case .likelihood: Phrase("Likelihood", "Tebygolrwydd", short: "Tebyg.")
      case .position: Phrase("Position", "Sefyllfa")
      case .confidence: Phrase("Conf", "Hyder")
      case .reports: Phrase("Reports", "Adroddiadau", .attested("Gwent Police"), short: "Adrodd.")
      case .thirteenMonths: Phrase("13 months", "13 mis")
      case .signal: Phrase("Signal", "Arwydd")
      case .loss: Phrase("Loss", "Colled", short: "Coll.")
      case .agreed: Phrase("Priority", "Blaenoriaeth", short: "Blaen.")
      case .plans: Phrase(both: "4P")
      case .owner: Phrase("Owner", "Perchennog", short: "Perch.")
      case .score: Phrase("Score", "Sgôr", .attested("North Wales Police and Crime Commissioner"))
      case .kind: Phrase("Kind", "Math")
      case .was: Phrase("was", "gynt", short: "cyn")
      case .ocgm: Phrase(both: "OCGM")
      case .inTen: Phrase("Stays", "Aros")
      case .reviewed: Phrase("Reviewed", "Adolygwyd", short: "Adolyg.")
      case .disrupted: Phrase("Disrupted", "Amharwyd")
      case .lead: Phrase("Lead", "Arwain", short: "Arw.")
      case .share: Phrase("Share", "Cyfran", short: "Cyfr.")
      case .perHead: Phrase("Per 10,000", "Fesul 10,000", short: "Y 10,000")
      case .onYear: Phrase("On year", "Blynyddol", short: "Blyn.")
      case .onYearBefore: Phrase("On year before", "Ar y flwyddyn gynt")
      case .month: Phrase("Month", "Mis", .attested("minutes of the Carmarthenshire police panel"))
      case .total: Phrase("Total", "Cyfanswm", short: "Cyf.")
      case .victims:
        Phrase(
          "Victims", "Dioddefwyr", .attested("North Wales Police and Crime Commissioner"),
          short: "Diodd.")
      case .vulnerable:
        Phrase(
          "Vulnerable", "Agored i niwed", .attested("North Wales Police and Crime Commissioner"),
          short: "Bregus")
      case .vulnerableVictims:
        Phrase(
          "Vulnerable victims", "Dioddefwyr agored i niwed",
          .attested("North Wales Police and Crime Commissioner"), short: "Diodd. bregus")
      case .repeatVictims: Phrase("Repeat victims", "Dioddefwyr mynych", short: "Diodd. mynych")
      case .repeated: Phrase("Repeat", "Mynych")
      case .cyber: Phrase("Cyber", "Seiber")
      case .operation: Phrase("Operation", "Gweithrediad", short: "Gweithr.")
      case .level: Phrase("Priority", "Blaenoriaeth", short: "Blaenor.")
      case .status: Phrase("Status", "Statws")
      case .opened: Phrase("Opened", "Agorwyd")
      case .lastActivity: Phrase("Last activity", "Gweithgarwch", short: "Gweithg.")
      case .decision: Phrase("Decision", "Penderfyniad", short: "Penderf.")
      case .age: Phrase("Age", "Oed")
      case .marks: Phrase("Marks", "Marciau", short: "Marc.")
      case .date: Phrase("Date", "Dyddiad")
      case .event: Phrase("Event", "Digwyddiad")
      case .reason: Phrase("Reason", "Rheswm")
      case .route: Phrase("Route", "Llwybr")
      case .role: Phrase("Role", "Rôl")
      case .name: Phrase("Name", "Enw")
      case .mapper: Phrase("Mapped by", "Mapiwyd gan")
      case .what: Phrase("What", "Beth")
      case .dueOn: Phrase("Due", "Erbyn")
      case .doneOn: Phrase("Done", "Gwnaed")
      case .whose: Phrase("Whose", "Pwy")
      case .evidence: Phrase("Evidence", "Tystiolaeth")
      case .strand: Phrase("Strand", "Ffrwd")
      case .grade: Phrase("Grade", "Gradd")
      case .tactic: Phrase("Tactic", "Tacteg")
      case .claimedBy: Phrase("Claimed by", "Hawliwyd gan")
      case .upperLimit: Phrase("Upper limit", "Terfyn uchaf")
      case .lowerLimit: Phrase("Lower limit", "Terfyn isaf")
      case .mean: Phrase("Mean", "Cymedr")
      case .fraudType: Phrase("Fraud type", "Math o dwyll")
      case .forces:
        Phrase(
          "Forces", "Heddluoedd", .attested("Gwent Police and Crime Commissioner"), short: "Hedd.")
      case .regions: Phrase("Regions", "Rhanbarthau", short: "Rhanb.")
      case .investigations:
        Phrase("Investigations", "Ymchwiliadau", .attested("British Transport Police"))
      case .disruptions:
        Phrase("Disruptions", "Amhariadau", .attested("Serious and Organised Crime Strategy 2018"))
      case .source: Phrase("Source", "Ffynhonnell")
      case .judicial: Phrase("Judicial", "Barnwrol")
      case .other: Phrase("Other", "Arall")
      case .per100: Phrase("Per 100 referred", "Fesul 100 trosedd")
      case .from: Phrase("From", "O")
      case .to: Phrase("To", "I")
      case .spokenRank: Phrase("rank", "safle")
      case .spokenRankBefore: Phrase("rank before", "safle gynt")
      case .spokenSince: Phrase("since", "ers")
      case .spokenPlans: Phrase("plans", "cynlluniau")
      case .spokenConfidence: Phrase("confidence", "hyder")
      case .spokenBand: Phrase("OCGM band", "band OCGM")
      case .spokenPer10000: Phrase("per 10,000 people", "fesul 10,000 o bobl")
      case .spokenOnYearBefore: Phrase("on the year before", "o'i gymharu â'r flwyddyn gynt")
      case .spokenHarmScore: Phrase("harm score", "sgôr niwed")
      case .spokenAgreed: Phrase("priority", "blaenoriaeth")
      }
    }
  }
}
