/// Which months of one table the export holds, and for which forces: this tells a zero from a gap.
///
/// Source: the export's contract, *Missing is not zero*. A table covers the months for which the
/// export holds a part of that table, even a part with a head and no rows. Months of other tables
/// do not count. In a covered month, a force without rows counts as zero. There are two exceptions:
/// the force's return is missing (``Silence``), or the table does not cover the force, because the
/// force never had a row.
public struct Coverage: Hashable, Sendable {
  /// What the table tells about a scope in a month.
  public enum State: Hashable, Sendable {
    /// Every force has sent its return, so an absent row means zero.
    case complete
    /// Some forces have sent no return, or only a part of it. A sum lacks these and is never judged.
    case incomplete(without: [LackingForce])
    /// The month has no figure.
    case missing(Reason)
  }

  /// Why a month has no figure.
  public enum Reason: Hashable, Sendable {
    /// The return is late or was never sent.
    case noReturnYet
    /// The table does not cover the scope, or starts after the month.
    case notCovered
  }

  /// The covered months.
  public let months: Set<Month>
  /// The region of each force that the table covers, by force id; `nil` for a force outside the
  /// regions.
  private let regionOfForce: [String: String?]
  /// The covered months without a return, by force id.
  private let silent: [String: Set<Month>]
  /// The covered months of which only a part of the return has come, by force id.
  private let partial: [String: Set<Month>]
  /// The recipient that the export was cut for; of a wider scope it holds a part alone.
  private let recipient: Scope

  /// - Parameters:
  ///   - silent: The months without a return, by force id. They follow the rule of ``Silence``, or
  ///     the export's own record of returns where it has one.
  ///   - partial: The months of which that record says that only a part has come.
  public init(
    months: Set<Month>, regionOfForce: [String: String?], silent: [String: Set<Month>] = [:],
    partial: [String: Set<Month>] = [:], recipient: Scope = .national
  ) {
    self.months = months
    self.regionOfForce = regionOfForce
    self.silent = silent
    self.partial = partial
    self.recipient = recipient
  }

  /// A table of which the export holds nothing.
  public static let none = Coverage(months: [], regionOfForce: [:])

  /// The coverage of all that the export holds: its recipient's.
  public var whole: ScopeCoverage { of(recipient) }

  /// Whether an export for the recipient holds a part of the scope alone, and so no figure of it.
  private func isBeyond(_ scope: Scope) -> Bool {
    switch (recipient, scope) {
    case (.national, _), (_, .force): false
    case (.region(let own), .region(let id)): own != id
    case (.region, .national), (.force, .national), (.force, .region): true
    }
  }

  /// Whether the table ever has a row, or a missing return, of the force with that id.
  public func covers(force id: String) -> Bool { regionOfForce[id] != nil }

  /// The newest covered month; `nil` for an empty table.
  public var newest: Month? { months.max() }

  /// The coverage of one scope, worked out once for all its months.
  ///
  /// - Parameter region: The id of a region to leave out of the national scope.
  public func of(_ scope: Scope, withoutRegion region: String? = nil) -> ScopeCoverage {
    let held = isBeyond(scope) ? [:] : regionOfForce
    let forces = held.filter { force, home in
      switch scope {
      case .national: region == nil || home != region
      case .region(let id): home == id
      case .force(let id): force == id
      }
    }
    var lacking: [Month: [LackingForce]] = [:]
    for (returns, isPart) in [(silent, false), (partial, true)] {
      for (force, months) in returns where forces[force] != nil {
        let force = LackingForce(force, isPart: isPart)
        for month in months { lacking[month, default: []].append(force) }
      }
    }
    return ScopeCoverage(
      months: months, forceCount: forces.count, lacking: lacking.mapValues { $0.sorted() })
  }
}
