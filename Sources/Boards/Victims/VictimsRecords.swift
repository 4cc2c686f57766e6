import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The monthly lists of victims of a scope's parts, as they were read.
struct VictimsRecords: Sendable {
  /// A list of a month of a part, in any order.
  let lists: [KeyedVictimCare]
  /// Which returns have come; `nil` where none are known.
  let coverage: Coverage?
  /// The newest month that the export covers.
  let newest: Month
  /// The names of parts and of forces, by scope as the export writes it.
  let names: [String: String]
}

extension VictimsRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let directory = snapshot.directory
    let coverage = directory.coverage(of: .victimCare)
    lists = try snapshot.database.victimCareOfParts(of: request.scope, in: directory.months)
    self.coverage = coverage
    newest = coverage.newest ?? request.month
    let scopes =
      Set(lists.map(\.key)).compactMap { Scope($0) }
      + directory.forces.map { Scope.force($0.id) }
    var names: [String: String] = [:]
    for scope in scopes { names["\(scope)"] = snapshot.shortName(of: scope, request.words) }
    self.names = names
  }
}
