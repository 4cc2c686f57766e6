/// A rule that orders two subjects with the same risk score; the rules apply in the order of the
/// cases.
///
/// Source: the design's rule for ties, ours: risk, then harm, then confidence, then the newer
/// assessment, then id.
public enum TieRule: CaseIterable, Hashable, Sendable {
  /// The higher sum of harm.
  case harm
  /// The surer assessment.
  case confidence
  /// The more recent assessment.
  case newerAssessment
  /// The id that comes first, where all the rules above find the two equal.
  case id
}

/// The values that put scores in order, without the subjects' ids; small, so cheap to copy.
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

  /// Whether this score wins by the rules that no weight affects.
  ///
  /// These are confidence, then the newer assessment; `nil` where both are equal.
  func isSurer(than other: ScoreOrder) -> Bool? {
    if confidence != other.confidence { return confidence > other.confidence }
    return assessedOn == other.assessedOn ? nil : assessedOn > other.assessedOn
  }
}

extension HarmScore {
  /// The first rule that separates two scores with the same total.
  func tieRule(against other: HarmScore) -> TieRule {
    if harm != other.harm { return .harm }
    if assessment.confidence != other.assessment.confidence { return .confidence }
    return assessment.assessedOn == other.assessment.assessedOn ? .id : .newerAssessment
  }
}

extension Ranking {
  /// The rule that put two subjects with the same risk score in order.
  ///
  /// `nil` where their scores differ, or where one of them has no score.
  public func tieRule(between one: ID, and other: ID) -> TieRule? {
    guard let first = entry(of: one)?.score, let second = entry(of: other)?.score,
      first.total == second.total
    else { return nil }
    return first.tieRule(against: second)
  }

  /// The subjects directly above and below that have the same risk score as this one.
  public func level(with id: ID) -> [Entry] {
    guard let own = entry(of: id) else { return [] }
    return [own.rank - 2, own.rank].filter(entries.indices.contains).map { entries[$0] }
      .filter { $0.score.total == own.score.total }
  }

  private func entry(of id: ID) -> Entry? { rank(of: id).map { entries[$0 - 1] } }
}
