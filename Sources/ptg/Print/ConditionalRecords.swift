import Boards
import SnapshotStore
import ThreatDomain
import Wording

/// Records with handling code C, to be shared under conditions only, and what becomes of them.
///
/// Wherever in the nation they belong: their names may stand anywhere.
struct ConditionalRecords {
  /// A sheet as it is printed, and the records that left it, or stand on it with their conditions.
  struct Handled {
    let sheet: Sheet
    let records: Set<Place>
  }

  private let records: WithheldRecords
  private let conditions: [Place: ConditionsOfRecord]
  private let isLeftOut: Bool

  /// - Parameter isLeftOut: Whether they leave, or carry their conditions.
  init(in snapshot: borrowing Snapshot, isLeftOut: Bool) throws(StoreError) {
    self.isLeftOut = isLeftOut
    let all = try ConditionalRecords.all(in: snapshot)
    let held = all.filter { $0.code == .conditions }
    // Lists are taken apart, by the names of those that stay, only where something leaves them.
    let others = isLeftOut ? all.filter { $0.code != .conditions } : []
    records = WithheldRecords(
      held.map { ($0.place, $0.names) }, others: others.map { ($0.place, $0.names) })
    conditions = Dictionary(
      held.map { record in
        (
          record.place,
          ConditionsOfRecord(
            name: record.names.joined(separator: " "), conditions: record.conditions)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private struct Record {
    let place: Place
    let names: [String]
    let code: HandlingCode
    let conditions: String?
  }

  private static func all(in snapshot: borrowing Snapshot) throws(StoreError) -> [Record] {
    let investigations = try snapshot.database.investigations(in: .national).map {
      Record(
        place: .investigation($0.id), names: [$0.id, $0.operation], code: $0.handling,
        conditions: $0.handlingConditions)
    }
    return investigations
      + (try snapshot.database.actors(in: .national).map {
        Record(
          place: .actor($0.id), names: [$0.id, $0.codename], code: $0.handling,
          conditions: $0.handlingConditions)
      })
  }

  /// Whether the page of this place is left out whole.
  func leavesOut(_ place: Place) -> Bool { isLeftOut && records.holds(place) }

  func handled(_ sheet: Sheet, _ words: Words) -> Handled {
    if isLeftOut {
      let (left, gone) = sheet.without(records, words)
      return Handled(sheet: left, records: gone)
    }
    let (whole, carried) = sheet.carrying(records, conditions: conditions, words)
    return Handled(sheet: whole, records: carried)
  }
}
