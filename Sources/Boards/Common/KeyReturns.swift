import Sheets
import SnapshotStore
import ThreatDomain

/// The returns that tell a zero from a missing month, for each key of a history.
enum KeyReturns: Sendable {
  /// The returns of one scope, for all keys.
  ///
  /// The keys are its fraud types or types of victim.
  case ofScope(ScopeCoverage)
  /// The returns of the scope at the start of each key: `region:sw`, `region:sw/Pension`.
  case ofKeys(Coverage)
  /// The returns of the scope that is each key, of its totals where the export holds these alone.
  case comparing(Directory)

  func of(_ key: String) -> ScopeCoverage {
    switch self {
    case .ofScope(let coverage): coverage
    case .ofKeys(let coverage):
      (Scope(key.prefix { $0 != "/" })).map { coverage.of($0) } ?? Coverage.none.of(.national)
    case .comparing(let directory):
      Scope(key).map { directory.returns(of: .demand, comparing: $0) }
        ?? Coverage.none.of(.national)
    }
  }
}

/// The counts of forces with a missing return in some month.
///
/// A comparison leaves these forces out of the other months too.
struct SilentForces: Sendable {
  /// The counts by key of the history, then by force and month.
  let rows: [String: [String: [Month: DemandCount]]]

  static let none = SilentForces(rows: [:])

  /// - Parameter read: The rows of each force, under the keys of the history.
  init(_ read: [(force: String, rows: [KeyedDemand])]) {
    var rows: [String: [String: [Month: DemandCount]]] = [:]
    for (force, own) in read {
      for row in own {
        rows[row.key, default: [:]][force, default: [:]][row.month, default: .zero] += row.count
      }
    }
    self.rows = rows
  }

  private init(rows: [String: [String: [Month: DemandCount]]]) { self.rows = rows }

  /// The counts under other keys.
  ///
  /// Several old keys may share one new key.
  func under(_ key: (String) -> String?) -> SilentForces {
    guard !rows.isEmpty else { return self }
    var merged: [String: [String: [Month: DemandCount]]] = [:]
    for (old, forces) in rows {
      guard let new = key(old) else { continue }
      for (force, months) in forces {
        merged[new, default: [:]][force, default: [:]].merge(months, uniquingKeysWith: +)
      }
    }
    return SilentForces(rows: merged)
  }
}

extension SilentForces {
  /// The counts of each force moved to the key of its region.
  func inRegions(of directory: Directory) -> SilentForces {
    under { force in directory.force(force)?.regionID.map { Scope.region($0).description } }
  }
}

extension Snapshot {
  /// The counts of the forces that a scope lacks in one of the months.
  ///
  /// Asks nothing where none are missing.
  ///
  /// - Parameter question: Reads the rows of one force, under the keys of the history.
  borrowing func silentForces(
    of coverage: ScopeCoverage, in months: ClosedRange<Month>,
    _ question: (borrowing Snapshot, Scope) throws(StoreError) -> [KeyedDemand]
  ) throws(StoreError) -> SilentForces {
    var read: [(force: String, rows: [KeyedDemand])] = []
    for force in coverage.silent(in: months) {
      read.append((force, try question(self, .force(force))))
    }
    return SilentForces(read)
  }
}
