import ThreatDomain

/// A place with everything the reader had made of it, and how it was reached.
struct Standpoint: Equatable, Sendable {
  var trail: [Visit]
  var scope: Scope

  /// Whether both are the same place, however the reader stands on it.
  fileprivate func isSamePlace(as other: Standpoint) -> Bool {
    scope == other.scope && trail.map(\.place) == other.trail.map(\.place)
  }
}

/// The places that were visited, in order, as a browser keeps them.
struct History: Equatable, Sendable {
  private var entries: [Standpoint]
  private var position = 0
  /// More than anybody goes back.
  private static let most = 100

  init(_ start: Standpoint) { entries = [start] }

  var hasEarlier: Bool { position > 0 }
  var hasLater: Bool { position + 1 < entries.count }

  /// Keeps where the reader stands, after each step.
  ///
  /// What was later is forgotten, but for a way back to the place before: from there `later` leads
  /// forward again.
  mutating func note(_ now: Standpoint) {
    if now.isSamePlace(as: entries[position]) {
      entries[position] = now
    } else if position > 0, now.isSamePlace(as: entries[position - 1]) {
      position -= 1
      entries[position] = now
    } else {
      entries = Array(entries[...position].suffix(History.most - 1)) + [now]
      position = entries.count - 1
    }
  }

  mutating func goEarlier() -> Standpoint? { go(to: position - 1) }

  mutating func goLater() -> Standpoint? { go(to: position + 1) }

  private mutating func go(to wanted: Int) -> Standpoint? {
    guard entries.indices.contains(wanted) else { return nil }
    position = wanted
    return entries[position]
  }
}
