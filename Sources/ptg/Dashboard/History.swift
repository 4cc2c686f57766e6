import Sheets
import ThreatDomain

/// A place in the state in which the reader left it, with the trail that led to it.
struct Standpoint: Equatable, Sendable {
  var trail: [Visit]
  var scope: Scope

  /// Whether both are the same place, whatever the state of its view.
  fileprivate func isSamePlace(as other: Standpoint) -> Bool {
    scope == other.scope && trail.map(\.place) == other.trail.map(\.place)
  }
}

/// The places that the reader visited, in order, like the history of a browser.
struct History: Equatable, Sendable {
  private var entries: [Standpoint]
  private var position = 0
  /// The most entries: more than a reader goes back.
  private static let most = 100

  init(_ start: Standpoint) { entries = [start] }

  var hasEarlier: Bool { position > 0 }
  var hasLater: Bool { position + 1 < entries.count }

  /// Records the reader's present place after each step.
  ///
  /// Later entries are forgotten, except after a step back to the place before: then they can be
  /// visited again.
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

  /// The trails of all entries, each from a board down.
  var trails: [[Visit]] { entries.map(\.trail) }

  /// Changes the trails; an entry with an empty trail is dropped.
  ///
  /// - Parameter now: The reader's place after the change.
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
