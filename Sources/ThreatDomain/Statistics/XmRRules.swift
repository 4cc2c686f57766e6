/// The rules by which a point of an XmR chart is more than chance.
///
/// Published guides differ on the run lengths, so every length is kept here and nowhere else.
public struct XmRRules: Hashable, Sendable {
  /// The fewest months for a judgement.
  public let fewestMonths: Int

  /// How many months make the limits: the newest ones that have a figure.
  public let mostMonths: Int

  /// How many months back those months may be, counting the judged month.
  public let monthsLookedAt: Int

  /// The distance of the natural limits from the mean, in mean moving ranges.
  public let limitFactor: Double

  /// How many consecutive points on one side of the mean make a shift.
  public let shiftLength: Int

  /// How many consecutive points, each above the one before or each below it, make a trend.
  public let trendLength: Int

  /// The part of the way from the mean to a limit beyond which a point is near that limit, 0 to 1.
  public let nearPart: Double

  /// How many points the near-limit rule looks at; the last is the judged one.
  public let nearWindow: Int

  /// How many of ``nearWindow`` must be near a limit, including the judged one.
  public let nearCount: Int

  /// The smallest mean at which counts are judged.
  public private(set) var smallestMean: Double

  /// Creates the value from its parts.
  public init(
    fewestMonths: Int, limitFactor: Double, shiftLength: Int, trendLength: Int, nearPart: Double,
    nearWindow: Int, nearCount: Int, smallestMean: Double = 0, mostMonths: Int = 13,
    monthsLookedAt: Int = 18
  ) {
    precondition(min(shiftLength, trendLength, nearCount) >= 1, "a run has at least one point")
    precondition(nearWindow >= nearCount, "the window holds the points that are counted in it")
    self.fewestMonths = fewestMonths
    self.limitFactor = limitFactor
    self.shiftLength = shiftLength
    self.trendLength = trendLength
    self.nearPart = nearPart
    self.nearWindow = nearWindow
    self.nearCount = nearCount
    self.smallestMean = smallestMean
    self.mostMonths = mostMonths
    self.monthsLookedAt = monthsLookedAt
  }

  /// The same rules for series whose means may be smaller, or must be larger.
  public func judgingMeans(from smallest: Double) -> XmRRules {
    var rules = self
    rules.smallestMean = smallest
    return rules
  }

  /// The rules of NHS England's Making Data Count programme.
  ///
  /// Source: the programme's R package NHSRplotthedots, 0.2.2, `ptd_spc_standard.R` (2.66; near is
  /// two thirds of the way) and `ptd_calculate_point_type.R` (7 on one side; a trend of 7; two of
  /// three near a limit, all three on one side of the mean). Its vignette "Number of points
  /// required" calls limits on fewer than 12 points trial limits. As in the programme's Excel
  /// tools, and unlike the package by default, no moving range is left out as an outlier.
  ///
  /// Ours: thirteen months, so that a month is compared with the same month a year before. Where
  /// some of them lack a figure, older months take their place, at most a year and a half back. The
  /// source is the export's contract, *Missing is not zero*.
  ///
  /// Ours: a series of counts with a mean under five is not judged. A single report more or less
  /// would move it from one extreme to the other.
  public static let makingDataCount = XmRRules(
    fewestMonths: 12, limitFactor: 2.66, shiftLength: 7, trendLength: 7, nearPart: 2.0 / 3.0,
    nearWindow: 3, nearCount: 2, smallestMean: 5)
}
