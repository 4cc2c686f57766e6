import Sheets

/// A thing that has several names; the first is the one that is shown.
struct KnownName<Thing: Sendable>: Sendable {
  let thing: Thing
  let names: [String]
}

/// What a typed name means among things with names.
///
/// Accents and capitals make no difference.
enum NameMatch<Thing: Sendable>: Sendable {
  case one(Thing)
  /// The name fits several things.
  case several(String, [KnownName<Thing>])
  /// The name fits nothing; the nearest names, or else some of those that there are.
  case none(String, [String])

  /// Takes the thing with exactly this name; else the one with every typed word in its name.
  init(_ typed: String, among things: [KnownName<Thing>]) {
    let wanted = folded(typed)
    let exact = things.filter { thing in thing.names.contains { folded($0) == wanted } }
    let found = exact.isEmpty ? NameMatch.holding(wanted, things) : exact
    switch found.count {
    case 0: self = .none(typed, NameMatch.near(typed, things))
    case 1: self = .one(found[0].thing)
    default: self = .several(typed, found)
    }
  }

  private static func holding(_ wanted: String, _ things: [KnownName<Thing>]) -> [KnownName<Thing>]
  {
    let words = wanted.split { " -".contains($0) }
    guard !words.isEmpty else { return [] }
    return things.filter { thing in
      thing.names.contains { name in
        let parts = folded(name).split { " -".contains($0) }
        return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
      }
    }
  }

  private static func near(_ typed: String, _ things: [KnownName<Thing>]) -> [String] {
    let near = Set(KnownWords(things.flatMap { $0.names.map(folded) }).near(folded(typed)))
    let meant = things.filter { thing in thing.names.contains { near.contains(folded($0)) } }
    return (meant.isEmpty ? things : meant).prefix(fewNames).compactMap(\.names.first)
  }

  /// As many names as a reader takes in, or a listener remembers.
  private static var fewNames: Int { 12 }
}

/// The name as the search compares it.
private func folded(_ name: String) -> String { FoldedText.string(of: name) }
