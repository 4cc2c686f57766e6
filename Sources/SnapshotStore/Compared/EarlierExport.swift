import SQLiteFile
import ThreatDomain

/// An earlier export that a snapshot is compared with, and the records that only one of them has.
///
/// A record that one of the two keeps back counts as held there: whoever may not read it must not
/// learn that it came or left.
package struct EarlierExport: Equatable, Sendable {
  package let serial: Int
  /// The day of the earlier export.
  package let asAt: Day
  /// The path of its snapshot.
  let path: String
  /// The records of the earlier export that the later one no longer has.
  package let left: HeldRecords
  /// The records of the later export that the earlier one did not have.
  package let came: HeldRecords

  /// - Parameter path: The file of the earlier snapshot; it is read with the clearance of the later.
  package init(at path: String, before later: borrowing Snapshot) throws(StoreError) {
    let earlier = try Snapshot(path: path, clearance: later.clearance)
    self.path = path
    serial = earlier.header.serial
    asAt = earlier.header.asAt
    left = try earlier.database.records(except: try later.database.heldIDs())
    came = try later.database.records(except: try earlier.database.heldIDs())
  }
}

/// Investigations, actors and threats, each in order of id.
package struct HeldRecords: Equatable, Sendable {
  package let investigations: [Investigation]
  package let actors: [Actor]
  package let threats: [Threat]
  /// The ids of the forces that an investigation or an actor touches, by its id.
  package let forces: [String: [String]]

  package var isEmpty: Bool { investigations.isEmpty && actors.isEmpty && threats.isEmpty }
}

/// The ids of all records that a file holds, whatever the clearance.
struct HeldIDs {
  let investigations: Set<String>
  let actors: Set<String>
  let threats: Set<String>
}

extension Database {
  borrowing func heldIDs() throws(StoreError) -> HeldIDs {
    HeldIDs(
      investigations: try ids("SELECT investigation_id FROM main.investigation"),
      actors: try ids("SELECT actor_id FROM main.actor"),
      threats: try ids("SELECT threat_id FROM main.threat"))
  }

  private borrowing func ids(_ question: String) throws(StoreError) -> Set<String> {
    Set(try Statement(question, on: self).all { $0.text(0) })
  }

  /// The records that may be read, without those with these ids.
  borrowing func records(except known: HeldIDs) throws(StoreError) -> HeldRecords {
    let investigations = try investigations(in: .national)
      .filter { !known.investigations.contains($0.id) }.sorted { $0.id < $1.id }
    let actors = try actors(in: .national).filter { !known.actors.contains($0.id) }
    let threats = try threats(inRegion: nil).filter { !known.threats.contains($0.id) }
      .sorted { $0.id < $1.id }
    let forces = try forces(ofInvestigations: investigations.map(\.id))
    let touched = try self.forces(ofActors: actors.map(\.id))
    return HeldRecords(
      investigations: investigations, actors: actors, threats: threats,
      forces: forces.merging(touched) { first, _ in first })
  }
}
