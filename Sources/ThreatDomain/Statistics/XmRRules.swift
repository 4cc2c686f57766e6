/// When a point of an XmR chart says more than chance would.
///
/// Published guides differ on the run lengths, so every length stands here and nowhere else.
public struct XmRRules: Hashable, Sendable {
  /// Fewest months on which a judgement is given.
  public let fewestMonths: Int

  /// How many months the limits are made of: the newest that have a figure.
  public let mostMonths: Int

  /// How many months back those may lie, the judged one counted.
  public let monthsLookedAt: Int

  /// How many mean moving ranges the natural limits lie from the mean.
  public let limitFactor: Double

  /// How many consecutive points on one side of the mean make a shift.
  public let shiftLength: Int

  /// How many consecutive points, each above the one before or each below it, make a trend.
  public let trendLength: Int

  /// The part of the way from the mean to a limit beyond which a point is near that limit.
  public let nearPart: Double

  /// How many points the near-limit rule looks at, the judged one last.
  public let nearWindow: Int

  /// How many of ``nearWindow`` must be near a limit, the judged one among them.
  public let nearCount: Int

  /// The mean below which counts are too few to judge.
  public let smallestMean: Double

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

  /// The rules of NHS England's Making Data Count programme.
  ///
  /// Source: the programme's R package NHSRplotthedots, 0.2.2, `ptd_spc_standard.R` (2.66; near is
  /// two thirds of the way) and `ptd_calculate_point_type.R` (7 on one side; a trend of 7; two of
  /// three near a limit, all three on one side of the mean); its vignette "Number of points
  /// required" calls limits on fewer than 12 points trial limits. As in the programme's Excel
  /// tools, and unlike the package by default, no moving range is left out as an outlier.
  ///
  /// Ours: thirteen months, so that a month meets itself a year before; where some of them lack
  /// their figure, older ones take their place, none older than a year and a half. The source is
  /// the export's contract, *Missing is not zero*.
  ///
  /// Ours: a series of counts whose mean is under five is not judged, since a single report more
  /// or less takes it from one side of everything to the other.
  public static let makingDataCount = XmRRules(
    fewestMonths: 12, limitFactor: 2.66, shiftLength: 7, trendLength: 7, nearPart: 2.0 / 3.0,
    nearWindow: 3, nearCount: 2, smallestMean: 5)
}
