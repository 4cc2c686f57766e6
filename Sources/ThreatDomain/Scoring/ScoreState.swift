/// What is known of a subject's harm as at a day.
public indirect enum ScoreState: Hashable, Sendable {
  /// The newest assessment is scored; stale where it is older than the model allows.
  case scored(HarmScore, isStale: Bool)
  /// The newest assessment cannot be scored.
  case unusable(Assessment, ScoreProblem)
  /// Nobody has assessed it under the model; not the same as a score of 0.
  case notScored

  /// The score, where there is one.
  public var score: HarmScore? {
    guard case .scored(let score, _) = self else { return nil }
    return score
  }
}

extension ScoreModel {
  /// What the model says of one subject as at `day`.
  ///
  /// Of the assessments made under this model and version on or before `day` the newest counts; of
  /// two on one day the one with the higher id. The others are history.
  ///
  /// - Parameter assessments: Those of one subject, in any order.
  public func state(of assessments: some Sequence<Assessment>, asAt day: Day) -> ScoreState {
    let known = assessments.filter { isModel(of: $0) && $0.assessedOn <= day }
    guard let newest = known.max(by: { ($0.assessedOn, $0.id) < ($1.assessedOn, $1.id) }) else {
      return .notScored
    }
    do throws(ScoreProblem) {
      return .scored(try score(newest), isStale: isStale(newest, asAt: day))
    } catch {
      return .unusable(newest, error)
    }
  }
}
