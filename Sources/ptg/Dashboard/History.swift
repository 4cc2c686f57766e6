import Sheets
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

  /// The ways to the places, from a board down.
  var trails: [[Visit]] { entries.map(\.trail) }

  /// Changes the ways; a place to which none leads any more is forgotten.
  ///
  /// - Parameter now: Where the reader stands afterwards.
  mutating func change(_ way: ([Visit]) -> [Visit], now: Standpoint) {
    func kept(_ entries: ArraySlice<Standpoint>) -> [Standpoint] {
      entries.compactMap { entry in
        let trail = way(entry.trail)
        return trail.count < entry.trail.count
          ? nil : Standpoint(trail: trail, scope: entry.scope)
      }
    }
    let earlier = kept(entries[..<position])
    let later = kept(entries[(position + 1)...])
    entries = (earlier.last?.isSamePlace(as: now) == true ? earlier.dropLast() : earlier) + [now]
    position = entries.count - 1
    entries += later.first?.isSamePlace(as: now) == true ? Array(later.dropFirst()) : later
  }

  mutating func goEarlier() -> Standpoint? { go(to: position - 1) }

  mutating func goLater() -> Standpoint? { go(to: position + 1) }

  private mutating func go(to wanted: Int) -> Standpoint? {
    guard entries.indices.contains(wanted) else { return nil }
    position = wanted
    return entries[position]
  }
}
