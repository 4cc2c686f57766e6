/// A figure of a board by what it counts: enough to ask a snapshot for it again.
///
/// A board puts one beside each number that it shows; the store has the question that answers it
/// from the tables of the export, and the words say what it means.
public indirect enum Figure: Hashable, Sendable {
  /// What victims reported: a sum, a share, a change, a natural limit.
  case demand(DemandFigure, DemandSlice)
  /// Crimes referred and outcomes returned, over months together.
  case outcomes(OutcomeFigure, of: Scope, in: ClosedRange<Month>)
  /// A part of the harm score of one actor or threat.
  case score(ScoreFigure, ScoredSubject)
  /// A part of the harm score that one assessment gave, by its id and the formula of its model.
  case assessment(ScoreFigure, id: String, ScoreFormula)
  /// What a component of a score model weighs, by its id.
  case weight(of: String, ScoreScale)
  /// Where one actor or threat stands among others.
  case standing(StandingFigure, of: String, RankedSubjects)
  /// How many of some actors or threats are in a state.
  case subjects(SubjectCount, RankedSubjects)
  /// How many investigations stand somewhere on the grid.
  case investigations(InvestigationSelection)
  /// How many more investigations stand at a level than stood there on an earlier day.
  case levelChange(InvestigationSelection, since: Day)
  /// The serious and complex cases sent to forces, and what became of them.
  case cases(CaseFigure, CaseSelection)
  /// Escalations and hand-offs of all investigations of a scope.
  case tasking(TaskingFigure, in: Scope, asAt: Day)
  /// The monthly lists of vulnerable and repeat victims.
  case victims(VictimCareFigure, VictimCareSlice)
  /// What runs and what was done under one of the 4Ps.
  case plan(PlanFigure, PlanSelection)
  /// How many things of a kind moved.
  case changes(ChangeCount)
  /// A column of one record, or the days since one of its days.
  case record(RecordFigure, id: String)
}

/// What is asked of the demand of a slice.
public enum DemandFigure: Hashable, Sendable {
  /// The sum of a measure over the months.
  case sum(DemandMeasure)
  /// The sum of a measure as a part of the reports, 0 to 1.
  case share(DemandMeasure)
  /// The sum of a measure as a part of that of a larger slice in the same months, 0 to 1.
  case partOfWhole(DemandMeasure, of: DemandSlice)
  /// The change on the same months a year before, as a fraction.
  case changeOnYear(DemandMeasure)
  /// Reports for every 10,000 residents.
  case ratePer10000
  /// Pence lost for every resident.
  case lossPerHead
  /// Reports per head as a multiple of those of all parts of an area that are given a rate.
  case timesRate(of: Scope)
  /// The mean of the months.
  case mean
  /// A natural limit of the months: mean and 2.66 mean moving ranges, never below 0.
  case limit(Signal.Direction)
  /// The line two thirds of the way from the mean to a limit, beyond which a month is near it.
  case nearLine(Signal.Direction)
}

/// What is asked of crimes referred and outcomes returned.
public enum OutcomeFigure: Hashable, Sendable {
  case referred, judicial, other
  /// Outcomes for every 100 referred, of different years; never a rate.
  case per100Referred
}
