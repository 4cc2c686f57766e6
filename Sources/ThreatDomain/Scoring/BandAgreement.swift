/// Whether the band of organised crime group mapping and the harm score point the same way.
///
/// Ours: all scored subjects of the nation are split by rank into five equal parts, and the part is
/// set against the band, 1 the highest of both; they disagree where the two differ by two or more.
/// Whatever scope is shown, the parts are the nation's: a band is no place among the actors of a
/// region, and must not agree in one scope and disagree in another. Mulholland and Cole (2020)
/// found only moderate agreement on 17 groups assessed both ways.
public enum BandAgreement: Hashable, Sendable {
  /// The subject has no band.
  case noBand
  /// The subject has no score.
  case notScored
  /// Fewer than five subjects are scored, too few for five parts.
  case tooFewScored
  /// Band and fifth are equal or next to each other.
  case agree
  /// Band and fifth are two or more apart.
  case disagree(BandSide)

  /// On which side of the score the band stands.
  public enum BandSide: Hashable, Sendable {
    /// The band is more serious than the score.
    case bandIsHigher
    /// The band is less serious than the score.
    case bandIsLower
  }
}

extension Ranking {
  /// The fifth of the scored subjects in which a subject stands, 1 for the highest risk to 5.
  ///
  /// `nil` where it is not scored, or fewer than five subjects are.
  public func fifth(of id: ID) -> Int? {
    guard entries.count >= 5, let rank = rank(of: id) else { return nil }
    return 1 + (rank - 1) * 5 / entries.count
  }

  /// Whether a subject's band agrees with its score.
  public func agreement(of id: ID, band: OCGMBand?) -> BandAgreement {
    guard let band else { return .noBand }
    guard rank(of: id) != nil else { return .notScored }
    guard let fifth = fifth(of: id) else { return .tooFewScored }
    guard abs(fifth - band.number) >= 2 else { return .agree }
    return .disagree(band.number < fifth ? .bandIsHigher : .bandIsLower)
  }
}
