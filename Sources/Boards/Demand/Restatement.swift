import SnapshotStore
import ThreatDomain

/// A month that the centre restated, and its note.
struct Restatement: Sendable {
  let month: Month
  let reason: String
  /// Whether the scope of the board had a part in it, as far as the note names forces.
  let isInScope: Bool
}

extension Directory {
  /// Whether a note of the centre is about a scope: one that names forces is about them and their
  /// regions, one that names none is about the nation alone, as far as anybody can tell.
  func isTold(by note: String, of scope: Scope) -> Bool {
    guard scope != .national else { return true }
    return forces(in: scope).contains { note.contains($0.shortName) }
  }
}
