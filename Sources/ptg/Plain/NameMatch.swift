/// Something that goes by several names, the first of which is said.
struct KnownName<Thing: Sendable>: Sendable {
  let thing: Thing
  let names: [String]
}

/// What a typed name means among things with names.
enum NameMatch<Thing: Sendable>: Sendable {
  case one(Thing)
  /// Several are meant: the typed name, and what they are called.
  case several(String, [String])
  /// None is meant: the typed name, and some that are there.
  case none(String, [String])

  /// The thing with just this name; else the one that holds every typed word.
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

  /// As many as are listened to.
  private static var fewNames: Int { 12 }
}
