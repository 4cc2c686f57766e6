/// Victims on a list, and what was done for them.
///
/// Source: table `victim_care` of the export. All three count the victims of one month's list.
public struct VictimCareCount: SummedCount, Hashable, Sendable {
  /// A column of `victim_care` that is added up, in the order of the table.
  public enum Measure: String, Vocabulary {
    case identified, contacted, safeguarded
  }

  /// Victims on the list.
  public let identified: Int

  /// Of those, the victims who were contacted.
  public let contacted: Int

  /// Of those on the list, the victims who were safeguarded.
  public let safeguarded: Int

  /// Creates the value from its columns.
  public init(identified: Int, contacted: Int, safeguarded: Int) {
    self.identified = identified
    self.contacted = contacted
    self.safeguarded = safeguarded
  }

  /// Takes the figure of each measure.
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

  /// Victims not contacted yet.
  public var notContacted: Int { identified - contacted }

  /// The part of those on the list who were contacted, 0 to 1; `nil` where the list is empty.
  public var contactedShare: Double? {
    identified == 0 ? nil : Double(contacted) / Double(identified)
  }
}

extension VictimCareCount {
  /// How many of the newest months have lists that are still being worked.
  ///
  /// Ours, until the export says who was contacted in time: a list of this week would else look worse
  /// than one of last year, for every force and in every month.
  public static let monthsStillWorked = 3

  /// Whether the list of a month is too young to be compared with older ones.
  ///
  /// - Parameter newest: The newest month that the export covers.
  public static func isStillWorked(_ month: Month, newest: Month) -> Bool {
    newest - month < monthsStillWorked
  }
}
