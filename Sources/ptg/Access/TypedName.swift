import SnapshotStore
import ThreatDomain
import Wording

/// One thing of the snapshot as somebody typed it on the command line: by its id or by its name.
struct TypedName: Equatable, Sendable {
  let option: OptionName
  let kind: NamedThing.Kind
  let text: String

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
      let (shown, hasMore) = (
        Array(names.prefix(TypedName.mostListed)), names.count > TypedName.mostListed
      )
      throw UsageError { [text, option] in
        $0.say.severalNamed(text, after: option.typed, shown, hasMore: hasMore)
      }
    }
  }

  /// That there is no such thing, with the nearest name.
  func notFound(
    among things: [NamedThing], in directory: Directory
  ) -> Saying {
    let known = things.filter { $0.kind == kind }.flatMap { $0.names(in: directory) }
    let near = KnownWords(known).meant(by: text)
    return { [text, kind] in $0.say.noneNamed(text, kind.inWords, near: near) }
  }

  /// Where a force was typed as a region or the other way round: the option that was meant.
  func otherKind(
    among things: [NamedThing], in directory: Directory
  ) throws(UsageError) -> Saying? {
    let (other, option): (NamedThing.Kind, OptionName) =
      kind == .region ? (.force, .force) : (.region, .region)
    let typed = TypedName(option: option, kind: other, text: text)
    guard let thing = try typed.find(among: things, in: directory) else { return nil }
    let command = "\(option.typed) \(thing.id)"
    return { $0.say.isOther(thing.name, other.inWords, typed: command) }
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

extension NamedThing.Kind {
  /// The kind, as the sentences know it.
  fileprivate var inWords: NamedKind {
    switch self {
    case .region: .region
    case .force: .force
    case .threat: .threat
    case .investigation: .investigation
    case .actor: .actor
    case .dissemination: .dissemination
    case .request: .request
    case .measure: .measure
    case .publication: .publication
    case .campaign: .campaign
    case .capability: .capability
    case .commitment: .commitment
    case .responsibility: .responsibility
    case .goodPractice: .practice
    }
  }
}

extension NamedThing {
  /// Every name of the thing, the one that is shown first: names in both languages, a title that may
  /// be shown, a region's unit, the id.
  func names(in directory: Directory) -> [String] {
    let unit = kind == .region ? directory.region(id)?.unit : nil
    return [name, nameInWelsh, title, unit, id == name ? nil : id].compactMap(\.self)
  }
}
