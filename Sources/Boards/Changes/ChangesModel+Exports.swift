import Sheets
import SnapshotStore
import ThreatDomain

/// Records that only one of two exports has.
extension ChangesModel {
  /// The records that left the export, and those that came into it without a date that says so.
  func leftAndCame(_ records: ChangesRecords) -> [Change] {
    guard let earlier = records.earlier else { return [] }
    let left = changes(.left(export: earlier.serial), of: earlier.left)
    let came = changes(.came(export: earlier.serial), of: earlier.came) { day in !has(day) }
    return left + came
  }

  /// The conditions of the records that left or came, as they are listed.
  func handlingOfLeftAndCame(_ records: ChangesRecords) -> [HandlingNote] {
    let listed = Set(all.filter(\.kind.needsTwoExports).map(\.subjectID))
    let held = records.earlier.map { [$0.left, $0.came] } ?? []
    let investigations = held.flatMap(\.investigations).filter { listed.contains($0.id) }
    let actors = held.flatMap(\.actors).filter { listed.contains($0.id) }
    return investigations.compactMap(HandlingNote.init) + actors.compactMap(HandlingNote.init)
  }

  /// - Parameter isUntold: Whether no other change tells that the record began on this day.
  private func changes(
    _ event: Change.Event, of records: HeldRecords, where isUntold: (Day) -> Bool = { _ in true }
  ) -> [Change] {
    let forces = records.forces
    let investigations = records.investigations.filter { own in
      isInScope(own.regionID, (forces[own.id] ?? []) + [own.forceID].compactMap(\.self))
        && isUntold(own.openedOn)
    }
    let actors = records.actors.filter { own in
      isInScope(own.regionID, forces[own.id] ?? []) && isUntold(own.firstSeenOn)
    }
    let threats = records.threats.filter { isInScope($0.regionID, []) }
    return investigations.map {
      change(event, of: $0.operation, $0.id, in: ($0.forceID, $0.regionID), .investigation($0.id))
    }
      + actors.map { change(event, of: name(of: $0), $0.id, in: (nil, $0.regionID), .actor($0.id)) }
      + threats.map {
        change(event, of: $0.name(request.words), $0.id, in: (nil, $0.regionID), .threat($0.id))
      }
  }

  /// - Parameter page: The record's page, which this export has only of what came.
  private func change(
    _ event: Change.Event, of subject: String, _ id: String,
    in home: (force: String?, region: String?), _ page: Place
  ) -> Change {
    Change(
      event, .between, of: subject, id: id, in: place(force: home.force, region: home.region),
      opens: event.kind == .came ? page : nil)
  }

  /// Whether a record of the region, or one that touches these forces, belongs to the scope.
  private func isInScope(_ region: String?, _ forces: [String]) -> Bool {
    switch request.scope {
    case .national: true
    case .region(let id): region == id || forces.contains { names.forces[$0]?.regionID == id }
    case .force(let id): forces.contains(id)
    }
  }
}
