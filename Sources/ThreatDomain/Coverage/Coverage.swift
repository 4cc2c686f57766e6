/// Which months of one table have come, and from which forces: what tells a zero from a gap.
///
/// Source: the export's contract, *Missing is not zero*. A table covers the months for which the
/// export holds a part of it, also one with a head and no rows; months of other tables do not
/// count. Within a covered month a force without rows has zero, unless its return is missing
/// (``Silence``) or the table does not cover the force at all, because it never had a row.
public struct Coverage: Hashable, Sendable {
  /// What may be said of a scope in a month.
  public enum State: Hashable, Sendable {
    /// Every force has sent its return: a row that is absent is a zero.
    case complete
    /// Some forces have not sent theirs, by id: a sum lacks them and is never judged.
    case incomplete(without: [String])
    /// There is no figure.
    case missing(Reason)
  }

  /// Why there is no figure.
  public enum Reason: Hashable, Sendable {
    /// The return is late or was never sent.
    case noReturnYet
    /// The table does not cover the scope, or does not go back so far.
    case notCovered
  }

  /// The covered months.
  public let months: Set<Month>
  /// The forces that the table covers, with the region of each, where it has one.
  private let regionOfForce: [String: String?]
  /// The covered months whose return is missing, by force.
  private let silent: [String: Set<Month>]

  /// - Parameter silent: The months without a return, by force: by the rule of ``Silence``, and
  ///   where the export says of a return whether it came, by that.
  public init(
    months: Set<Month>, regionOfForce: [String: String?], silent: [String: Set<Month>] = [:]
  ) {
    self.months = months
    self.regionOfForce = regionOfForce
    self.silent = silent
  }

  /// Nothing has come.
  public static let none = Coverage(months: [], regionOfForce: [:])

  /// The newest covered month; `nil` for an empty table.
  public var newest: Month? { months.max() }

  /// The coverage of one scope, found once for all its months.
  ///
  /// - Parameter region: One whose forces are left out of the nation.
  public func of(_ scope: Scope, withoutRegion region: String? = nil) -> ScopeCoverage {
    let forces = regionOfForce.filter { force, home in
      switch scope {
      case .national: region == nil || home != region
      case .region(let id): home == id
      case .force(let id): force == id
      }
    }
    var missing: [Month: [String]] = [:]
    for (force, months) in silent where forces[force] != nil {
      for month in months { missing[month, default: []].append(force) }
    }
    return ScopeCoverage(
      months: months, forceCount: forces.count, missing: missing.mapValues { $0.sorted() })
  }
}
