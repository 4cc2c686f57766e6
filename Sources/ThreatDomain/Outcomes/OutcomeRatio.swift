/// Outcomes recorded in a year beside the crimes referred in the same year.
///
/// The two belong to different years: an outcome recorded now may answer a referral of years ago.
/// So there can be more outcomes than referrals (2018-19, all forces: 52,371 outcomes and 43,717
/// referrals). That is why this type gives no rate and no percentage. It gives
/// ``outcomesPer100Referred``, always labelled "outcomes per 100 referred (different years)".
/// Source: table `referral`, whose outcomes may be not known: `nil`.
public struct OutcomeRatio: SummedCount, Hashable, Sendable {
  /// A column of `referral` that can be added up, in the order of the table; the raw value is its
  /// name.
  public enum Measure: String, Vocabulary {
    case referred
    case judicial = "outcomes_judicial"
    case other = "outcomes_other"
  }

  /// Crimes referred to forces, 0 or more.
  public let referred: Int

  /// Outcomes by a court or a formal sanction: column `outcomes_judicial`.
  public let judicial: Int?

  /// Outcomes of all other kinds: column `outcomes_other`.
  public let other: Int?

  /// Creates the value from its parts.
  public init(referred: Int, judicial: Int?, other: Int?) {
    precondition(
      min(referred, judicial ?? 0, other ?? 0) >= 0, "counts of crimes are never negative")
    self.referred = referred
    self.judicial = judicial
    self.other = other
  }

  /// Creates the value from a function that gives the figure of each measure.
  @inlinable public init(_ figure: (Measure) -> Int?) {
    self.init(
      referred: figure(.referred) ?? 0, judicial: figure(.judicial), other: figure(.other))
  }

  /// The figure of a measure; `nil` where it is not known.
  @inlinable public func figure(_ measure: Measure) -> Int? {
    switch measure {
    case .referred: referred
    case .judicial: judicial
    case .other: other
    }
  }

  /// All outcomes: judicial plus other; `nil` where one of the two is not known.
  public var outcomes: Int? { judicial.flatMap { judicial in other.map { judicial + $0 } } }

  /// Outcomes per 100 crimes referred, from different years; `nil` where no crime was referred, or
  /// where the outcomes are not known.
  ///
  /// Zero or more, with no upper end: 434.2 for Nottinghamshire in 2018-19.
  public var outcomesPer100Referred: Double? {
    referred == 0 ? nil : outcomes.map { Double($0) * 100 / Double(referred) }
  }
}
