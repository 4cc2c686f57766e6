/// How many victims are on a monthly list, and how many were contacted and safeguarded.
///
/// Source: table `victim_care` of the export. All figures count the victims of one month's list.
public struct VictimCareCount: SummedCount, Hashable, Sendable {
  /// A column of `victim_care` that can be added up, in the order of the table.
  public enum Measure: String, Vocabulary {
    case identified, contacted
    case contactedInTime = "contacted_in_time"
    case safeguarded
  }

  /// Victims on the list.
  public let identified: Int

  /// Victims on the list who were contacted.
  public let contacted: Int

  /// Victims on the list who were contacted within the limit; `nil` where that is not known.
  ///
  /// The limit is ``TimeLimit/vulnerableContact``, in days after they were identified.
  public let contactedInTime: Int?

  /// Victims on the list who were safeguarded.
  public let safeguarded: Int

  /// Creates the value from its columns.
  public init(identified: Int, contacted: Int, contactedInTime: Int? = nil, safeguarded: Int) {
    self.identified = identified
    self.contacted = contacted
    self.contactedInTime = contactedInTime
    self.safeguarded = safeguarded
  }

  /// Creates the count from a function that gives the figure of each measure.
  @inlinable public init(_ figure: (Measure) -> Int?) {
    self.init(
      identified: figure(.identified) ?? 0, contacted: figure(.contacted) ?? 0,
      contactedInTime: figure(.contactedInTime), safeguarded: figure(.safeguarded) ?? 0)
  }

  /// The figure of a measure; `nil` where it is not known.
  @inlinable public func figure(_ measure: Measure) -> Int? {
    switch measure {
    case .identified: identified
    case .contacted: contacted
    case .contactedInTime: contactedInTime
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

  /// The share of the victims on the list who were contacted within the limit, 0 to 1; `nil` where
  /// the list is empty or that is not known.
  public var inTimeShare: Double? {
    identified == 0 ? nil : contactedInTime.map { Double($0) / Double(identified) }
  }
}

extension VictimCareCount {
  /// For how many of the newest months forces are still working through the lists.
  ///
  /// Ours, for an export that does not say which victims were contacted in time. Without this rule
  /// a list of this week would look worse than a list of last year, for every force and in every
  /// month.
  public static let monthsStillWorked = 3

  /// Whether the list of a month is too young for comparison with older lists.
  ///
  /// - Parameter newest: The newest month that the export covers.
  public static func isStillWorked(_ month: Month, newest: Month) -> Bool {
    newest - month < monthsStillWorked
  }
}
