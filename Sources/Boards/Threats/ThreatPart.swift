import SnapshotStore
import ThreatDomain

extension Directory {
  /// The part of demand that a threat counts; `nil` where its reports are not counted apart.
  ///
  /// One part has one name: the types of a whole group are the group, and one type is itself. So
  /// the safe view rounds a figure alike on every board.
  func part(of threat: Threat) -> DemandSlice.Part? {
    let codes = threat.types
    guard let first = codes.first else { return nil }
    if codes.count == 1 { return .type(first) }
    let group = fraudType(first)?.groupName
    let members = fraudTypes.filter { $0.groupName == group }.map(\.code)
    return group.flatMap { Set(members) == Set(codes) ? .group($0) : nil } ?? .types(codes)
  }
}
