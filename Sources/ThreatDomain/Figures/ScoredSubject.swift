/// One actor or threat, scored by one version of a score model as at a day.
public struct ScoredSubject: Hashable, Sendable {
  public let kind: AssessmentSubject
  /// The id of the actor or the threat.
  public let id: String
  public let scale: ScoreScale

  /// Creates the value from its parts.
  public init(_ kind: AssessmentSubject, id: String, _ scale: ScoreScale) {
    self.kind = kind
    self.id = id
    self.scale = scale
  }
}

/// The model, the day and the age limit by which scores are made.
public struct ScoreScale: Hashable, Sendable {
  /// Columns `model_id` and `version` of `score_model`.
  public let modelID: String
  public let modelVersion: String
  public let formula: ScoreFormula
  /// Days after which an assessment is stale.
  public let staleAfterDays: Int
  /// The day on which the score is taken; later assessments do not count.
  public let asAt: Day

  /// The scale of a score model as at a day.
  public init(_ model: ScoreModel, asAt day: Day) {
    modelID = model.id
    modelVersion = model.version
    formula = model.formula
    staleAfterDays = model.staleAfterDays
    asAt = day
  }

  private init(_ scale: ScoreScale, asAt day: Day) {
    modelID = scale.modelID
    modelVersion = scale.modelVersion
    formula = scale.formula
    staleAfterDays = scale.staleAfterDays
    asAt = day
  }

  /// The same scale as at another day.
  public func asAt(_ day: Day) -> ScoreScale { ScoreScale(self, asAt: day) }
}

/// A part of a harm score.
public enum ScoreFigure: Hashable, Sendable {
  case total
  /// The weighted sum of a section.
  case section(ScoreSection)
  /// The value given for a component, by its id.
  case value(String)
  /// The value of a component times its weight, by the component's id.
  case weighted(String)
  /// Days since the newest assessment, which gives the score.
  case age
}

/// The actors or threats among which places in a ranking are counted.
public struct RankedSubjects: Hashable, Sendable {
  public let kind: AssessmentSubject
  /// The place: of actors, those that it maps or that touch its forces; of threats, those of its
  /// region.
  public let scope: Scope
  public let scale: ScoreScale
  /// Which of the subjects compete for places.
  public let field: Field
  /// The id of a threat: only actors in its open investigations count; `nil` for all.
  public let threat: String?

  /// Which of the subjects compete for places.
  public enum Field: Hashable, Sendable {
    /// All the subjects.
    case all
    /// Threats of the same region.
    case ofOneRegion
    /// Threats that rank first in their theme, as on the asked day.
    case highestOfThemes
  }

  /// Creates the value from its parts.
  public init(
    _ kind: AssessmentSubject, in scope: Scope, _ scale: ScoreScale, among field: Field = .all,
    threat: String? = nil
  ) {
    self.kind = kind
    self.scope = scope
    self.scale = scale
    self.field = field
    self.threat = threat
  }

  /// All subjects of the kind in the whole nation.
  public var ofNation: RankedSubjects { RankedSubjects(kind, in: .national, scale) }

  /// The same subjects as at another day.
  public func asAt(_ day: Day) -> RankedSubjects {
    RankedSubjects(kind, in: scope, scale.asAt(day), among: field, threat: threat)
  }
}

/// A figure about the place of one subject in a ranking.
public enum StandingFigure: Hashable, Sendable {
  case rank
  /// The fifth of the ranking that holds the subject, 1 the highest to 5.
  case fifth
  /// Places gained since an earlier day; negative where places were lost.
  case move(since: Day)
  /// The share of nearby weightings in which the subject stays in the top ten; see
  /// ``RankStability``.
  case shareInTen(WeightVariations)
}

/// How many subjects are in one state.
public enum SubjectCount: Hashable, Sendable {
  /// All of them, scored or not.
  case all
  case scored
  /// Subjects scored no longer ago than the limit of their model.
  case scoredInTime
  /// Those as a share of all, 0 to 1.
  case scoredInTimeShare
  /// Subjects without a usable score.
  case notScored
  case stale
  /// Subjects with an OCGM band that disagrees with their score; see ``BandAgreement``.
  ///
  /// The fifths that are compared with the bands are those of all subjects of the nation.
  case bandDisagrees
  /// Actors among the first ten that lack a plan under one or more of the 4Ps.
  case lackingPlanInTen
  /// Actors that touch forces of more than one region.
  case acrossRegions
  /// Subjects scored again since an earlier day.
  case scoredAnew(since: Day)
  /// Subjects that entered or left the top ten since an earlier day, by any change of scores.
  case crossedTen(since: Day)
  /// Subjects with another rank than on an earlier day, or without a rank on that day.
  case rankMoved(since: Day)
}
