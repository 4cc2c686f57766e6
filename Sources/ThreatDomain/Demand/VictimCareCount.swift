/// How many victims are on a monthly list, and how many were contacted and safeguarded.
///
/// Source: table `victim_care` of the export. All three figures count the victims of one month's
/// list.
public struct VictimCareCount: SummedCount, Hashable, Sendable {
  /// A column of `victim_care` that can be added up, in the order of the table.
  public enum Measure: String, Vocabulary {
    case identified, contacted, safeguarded
  }

  /// Victims on the list.
  public let identified: Int

  /// Victims on the list who were contacted.
  public let contacted: Int

  /// Victims on the list who were safeguarded.
  public let safeguarded: Int

  /// Creates the value from its columns.
  public init(identified: Int, contacted: Int, safeguarded: Int) {
    self.identified = identified
    self.contacted = contacted
    self.safeguarded = safeguarded
  }

  /// Creates the count from a function that gives the figure of each measure.
  @inlinable public init(_ figure: (Measure) -> Int) {
    self.init(
      identified: figure(.identified), contacted: figure(.contacted),
      safeguarded: figure(.safeguarded))
  }

  /// The figure of a measure.
  @inlinable public func figure(_ measure: Measure) -> Int {
    switch measure {
    case .identified: identified
    case .contacted: contacted
    case .safeguarded: safeguarded
    }
  }

  /// Victims on the list who were not contacted yet.
  public var notContacted: Int { identified - contacted }

  /// The share of the victims on the list who were contacted, 0 to 1; `nil` where the list is
  /// empty.
  public var contactedShare: Double? {
    identified == 0 ? nil : Double(contacted) / Double(identified)
  }
}

extension VictimCareCount {
  /// For how many of the newest months forces are still working through the lists.
  ///
  /// Ours, until the export says which victims were contacted in time. Without this rule a list of
  /// this week would look worse than a list of last year, for every force and in every month.
  public static let monthsStillWorked = 3

  /// Whether the list of a month is too young for comparison with older lists.
  ///
  /// - Parameter newest: The newest month that the export covers.
  public static func isStillWorked(_ month: Month, newest: Month) -> Bool {
    newest - month < monthsStillWorked
  }
}
