/// The residents of an area, year by year.
///
/// Source: table `population` of the export, which holds an estimate for the middle of each year.
public struct Residents: Hashable, Sendable {
  /// How many people lived in an area in the middle of a year.
  public struct Estimate: Hashable, Sendable {
    public let year: Int
    /// Residents, 0 or more.
    public let people: Int

    public init(year: Int, people: Int) {
      self.year = year
      self.people = people
    }
  }

  /// The estimates, the earliest first.
  private let estimates: [Estimate]

  public init(_ estimates: [Estimate] = []) {
    self.estimates = estimates.sorted { $0.year < $1.year }
  }

  /// The estimate that a month's rate uses; `nil` where there is none.
  ///
  /// It is that of the month's year, else the nearest earlier one. Ours: a month before all of
  /// them uses the first one. The boards say which year it is, and no rate would say less.
  public func estimate(for month: Month) -> Estimate? {
    estimates.last { $0.year <= month.year } ?? estimates.first
  }
}
