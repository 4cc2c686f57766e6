/// Which count of people, reports or referrals a figure is, whatever board, print or snapshot
/// shows it.
///
/// Nothing of it is worded, and nothing changes from one export to the next: no day of the export,
/// no language, no rank.
public enum CountIdentity: Hashable, Sendable {
  /// A measure of what victims reported; never the loss, which is no count.
  case demand(DemandMeasure, DemandSlice)
  /// Crimes referred to forces, or outcomes they returned.
  case outcomes(OutcomeRatio.Measure, of: Scope, in: ClosedRange<Month>)
  /// Victims on monthly lists.
  case victims(VictimCareCount.Measure, VictimCareSlice)
  /// Victims not contacted, of the months of a slice that are not among these.
  case victimsOutside(ClosedRange<Month>, VictimCareSlice)
  /// Serious or complex cases sent in some months and answered, which no board lists one by one.
  case cases(CaseCount, of: Scope, sentIn: ClosedRange<Month>)
  /// Investigations that are closed, which no board lists.
  case closedInvestigations(of: Scope)
  /// People whom a record counts, by its id.
  case people(PeopleCount, ofRecord: String)
}

/// What became of the serious and complex cases that forces have answered.
///
/// How many were sent is no count of its own: with the cases that wait, which are listed, it would
/// tell how many were answered.
public enum CaseCount: String, CaseIterable, Sendable {
  case declined
  case takenUp = "taken_up"
}

/// A column of a record that counts people.
public enum PeopleCount: String, CaseIterable, Sendable {
  case victims = "investigation.victims"
  case vulnerableVictims = "investigation.vulnerable_victims"
  case caseVictims = "dissemination.victims"
  case caseVulnerableVictims = "dissemination.vulnerable_victims"
  case campaignReach = "campaign.reach"
}
