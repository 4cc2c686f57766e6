import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The palette: a list of everything that the reader can do or open, narrowed by typing.
extension DashboardState {
  /// The palette with boards, actions, scopes, pages and months, each with its kind in words.
  ///
  /// A page can be found by its id, by its place as text (`force:kent`), and by its name in either
  /// language. The names are safe to show in every view: see ``NamedThing``.
  func palette(_ directory: Directory, _ things: [NamedThing]) -> Chooser<Intent> {
    Chooser(
      title: words[.picker(.paletteTitle)],
      entries: keyTable.map(entry) + [national]
        + things.flatMap { entries($0, in: directory) } + months(of: directory))
  }

  private typealias Entry = Chooser<Intent>.Entry

  private func entry(_ binding: KeyBinding) -> Entry {
    if case .travel(.board(let id)) = binding.intent {
      return Entry(
        binding.intent, label: words[binding.help], sign: binding.sign,
        note: words[.picker(.board)],
        aliases: [id])
    }
    return Entry(
      binding.intent, label: words[binding.help], sign: binding.sign, note: words[.picker(.action)])
  }

  private var national: Entry {
    Entry(.figures(.scope(.national)), label: words.say.showOnBoards(words[.value(.national)]))
  }

  /// The entry of the record's page; for a region or force, also the entry for its scope.
  private func entries(_ thing: NamedThing, in directory: Directory) -> [Entry] {
    let place = Place.page(thing.kind.rawValue, id: thing.id)
    let name = words.name(thing.name, thing.nameInWelsh)
    let names = [thing.name, thing.nameInWelsh].compactMap(\.self).filter { $0 != name }
    let page = Entry(
      .travel(.place(place)), label: name, sign: sign(thing, in: directory),
      note: note(thing, in: directory),
      aliases: [place.text] + names + spoken(thing, as: name))
    guard let scope = place.scope else { return [page] }
    let onBoards = Entry(
      .figures(.scope(scope)), label: words.say.showOnBoards(name), sign: page.sign,
      note: page.note,
      aliases: names)
    return [page, onBoards]
  }

  /// What people say besides the name: `Operation Cinder`.
  private func spoken(_ thing: NamedThing, as name: String) -> [String] {
    thing.kind == .investigation ? ["\(words[.column(.operation)]) \(name)"] : []
  }

  /// The short sign of an entry: the unit for a region, nothing for a force, a measure or a
  /// publication, the id for other records.
  private func sign(_ thing: NamedThing, in directory: Directory) -> String {
    switch thing.kind {
    case .region: directory.region(thing.id)?.unit ?? ""
    case .force, .measure, .publication: ""
    case .threat, .investigation, .actor, .capability: thing.id
    }
  }

  private func note(_ thing: NamedThing, in directory: Directory) -> String {
    let kind = words[thing.kind.term]
    // One title may have several editions; their ids are too long for signs.
    if thing.kind == .publication { return "\(kind) · \(thing.id)" }
    // Several regions have threats of the same name, so the region is added.
    guard thing.kind == .threat, let region = thing.regionID.flatMap(directory.region) else {
      return kind
    }
    return "\(kind) · \(words.name(region.name, region.nameInWelsh))"
  }

  /// The months of the snapshot, the newest first.
  private func months(of directory: Directory) -> [Entry] {
    directory.months.reversed().map { month in
      Entry(
        .figures(.month(month)), label: words.longMonth(month), sign: "\(month)",
        note: words[.column(.month)])
    }
  }
}
