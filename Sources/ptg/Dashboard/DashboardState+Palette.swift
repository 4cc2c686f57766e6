import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The list of everything that one can do or open, to be narrowed by typing.
extension DashboardState {
  /// Boards, actions, scopes, pages and months, each with its kind in words.
  ///
  /// A page is found by its id and by its place as text (`force:kent`), and a name in either
  /// language. Names are safe to show in every view: see ``NamedThing``.
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

  /// The thing's page, and where it is a scope, the scope on the boards.
  private func entries(_ thing: NamedThing, in directory: Directory) -> [Entry] {
    let place = Place.page(thing.kind.rawValue, id: thing.id)
    let name = words.name(thing.name, thing.nameInWelsh)
    let names = [thing.name, thing.nameInWelsh].compactMap(\.self).filter { $0 != name }
    let page = Entry(
      .travel(.place(place)), label: name, sign: sign(thing, in: directory),
      note: note(thing, in: directory),
      aliases: [place.text] + names)
    guard let scope = place.scope else { return [page] }
    let onBoards = Entry(
      .figures(.scope(scope)), label: words.say.showOnBoards(name), sign: page.sign,
      note: page.note,
      aliases: names)
    return [page, onBoards]
  }

  /// Regions go by their unit and forces by their name; the rest have ids that one reads out.
  private func sign(_ thing: NamedThing, in directory: Directory) -> String {
    switch thing.kind {
    case .region: directory.region(thing.id)?.unit ?? ""
    case .force: ""
    case .threat, .investigation, .actor: thing.id
    }
  }

  private func note(_ thing: NamedThing, in directory: Directory) -> String {
    let kind = words[thing.kind.term]
    // Regions follow threats of the same name, so a threat's region tells them apart.
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

extension NamedThing.Kind {
  fileprivate var term: Term {
    switch self {
    case .region: .board(.region)
    case .force: .board(.force)
    case .threat: .board(.threat)
    case .investigation: .board(.investigation)
    case .actor: .board(.actor)
    }
  }
}
