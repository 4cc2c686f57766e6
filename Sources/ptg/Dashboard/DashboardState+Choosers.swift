import Boards
import CellCanvas
import Sheets
import SnapshotStore
import TerminalScreen
import ThreatDomain
import Wording

/// The lists that open over a board.
extension DashboardState {
  mutating func open(_ list: Intent.Listing, in world: Surroundings) {
    switch list {
    case .regions: overlay = Overlay(regions(world.directory))
    case .forces: overlay = Overlay(forces(world.directory))
    case .months: overlay = Overlay(months(world.directory))
    case .bases: overlay = Overlay(bases)
    case .comparisons: overlay = Overlay(comparisons(world.directory))
    case .themes: overlay = Overlay(themes(world.themes), undo: .look(.theme(theme)))
    case .columns: openColumns(world.shown)
    case .columnStates: openColumnStates(world.shown)
    case .legend: overlay = Overlay(legend(world.shown))
    case .prints: overlay = Overlay(prints(in: world))
    case .data: overlay = Overlay(dataForms(in: world))
    case .copies: overlay = Overlay(copies(in: world))
    case .palette: openPalette(in: world)
    case .search(let typed): openPalette(typed, in: world)
    case .keys: overlay = Overlay(help(world.shown))
    }
  }

  /// Handles a key while a list is open: typing narrows the list, Enter takes an entry, Esc closes.
  ///
  /// - Returns: The intent of the entry that was taken, or that is shown as a preview.
  mutating func choose(_ key: Key) -> Intent? {
    guard var overlay else { return nil }
    if key == .escape || key == .control("c") {
      self.overlay = nil
      return overlay.undo
    }
    if key == .enter {
      let choice = overlay.chooser.choice
      if choice != nil { self.overlay = nil }
      return choice
    }
    overlay.chooser.take(key)
    self.overlay = overlay
    return overlay.previews ? overlay.chooser.choice : nil
  }

  /// Handles the mouse while a list is open: a click selects a line, a second click takes it.
  ///
  /// - Parameter cursor: The position of the list's cursor.
  mutating func choose(_ event: MouseEvent, cursor: Point) -> Intent? {
    switch event.kind {
    case .wheelUp: return choose(.up)
    case .wheelDown: return choose(.down)
    case .doubleClick: return choose(.enter)
    case .click:
      overlay?.chooser.move(lines: event.point.y - cursor.y)
      return overlay?.previews == true ? overlay?.chooser.choice : nil
    }
  }

  private func regions(_ directory: Directory) -> Chooser<Intent> {
    let scopes = [.national] + directory.regions.map { Scope.region($0.id) }
    let entries = scopes.map { entry(of: $0, .figures(.scope($0)), directory) }
    return Chooser(
      title: words[.picker(.chooseRegion)], entries: entries,
      selected: position(of: scope, in: entries))
  }

  /// An entry with the name of the scope; a region has its unit beside it.
  private func entry(
    of scope: Scope, _ choice: Intent, _ directory: Directory
  ) -> Chooser<Intent>.Entry {
    switch scope {
    case .national: .init(choice, label: words[.value(.national)])
    case .region(let id):
      .init(
        choice,
        label: directory.region(id).map { words.name($0.name, $0.nameInWelsh) } ?? id,
        sign: directory.region(id)?.unit ?? "")
    case .force(let id):
      .init(
        choice, label: directory.force(id).map { words.name($0.name, $0.nameInWelsh) } ?? id)
    }
  }

  /// The list of forces, with those of the present region first.
  private func forces(_ directory: Directory) -> Chooser<Intent> {
    let region: String? =
      switch scope {
      case .national: nil
      case .region(let id): id
      case .force(let id): directory.force(id)?.regionID
      }
    let near = directory.forces.filter { $0.regionID == region && region != nil }
    let far = directory.forces.filter { $0.regionID != region || region == nil }
    let entries = (near + far).map { force in
      entry(of: .force(force.id), .figures(.scope(.force(force.id))), directory)
    }
    return Chooser(
      title: words[.picker(.chooseForce)], entries: entries,
      selected: position(of: scope, in: entries))
  }

  private func months(_ directory: Directory) -> Chooser<Intent> {
    let entries = directory.months.reversed().map { month in
      Chooser<Intent>.Entry(
        .figures(.month(month)), label: words.longMonth(month), sign: "\(month)")
    }
    let selected = entries.firstIndex { $0.choice == .figures(.month(month)) } ?? 0
    return Chooser(title: words[.picker(.chooseMonth)], entries: entries, selected: selected)
  }

  /// What the scope shown can be compared with: its region and the nation, two other months, then
  /// every region and force.
  private func comparisons(_ directory: Directory) -> Chooser<Intent> {
    let own = visit.place.scope ?? scope
    func comparison(with other: String) -> Intent {
      .travel(.landing(Landing(.comparison(own, with: other), pane: comparedPane)))
    }
    let months = [
      (month.yearBefore, Term.comparison(.sameMonthLastYear)),
      (month - 1, .comparison(.monthBefore)),
    ].filter { directory.months.contains($0.0) }.map { other, note in
      Chooser<Intent>.Entry(
        comparison(with: other.description), label: words.longMonth(other), sign: "\(other)",
        note: words[note])
    }
    let region: Scope? =
      if case .force(let id) = own { directory.force(id)?.regionID.map(Scope.region) } else { nil }
    let nearest = [region, .national].compactMap(\.self)
    let others =
      directory.regions.map { Scope.region($0.id) } + directory.forces.map { .force($0.id) }
    func entries(of scopes: [Scope]) -> [Chooser<Intent>.Entry] {
      scopes.filter { $0 != own }.map {
        entry(of: $0, comparison(with: $0.description), directory)
      }
    }
    return Chooser(
      title: words[.comparison(.choose)],
      entries: entries(of: nearest) + months
        + entries(of: others.filter { !nearest.contains($0) }), selected: 0)
  }

  /// The pane of a comparison about what the board in sight is about; `nil` for its first.
  private var comparedPane: String? {
    switch trail[0].place.boardID {
    case Board.threats.id: "threats"
    case Board.performance.id: "measures"
    default: nil
    }
  }

  /// The list of themes; the theme under the cursor is shown at once.
  private func themes(_ names: [String]) -> Chooser<Intent> {
    Chooser(
      title: words[.picker(.chooseTheme)],
      entries: names.enumerated().map { .init(.look(.theme($0)), label: $1) }, selected: theme)
  }

  /// The list of keys; a key that does nothing now has the reason beside it.
  private func help(_ sheet: Sheet) -> Chooser<Intent> {
    let title = words[.picker(.helpTitle)]
    return Chooser(
      title: language == .welsh && Words.drafts > 0 ? "\(title) · \(words.drafts)" : title,
      entries: keyTable.map { binding in
        .init(
          binding.intent, label: words[binding.help], sign: binding.sign,
          note: binding.intent.need.reason(self, sheet).map { words[$0] })
      } + [.init(.list(.keys), label: words[.key(.keyCount)], sign: "#12 j")])
  }

  /// Every sign that the screen shows, and those of every screen.
  private func legend(_ sheet: Sheet) -> Chooser<Intent> {
    Chooser(
      title: words[.fact(.legend)],
      entries: (sheet.legend + LegendEntry.ofScreen(words)).map { entry in
        .init(.output(.none), label: entry.meaning, sign: entry.sign)
      })
  }

  private func position(of scope: Scope, in entries: [Chooser<Intent>.Entry]) -> Int {
    entries.firstIndex { $0.choice == .figures(.scope(scope)) } ?? 0
  }
}

extension Chooser {
  /// Handles keys that move through the list or change the typed text.
  fileprivate mutating func take(_ key: Key) {
    switch key {
    case .up, .control("p"): move(.up)
    case .down, .control("n"): move(.down)
    case .backTab: moveGroup(forwards: false)
    case .tab: moveGroup(forwards: true)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .home: move(.first)
    case .end: move(.last)
    case .backspace: eraseLast()
    case .control("u"): eraseAll()
    case .character(let character): type(String(character))
    case .pasted(let text): type(text)
    default: return
    }
  }
}
