import Sheets
import SnapshotStore
import ThreatDomain

/// Whose returns tell a zero from a gap, for each key of a history.
enum KeyReturns: Sendable {
  /// Those of one scope, whatever the keys stand for: its fraud types, its types of victims.
  case ofScope(ScopeCoverage)
  /// Those of the scope that a key begins with: `region:sw`, `region:sw/Pension`.
  case ofKeys(Coverage)

  func of(_ key: String) -> ScopeCoverage {
    switch self {
    case .ofScope(let coverage): coverage
    case .ofKeys(let coverage):
      (Scope(key.prefix { $0 != "/" })).map { coverage.of($0) } ?? Coverage.none.of(.national)
    }
  }
}

/// What forces count whose return is missing in some month: other months are compared without it.
struct SilentForces: Sendable {
  /// By key of the history, then by force and month.
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

  /// The same under other keys, which may bring several together.
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
  /// Of rows under the id of each force, the same under its region's.
  func inRegions(of directory: Directory) -> SilentForces {
    under { force in directory.force(force)?.regionID.map { Scope.region($0).description } }
  }
}

extension Snapshot {
  /// What the forces count that a scope lacks in one of the months; no question where it lacks none.
  ///
  /// - Parameter question: The rows of one force, under the keys of the history.
  borrowing func silentForces(
    of coverage: ScopeCoverage, in months: ClosedRange<Month>,
    _ question: (borrowing Snapshot, Scope) throws(StoreError) -> [KeyedDemand]
  ) throws(StoreError) -> SilentForces {
    var read: [(force: String, rows: [KeyedDemand])] = []
    for force in coverage.lacking(in: months) {
      read.append((force, try question(self, .force(force))))
    }
    return SilentForces(read)
  }
}
