/// A thing with several names; messages use the first one.
struct KnownName<Thing: Sendable>: Sendable {
  let thing: Thing
  let names: [String]
}

/// The match of a typed name among things with names.
enum NameMatch<Thing: Sendable>: Sendable {
  case one(Thing)
  /// Several things match: the typed name, and their names.
  case several(String, [String])
  /// Nothing matches: the typed name, and some names that exist.
  case none(String, [String])

  /// The thing with exactly this name; otherwise the one with every typed word in its name.
  init(_ typed: String, among things: [KnownName<Thing>]) {
    let wanted = typed.lowercased()
    let exact = things.first { thing in thing.names.contains { $0.lowercased() == wanted } }
    if let exact {
      self = .one(exact.thing)
      return
    }
    let words = wanted.split(separator: " ")
    let holding = things.filter { thing in
      !words.isEmpty
        && thing.names.contains { name in
          let parts = name.lowercased().split { " -".contains($0) }
          return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
        }
    }
    if holding.count == 1 {
      self = .one(holding[0].thing)
    } else if holding.isEmpty {
      self = .none(typed, things.prefix(NameMatch.fewNames).compactMap(\.names.first))
    } else {
      self = .several(typed, holding.compactMap(\.names.first))
    }
  }

  /// The most names that a message lists, as many as a listener can follow.
  private static var fewNames: Int { 12 }
}
