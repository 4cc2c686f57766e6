import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The palette: a list of everything that the reader can do or open, narrowed by typing.
extension DashboardState {
  /// Opens the palette, narrowed to what a filter on the board did not find.
  mutating func openPalette(in world: Surroundings) {
    openPalette(missedByFilter(world.shown) ?? "", in: world)
  }

  mutating func openPalette(_ typed: String, in world: Surroundings) {
    var chooser = palette(
      world.directory, world.names, on: WritingSubject(self, in: world.shown).item)
    if !typed.isEmpty { chooser.type(typed) }
    filterLine = nil
    overlay = Overlay(chooser)
  }

  /// The words of the filter in the pane with the cursor, where no row contains them.
  private func missedByFilter(_ sheet: Sheet) -> String? {
    guard let pane = visit.view.focused(in: sheet), pane.isWithoutRows else { return nil }
    return visit.view.filters[pane.id]
  }

  /// The palette with boards, actions, scopes, records and months, each kind under its heading.
  ///
  /// A record can be found by its id, by its place as text (`force:kent`), and by its name in either
  /// language.
  ///
  /// - Parameter item: The record under the cursor, about which entries can be written.
  func palette(
    _ directory: Directory, _ things: [NamedThing], on item: ItemKey? = nil
  ) -> Chooser<Intent> {
    let own = region(in: directory)
    let found = SearchList(directory, words).entries(things.ownFirst(own))
    let keys = keyTable.map(entry)
    let boards = keys.prefix { $0.group == words[.search(.boards)] }
    var all: [Entry] = boards + views
    all += keys.dropFirst(boards.count)
    all += steps(of: own) + entries(on: item) + [national]
    all += found.map { $0.with(Intent($0.choice)) }
    return Chooser(
      title: words[.picker(.paletteTitle)], entries: all + months(of: directory))
  }

  private typealias Entry = Chooser<Intent>.Entry

  private func entry(_ binding: KeyBinding) -> Entry {
    if case .travel(.board(let id)) = binding.intent {
      return Entry(
        binding.intent, label: words[binding.help], sign: binding.sign, aliases: [id],
        kind: words[.picker(.board)], group: words[.search(.boards)])
    }
    return Entry(
      binding.intent, label: words[binding.help], sign: binding.sign,
      kind: words[.picker(.action)], group: words[.search(.actions)])
  }

  /// The views of the boards: `Capability: gaps first`.
  private var views: [Entry] {
    boardCatalogue.flatMap { board in
      (board.controls.first { $0.id == .view }?.states ?? []).compactMap { view in
        view.pane.map { pane in
          Entry(
            .travel(.landing(Landing(.board(board.id), pane: pane))),
            label: "\(words[board.title]): \(words[view.title])", aliases: [view.id],
            kind: words[.picker(.board)], group: words[.search(.boards)])
        }
      }
    }
  }

  /// The region that the boards show, or whose force they show; `nil` for the nation.
  private func region(in directory: Directory) -> String? {
    switch scope {
    case .national: nil
    case .region(let id): id
    case .force(let id): directory.force(id)?.regionID
    }
  }

  /// What can be done with the meeting itself.
  private func steps(of region: String?) -> [Entry] {
    guard let journal else { return [] }
    let steps: [MeetingStep] =
      journal.isMeeting(of: region) ? [.attendance, .details, .close] : [.start]
    return steps.map { step in
      Entry(
        .write(.step(step)), label: words[step.term], note: words[.board(.meeting)],
        kind: words[.picker(.action)], group: words[.search(.actions)])
    }
  }

  /// The kinds of entries in the journal that have no key of their own.
  private func entries(on item: ItemKey?) -> [Entry] {
    guard journal != nil else { return [] }
    return writings(on: item).map { kind in
      Entry(
        .write(.kind(kind)), label: words[kind.term], note: words[.journal(.writtenDown)],
        kind: words[.picker(.action)], group: words[.search(.actions)])
    }
  }

  private var national: Entry {
    Entry(
      .figures(.scope(.national)), label: words.say.showOnBoards(words[.value(.national)]),
      group: words[NamedThing.Kind.region.heading])
  }

  /// The months of the snapshot, the newest first.
  private func months(of directory: Directory) -> [Entry] {
    directory.months.reversed().map { month in
      Entry(
        .figures(.month(month)), label: words.longMonth(month), sign: "\(month)",
        kind: words[.column(.month)], group: words[.figure(.months)])
    }
  }
}

extension [NamedThing] {
  /// The things kind by kind, of each kind those of the region first: of several records of one name,
  /// that of the region in sight is meant.
  fileprivate func ownFirst(_ region: String?) -> [NamedThing] {
    guard let region else { return self }
    return enumerated().sorted { left, right in
      guard left.element.kind == right.element.kind else { return left.offset < right.offset }
      let isOwn = (left.element.regionID == region, right.element.regionID == region)
      return isOwn.0 == isOwn.1 ? left.offset < right.offset : isOwn.0
    }.map(\.element)
  }
}

extension Intent {
  fileprivate init(_ choice: SearchChoice) {
    switch choice {
    case .open(let landing):
      self = landing.pane == nil ? .travel(.place(landing.place)) : .travel(.landing(landing))
    case .show(let scope): self = .figures(.scope(scope))
    }
  }
}
