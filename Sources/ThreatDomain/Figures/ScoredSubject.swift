/// One actor or threat under one version of a score model, as at a day.
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

/// By which model, and with which assessments, a score is made.
public struct ScoreScale: Hashable, Sendable {
  /// Columns `model_id` and `version` of `score_model`.
  public let modelID: String
  public let modelVersion: String
  public let formula: ScoreFormula
  /// Days after which an assessment is stale.
  public let staleAfterDays: Int
  /// Assessments made later do not count.
  public let asAt: Day

  /// The scale of a model as at a day.
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

  /// The same model as at another day.
  public func asAt(_ day: Day) -> ScoreScale { ScoreScale(self, asAt: day) }
}

/// A part of a harm score.
public enum ScoreFigure: Hashable, Sendable {
  case total
  /// The weighted sum of a section.
  case section(ScoreSection)
  /// The value given for a component, by its id.
  case value(String)
  /// That value times the component's weight.
  case weighted(String)
  /// Days since the assessment that counts.
  case age
}

/// Actors or threats that are ranked against each other.
public struct RankedSubjects: Hashable, Sendable {
  public let kind: AssessmentSubject
  /// Actors mapped by it or touching a force of it; threats that its region follows.
  public let scope: Scope
  public let scale: ScoreScale
  /// Among whom places are counted.
  public let field: Field
  /// Only actors with a part in open investigations of this group of fraud types; `nil` for all.
  public let group: String?

  /// Among whom a place is counted.
  public enum Field: Hashable, Sendable {
    /// Among all the subjects.
    case all
    /// Threats among those of their own region.
    case ofOneRegion
    /// Threats among those that stand first in their group of fraud types, as the groups are now.
    case highestOfGroups
  }

  /// Creates the value from its parts.
  public init(
    _ kind: AssessmentSubject, in scope: Scope, _ scale: ScoreScale, among field: Field = .all,
    group: String? = nil
  ) {
    self.kind = kind
    self.scope = scope
    self.scale = scale
    self.field = field
    self.group = group
  }

  /// All subjects of the kind, whatever the scope.
  public var ofNation: RankedSubjects { RankedSubjects(kind, in: .national, scale) }

  /// The same subjects as at another day.
  public func asAt(_ day: Day) -> RankedSubjects {
    RankedSubjects(kind, in: scope, scale.asAt(day), among: field, group: group)
  }
}

/// What is asked of one subject's place in a ranking.
public enum StandingFigure: Hashable, Sendable {
  case rank
  /// The fifth of the ranked in which it stands, 1 the highest.
  case fifth
  /// Places gained since an earlier day; negative where places were lost.
  case move(since: Day)
  /// The part of nearby weightings in which it stays among the first ten; see ``RankStability``.
  case shareInTen(WeightVariations)
}

/// How many of some subjects are in a state.
public enum SubjectCount: Hashable, Sendable {
  case scored
  /// Without a usable score.
  case notScored
  case stale
  /// Those whose OCGM band disagrees with their score, by the fifths of all subjects of the nation;
  /// see ``BandAgreement``.
  case bandDisagrees
  /// Actors that touch forces of more than one region.
  case acrossRegions
  /// Those whose score was made after an earlier day.
  case scoredAnew(since: Day)
  /// Those that came into the first ten or left them, by their own score or by those of others.
  case crossedTen(since: Day)
  /// Those whose rank is another than on an earlier day, or who had none.
  case rankMoved(since: Day)
}
