import ThreatDomain

/// The earlier end of what changed, where a reader chose it.
package enum ComparedBase: Equatable, Sendable {
  /// A day: only the dates in the snapshot tell what changed since then.
  case day
  /// A kept export.
  case export(EarlierExport)
}

extension Snapshot {
  /// The export that the snapshot is compared with; `nil` where only dates are compared.
  package var earlier: EarlierExport? {
    if case .export(let earlier) = base { earlier } else { nil }
  }

  /// Counts changes from the day of an earlier export.
  package mutating func count(since earlier: EarlierExport) {
    since = earlier.asAt
    base = .export(earlier)
  }

  /// Counts changes from a day that a reader chose.
  package mutating func count(since day: Day) {
    since = day
    base = .day
  }

  /// The same snapshot, read again with another clearance and compared with the same base.
  package borrowing func read(with clearance: Clearance) throws(StoreError) -> Snapshot {
    var again = try Snapshot(path: path, clearance: clearance)
    again.since = since
    again.base = base
    if let earlier { again.count(since: try EarlierExport(at: earlier.path, before: again)) }
    return again
  }
}
