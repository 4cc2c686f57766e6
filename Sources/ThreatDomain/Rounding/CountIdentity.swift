/// Identifies a count of people, reports or referrals, wherever it is shown.
///
/// The identity is the same on every board, print and snapshot. It holds nothing that depends on
/// the language, on a rank or on the day of the export.
public enum CountIdentity: Hashable, Sendable {
  /// A count of what victims reported; never the loss, which is not a count.
  case demand(DemandMeasure, DemandSlice)
  /// Crimes referred to forces, or outcomes they returned.
  case outcomes(OutcomeRatio.Measure, of: Scope, in: ClosedRange<Month>)
  /// A count of victims on monthly lists.
  case victims(VictimCareCount.Measure, VictimCareSlice)
  /// Victims not contacted, in the slice's months that are outside this range.
  case victimsOutside(ClosedRange<Month>, VictimCareSlice)
  /// Answered cases of those sent in some months; no board lists them one by one.
  case cases(CaseCount, of: Scope, sentIn: ClosedRange<Month>)
  /// A count behind a measure that is worked out from cases, which no board lists one by one.
  case worked(WorkedCount, of: Scope, sentIn: ClosedRange<Month>?)
  /// A count behind a measure of performance.
  case measure(MeasureCount, MeasureSlice)
  /// Closed investigations; no board lists them.
  case closedInvestigations(of: Scope)
  /// A count of people in one record, by the record's id.
  case people(PeopleCount, ofRecord: String)
}

/// How forces answered serious and complex cases.
///
/// The number of cases sent is not rounded as a count of its own. Boards list the waiting cases one
/// by one, so the number sent would reveal how many were answered.
public enum CaseCount: String, CaseIterable, Sendable {
  case declined
  case takenUp = "taken_up"
}

/// A count of cases for a measure that is worked out from them.
public enum WorkedCount: String, CaseIterable, Sendable {
  case takenUpInTime = "taken_up_in_time"
  case hadTheirTime = "had_their_time"
  case notDue = "not_due"
  case withoutOutcome = "without_outcome"
  case takenUpAYearAgo = "taken_up_a_year_ago"
}

/// A column of a record that counts people.
public enum PeopleCount: String, CaseIterable, Sendable {
  case victims = "investigation.victims"
  case vulnerableVictims = "investigation.vulnerable_victims"
  case caseVictims = "dissemination.victims"
  case caseVulnerableVictims = "dissemination.vulnerable_victims"
  case campaignReach = "campaign.reach"
}
