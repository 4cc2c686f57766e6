/// What must be true of an investigation for a sentence about it; a sentence without a rule is
/// refused.
enum CaseRules {
  typealias Rule = @Sendable (SampleCase) -> Bool

  private static let several: Rule = { $0.regions.count > 1 }
  private static let many: Rule = { $0.regions.count > 3 }
  private static let forces: Rule = { $0.forces.count > 1 }
  private static let vulnerable: Rule = {
    $0.vulnerable >= 10 && $0.vulnerable * 4 >= $0.victims
  }
  private static let million: Rule = { $0.loss >= 1_000_000 }
  private static let series: Rule = { !$0["series_id"].isEmpty }
  private static let money: Rule = { $0.restrained > 0 }
  private static let isSold: Rule = {
    ["NFIB2A", "NFIB2B", "NFIB2E", "NFIB16C"].contains($0["fraud_type"])
  }
  private static let any: Rule = { _ in true }

  static let moves: [String: Rule] = [
    "New on the grid": any,
    "Victims in more than three regions": many,
    "Victims identified in other regions": several,
    "Further victims identified in other forces": forces,
    "Many vulnerable victims among those identified": vulnerable,
    "Link to an organised crime group confirmed": { $0.hasSharedGroup },
    "Loss passed one million pounds": million,
    "Part of a series that several forces hold": series,
    "Harm judged greater at the review": any,
    "Main suspect charged; risk reduced": { $0.isCharged },
    "Assets secured and no further offending seen": money,
    "Series split; this part is local": series,
    "Fewer victims than first reported": any,
  ]

  static let escalations: [String: Rule] = [
    "Victims in more than three regions": many, "Victims in several regions": several,
    "Victims in several forces": forces, "Many vulnerable victims": vulnerable,
    "Linked to a group that others investigate": { $0.hasSharedGroup },
    "Losses of more than one million pounds": million,
    "Part of a series that several forces hold": series,
    "Needs a financial investigator that the force lacks": { $0["lead_tier"] != "national" },
    "Needs covert assets that the region lacks": any,
    "Needs specialist capability that the region lacks": { !$0.isFraud },
    "Needs several agencies to act together": { $0.isGrave },
    "Declined: below the threshold; force to continue": any,
    "Declined: below the threshold; regional lead to continue": any,
    "Declined: below the threshold; National Lead Force to continue": any,
    "Declined: no capacity this quarter": any,
    "Withdrawn: suspects charged meanwhile": { $0.isCharged },
  ]

  static let asks: [String: Rule] = [
    "Take the lead": any, "A regional financial investigator for three months": any,
    "Take the lead across the regions": several, "Coordinate the regions' arrest phases": several,
    "Disclosure and case advice": any, "Two investigators for the search phase": any,
    "Enquiries through liaison officers abroad": { !$0.isFraud },
    "Take the lead on the laundering": { $0["crime_kind"] == "money_laundering" },
    "Bring banks in through the joint taskforce": { $0.isGrave },
    "Task partners for a joint arrest phase": { $0.isGrave },
    "Task the Financial Conduct Authority to join": isSold,
  ]

  static let decisions: [String: Rule] = [
    "Appoint an owner": { $0["owner_role"].isEmpty },
    "Agree resources for a search phase": { !$0.isCharged },
    "Agree a charging file date": { !$0.isCharged },
    "Agree disclosure resources for the trial": { $0.isCharged },
    "Agree who tells victims of the charges": { $0.isCharged },
    "Approve an asset denial plan": { !money($0) && $0.loss > 100_000 },
    "Merge with a linked series": series,
    "Adopt as a regional investigation": { $0["lead_tier"] == "local" && $0.forces.count > 1 },
    "Raise to National Lead Force tasking": {
      $0["lead_tier"] == "regional" && $0.isFraud && $0.isGrave
    },
    "Raise to National Crime Agency tasking": {
      $0["lead_tier"] == "regional" && !$0.isFraud && $0.isGrave
    },
    "Close and return to the force": { $0["lead_tier"] == "regional" && $0.forces.count == 1 },
  ]
}
