import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The monthly lists of victims for each part of a scope, as read from the snapshot.
struct VictimsRecords: Sendable {
  /// The lists, each for one month and one part, in any order.
  let lists: [KeyedVictimCare]
  /// The returns that have come; `nil` where they are not known.
  let coverage: Coverage?
  /// The newest month that the export covers.
  let newest: Month
  /// The days within which a victim is to be contacted; `nil` where the export does not say.
  let contactLimit: Int?
  /// The day of the export, at which lists are judged.
  let asAt: Day
  /// The names of parts and forces, by scope as the export writes it.
  let names: [String: String]
}

extension VictimsRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let directory = snapshot.directory
    let coverage = directory.coverage(of: .victimCare)
    lists = try snapshot.database.victimCareOfParts(of: request.scope, in: directory.months)
    self.coverage = coverage
    newest = coverage.newest ?? request.month
    contactLimit = snapshot.limits.days(.vulnerableContact)
    asAt = snapshot.header.asAt
    let scopes =
      Set(lists.map(\.key)).compactMap { Scope($0) }
      + directory.forces.map { Scope.force($0.id) }
    var names: [String: String] = [:]
    for scope in scopes { names["\(scope)"] = snapshot.shortName(of: scope, request.words) }
    self.names = names
  }
}
