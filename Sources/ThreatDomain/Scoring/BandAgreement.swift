/// Whether the organised crime group mapping band and the harm score point the same way.
///
/// Ours: the ranking of all scored subjects of the nation is split into five equal parts, 1 the
/// highest. Each subject's part is compared with its band, of which 1 is also the highest. They
/// disagree where the two differ by two or more. The parts are the nation's in every scope, because
/// a band is not a place among one region's actors: it must not agree in one scope and disagree in
/// another. Mulholland and Cole (2020) found only moderate agreement on 17 groups assessed both
/// ways.
public enum BandAgreement: Hashable, Sendable {
  /// The subject has no band.
  case noBand
  /// The subject has no score.
  case notScored
  /// Fewer than five subjects have a score, too few for five parts.
  case tooFewScored
  /// The band and the fifth are equal or next to each other.
  case agree
  /// The band and the fifth are two or more apart.
  case disagree(BandSide)

  /// Whether the band is above or below the score.
  public enum BandSide: Hashable, Sendable {
    /// The band is more serious than the score.
    case bandIsHigher
    /// The band is less serious than the score.
    case bandIsLower
  }
}

extension Ranking {
  /// The fifth of the ranking that holds a subject, 1 for the highest risk to 5.
  ///
  /// `nil` where the subject has no score, or where fewer than five subjects have one.
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
