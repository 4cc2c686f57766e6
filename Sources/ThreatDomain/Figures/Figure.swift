/// What a figure on a board counts, in enough detail to ask a snapshot for it again.
///
/// A board keeps one beside each number that it shows. The store answers it by SQL over the tables
/// of the export, and the wording explains it.
public indirect enum Figure: Hashable, Sendable {
  /// A figure of what victims reported: a sum, a share, a change or a natural limit.
  case demand(DemandFigure, DemandSlice)
  /// Crimes referred and outcomes returned, added up over the months.
  ///
  /// They are read from the totals of scopes where the export lacks the rows of the scope.
  case outcomes(OutcomeFigure, of: Scope, in: ClosedRange<Month>, isOfTotals: Bool = false)
  /// A part of the harm score of one actor or threat.
  case score(ScoreFigure, ScoredSubject)
  /// A part of the harm score from one assessment, by the assessment's id and its model's formula.
  case assessment(ScoreFigure, id: String, ScoreFormula)
  /// The weight of one component of a score model, by the component's id.
  case weight(of: String, ScoreScale)
  /// The place of one actor or threat in a ranking, by the subject's id.
  case standing(StandingFigure, of: String, RankedSubjects)
  /// How many of some actors or threats are in one state.
  case subjects(SubjectCount, RankedSubjects)
  /// How many investigations are at a place of the grid.
  case investigations(InvestigationSelection)
  /// How many more investigations are at a level than on an earlier day.
  case levelChange(InvestigationSelection, since: Day)
  /// A figure about the serious and complex cases sent to forces.
  case cases(CaseFigure, CaseSelection)
  /// A figure about the escalations and hand-offs of all investigations of a scope.
  case tasking(TaskingFigure, in: Scope, asAt: Day)
  /// A figure of the monthly lists of vulnerable and repeat victims.
  case victims(VictimCareFigure, VictimCareSlice)
  /// A figure of a measure of performance.
  case measure(MeasureFigure, MeasureSlice)
  /// A figure of a measure that is worked out from records.
  case worked(WorkedFigure, WorkedSlice)
  /// Money taken from suspects, or that goes back to victims, in all investigations of a scope.
  case recovered(RecoveredSum, in: Scope)
  /// A figure about the work under one of the 4Ps against one threat.
  case plan(PlanFigure, PlanSelection)
  /// How many commitments or activities were promised by a day.
  case promises(PromiseFigure, in: Scope, asAt: Day)
  /// How many disruptions were claimed.
  case disruptions(DisruptionSelection)
  /// How many capability gaps a scope's own bodies have.
  case gaps(GapCount, in: Scope)
  /// A figure of one good practice, by its id.
  case practice(PracticeFigure, id: String, in: Scope)
  /// How many things of one kind changed.
  case changes(ChangeCount)
  /// A column of one record, or the days since one of its dates, by the record's id.
  case record(RecordFigure, id: String)
  /// A figure of a publication, as published.
  case published(PublishedFigure.Key)
}

/// A figure about the demand of a slice.
public enum DemandFigure: Hashable, Sendable {
  /// The sum of a measure over the months.
  case sum(DemandMeasure)
  /// The sum of a measure as a share of the reports, 0 to 1.
  case share(DemandMeasure)
  /// The sum of a measure as a share of the sum in a larger slice over the same months, 0 to 1.
  case partOfWhole(DemandMeasure, of: DemandSlice)
  /// The change on the same months a year before, as a fraction.
  case changeOnYear(DemandMeasure)
  /// Reports per 10,000 residents.
  case ratePer10000
  /// Pence lost per resident.
  case lossPerHead
  /// Reports per head as a multiple of those of a wider area.
  ///
  /// Only the area's parts that have a rate count towards the area.
  case timesRate(of: Scope)
  /// The mean of the months' figures.
  case mean
  /// A natural limit: the mean plus or minus 2.66 mean moving ranges, never below 0.
  case limit(Signal.Direction)
  /// The line two thirds of the way from the mean to a limit; a month beyond it is near the limit.
  case nearLine(Signal.Direction)
}

/// A figure about crimes referred and outcomes returned.
public enum OutcomeFigure: Hashable, Sendable {
  case referred, judicial, other
  /// Outcomes for every 100 crimes referred; the two belong to different years, so it is no rate.
  case per100Referred
}

extension DemandFigure {
  /// The line of the chart of a series of months.
  public init(_ line: XmRLine) {
    self =
      switch line {
      case .mean: .mean
      case .limit(let direction): .limit(direction)
      case .nearLine(let direction): .nearLine(direction)
      }
  }
}
