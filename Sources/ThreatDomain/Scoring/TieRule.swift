/// By what two subjects with the same risk score are put in order, in the order of asking.
///
/// Source: the design's rule for ties, ours: risk, then harm, then confidence, then the newer
/// assessment, then id.
public enum TieRule: CaseIterable, Hashable, Sendable {
  /// The higher sum of harm.
  case harm
  /// The surer assessment.
  case confidence
  /// The newer assessment.
  case newerAssessment
  /// The id that comes first, where nothing that was assessed tells them apart.
  case id
}

/// What puts scores in order, but for the subjects' ids; small to copy, as whole scores are not.
struct ScoreOrder {
  private let total: Double
  private let harm: Double
  private let confidence: Confidence
  private let assessedOn: Day

  init(_ score: HarmScore) {
    total = score.total
    harm = score.harm
    confidence = score.assessment.confidence
    assessedOn = score.assessment.assessedOn
  }

  /// Whether this score ranks above another; `nil` where only the subjects' ids can decide.
  func isAbove(_ other: ScoreOrder) -> Bool? {
    if total != other.total { return total > other.total }
    if harm != other.harm { return harm > other.harm }
    return isSurer(than: other)
  }

  /// The rules that no weight touches: confidence, then the newer assessment; `nil` where both are
  /// equal.
  func isSurer(than other: ScoreOrder) -> Bool? {
    if confidence != other.confidence { return confidence > other.confidence }
    return assessedOn == other.assessedOn ? nil : assessedOn > other.assessedOn
  }
}

extension HarmScore {
  /// The first rule that tells two scores with the same total apart.
  func tieRule(against other: HarmScore) -> TieRule {
    if harm != other.harm { return .harm }
    if assessment.confidence != other.assessment.confidence { return .confidence }
    return assessment.assessedOn == other.assessment.assessedOn ? .id : .newerAssessment
  }
}

extension Ranking {
  /// The rule that put two subjects with the same risk score in order.
  ///
  /// `nil` where their scores differ, or one of them has none.
  public func tieRule(between one: ID, and other: ID) -> TieRule? {
    guard let first = entry(of: one)?.score, let second = entry(of: other)?.score,
      first.total == second.total
    else { return nil }
    return first.tieRule(against: second)
  }

  /// The subjects right above and right below that have the same risk score as this one.
  public func level(with id: ID) -> [Entry] {
    guard let own = entry(of: id) else { return [] }
    return [own.rank - 2, own.rank].filter(entries.indices.contains).map { entries[$0] }
      .filter { $0.score.total == own.score.total }
  }

  private func entry(of id: ID) -> Entry? { rank(of: id).map { entries[$0 - 1] } }
}
