import Boards
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The argument of `--open`: a board, or a page as KIND:ID or KIND:NAME.
struct TypedPlace: Equatable, Sendable {
  /// The place as it was typed; a page has the typed name in place of the id.
  let place: Place

  /// The option that it was typed with.
  private let option: OptionName

  /// A place that was judged before; capitals make no difference in its kind.
  init(_ place: Place, option: OptionName = .open) {
    self.place = TypedPlace.usual(place)
    self.option = option
  }

  /// The place with its kind in small letters; an operation is an investigation.
  private static func usual(_ place: Place) -> Place {
    guard case .page(let typed, let id) = place else { return place }
    let kind = typed.lowercased()
    return .page(kind == "operation" ? NamedThing.Kind.investigation.rawValue : kind, id: id)
  }

  /// Takes a board or a page of the kinds that are known; the thing itself is the snapshot's matter.
  init(_ text: String, known: [BoardName]) throws(UsageError) {
    self.init(Place(text))
    switch place {
    case .board(let id):
      let boards = known.filter { !$0.isPage }.map(\.id)
      if boards.contains(id) { return }
      let finding = BoardName.unknown(id, among: known)
      throw UsageError { $0.say.openRefused(finding($0), typed: id) }
    case .page(let kind, let id):
      let kinds = known.filter(\.isPage).map(\.id)
      guard kinds.contains(kind) else {
        let near = KnownWords(kinds).meant(by: kind)
        throw UsageError { $0.say.noKindOfPage(kind, near: near, known: kinds) }
      }
      guard !id.isEmpty else {
        throw UsageError { $0.say.pageNeedsName(kind) }
      }
    }
  }

  /// The place in the snapshot: of a page by name, the one with the id.
  ///
  /// - Parameter scope: The scope in sight; of several threats of a name its region's is meant.
  /// - Parameter isSafe: Whether the place is shown in the safe view, which knows no titles.
  func find(in snapshot: borrowing Snapshot, _ scope: Scope, isSafe: Bool) throws -> Place {
    guard let name else { return place }
    let directory = snapshot.directory
    let region: String? =
      switch scope {
      case .national: nil
      case .region(let id): id
      case .force(let id): directory.force(id)?.regionID
      }
    let things = try snapshot.namedThings(withTitles: !isSafe)
    guard let thing = try name.find(among: things, in: directory, preferring: region) else {
      return place
    }
    return .page(thing.kind.rawValue, id: thing.id)
  }

  /// That the snapshot shows no such thing, with what may have been meant.
  func notFound(
    in snapshot: borrowing Snapshot
  ) throws -> Saying {
    if place.kind == NamedThing.Kind.publication.rawValue, snapshot.supply.lacks(.publication) {
      return { [text = place.text] in
        $0.say.placeNotSupplied(text, table: Table.publication.name)
      }
    }
    guard let name else { return { [text = place.text] in $0.say.noSuchThing(text) } }
    return name.notFound(among: try snapshot.namedThings(), in: snapshot.directory)
  }

  /// What the page is of, where that has a name; a cell of the grid has none.
  private var name: TypedName? {
    guard case .page(let kind, let id) = place else { return nil }
    return NamedThing.Kind(rawValue: kind).map { TypedName(option: option, kind: $0, text: id) }
  }
}
