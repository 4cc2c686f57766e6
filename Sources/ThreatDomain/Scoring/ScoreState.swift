/// The score of a subject as at a day, or the reason why it has none.
public indirect enum ScoreState: Hashable, Sendable {
  /// The newest assessment has a score; `isStale` where it is older than the model allows.
  case scored(HarmScore, isStale: Bool)
  /// The newest assessment cannot be scored under the model.
  case unusable(Assessment, ScoreProblem)
  /// The subject has no assessment under the model; this is not a score of 0.
  case notScored

  /// The score; `nil` where there is none.
  public var score: HarmScore? {
    guard case .scored(let score, _) = self else { return nil }
    return score
  }
}

extension ScoreModel {
  /// The score state of one subject as at `day`.
  ///
  /// The newest assessment counts, of those made under this model and version on or before `day`.
  /// Of two assessments on one day, the one with the higher id counts. Older assessments are
  /// history.
  ///
  /// - Parameter assessments: The assessments of one subject, in any order.
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
