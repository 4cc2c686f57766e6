import SnapshotStore
import ThreatDomain

/// One thing of the snapshot as somebody typed it on the command line: by its id or by its name.
struct TypedName: Equatable, Sendable {
  let option: OptionName
  let kind: NamedThing.Kind
  let text: String

  /// What the option's argument can be, in words that follow "give".
  static func grammar(_ kind: NamedThing.Kind, _ example: String) -> String {
    "a \(kind.rawValue) by its id or its name, such as \(example)"
  }

  /// The one thing of this kind that the text means; `nil` where there is none.
  ///
  /// - Parameter things: Everything that has a name; other kinds are passed over.
  /// - Parameter region: The region in sight: of several things with the name, its own is meant.
  /// - Throws: Where several are meant, with their names and ids.
  func find(
    among things: [NamedThing], in directory: Directory, preferring region: String? = nil
  ) throws(UsageError) -> NamedThing? {
    switch match(things, directory) {
    case .one(let thing): return thing
    case .none: return nil
    case .several(_, let found):
      let own = found.filter { $0.thing.regionID == region && region != nil }
      if own.count == 1 { return own[0].thing }
      let names = found.map { "'\($0.thing.name)' (\($0.thing.id))" }
      throw UsageError(
        "\(option.typed): '\(text)' can be \(names.prefix(TypedName.mostListed).joined(separator: ", "))"
          + (names.count > TypedName.mostListed ? ", ..." : "") + ". Type one of the ids")
    }
  }

  /// That there is no such thing, with the nearest name.
  func notFound(among things: [NamedThing], in directory: Directory) -> String {
    let known = things.filter { $0.kind == kind }.flatMap { $0.names(in: directory) }
    return "there is no \(kind.rawValue) '\(text)' in the snapshot."
      + KnownWords(known).question(about: text)
  }

  /// Where a force was typed as a region or the other way round: the option that was meant.
  func otherKind(
    among things: [NamedThing], in directory: Directory
  ) throws(UsageError) -> String? {
    let (other, option): (NamedThing.Kind, OptionName) =
      kind == .region ? (.force, .force) : (.region, .region)
    let typed = TypedName(option: option, kind: other, text: text)
    return try typed.find(among: things, in: directory).map { thing in
      "\(thing.name) is a \(other.rawValue): type \(option.typed) \(thing.id)"
    }
  }

  private func match(_ things: [NamedThing], _ directory: Directory) -> NameMatch<NamedThing> {
    let known = things.filter { $0.kind == kind }.map { thing in
      KnownName(thing: thing, names: thing.names(in: directory))
    }
    return NameMatch(text, among: known)
  }

  /// More than these nobody reads in a terminal.
  private static let mostListed = 8
}

extension NamedThing {
  /// Every name of the thing, the one that is shown first: names in both languages, a region's unit,
  /// the id.
  func names(in directory: Directory) -> [String] {
    let unit = kind == .region ? directory.region(id)?.unit : nil
    return [name, nameInWelsh, unit, id].compactMap(\.self)
  }
}
