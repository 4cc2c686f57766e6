import Boards
import SnapshotStore
import TerminalScreen
import ThreatDomain
import Wording

/// The lists that open over a board.
extension DashboardState {
  mutating func openChooser(_ intent: Intent, in world: Surroundings) {
    switch intent {
    case .chooseRegion: chooser = regions(world.directory)
    case .chooseForce: chooser = forces(world.directory)
    case .chooseMonth: chooser = months(world.directory)
    default: chooser = help()
    }
  }

  /// A key while a list is open: typing narrows it, Enter takes, Esc closes.
  ///
  /// - Returns: What was taken.
  mutating func choose(_ key: Key) -> Intent? {
    switch key {
    case .escape, .control("c"): chooser = nil
    case .enter:
      let choice = chooser?.choice
      if choice != nil { chooser = nil }
      return choice
    case .up, .control("p"): chooser?.move(.up)
    case .down, .control("n"): chooser?.move(.down)
    case .pageUp: chooser?.move(.pageUp)
    case .pageDown: chooser?.move(.pageDown)
    case .home: chooser?.move(.first)
    case .end: chooser?.move(.last)
    case .backspace: chooser?.eraseLast()
    case .character(let character): chooser?.type(String(character))
    case .pasted(let text): chooser?.type(text)
    default: break
    }
    return nil
  }

  private func regions(_ directory: Directory) -> Chooser<Intent> {
    let entries =
      [Chooser<Intent>.Entry(.setScope(.national), label: words[.national])]
      + directory.regions.map { region in
        .init(
          .setScope(.region(region.id)), label: words.name(region.name, region.nameInWelsh),
          sign: region.unit)
      }
    return Chooser(
      title: words[.chooseRegion], entries: entries, selected: position(of: scope, in: entries))
  }

  /// The forces of the region in sight come first.
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
      Chooser<Intent>.Entry(
        .setScope(.force(force.id)), label: words.name(force.name, force.nameInWelsh))
    }
    return Chooser(
      title: words[.chooseForce], entries: entries, selected: position(of: scope, in: entries))
  }

  private func months(_ directory: Directory) -> Chooser<Intent> {
    let entries = directory.months.reversed().map { month in
      Chooser<Intent>.Entry(.setMonth(month), label: words.longMonth(month), sign: "\(month)")
    }
    let selected = entries.firstIndex { $0.choice == .setMonth(month) } ?? 0
    return Chooser(title: words[.chooseMonth], entries: entries, selected: selected)
  }

  private func help() -> Chooser<Intent> {
    Chooser(
      title: words[.helpTitle],
      entries: keyTable.map { binding in
        .init(binding.intent, label: words[binding.help], sign: binding.sign)
      })
  }

  private func position(of scope: Scope, in entries: [Chooser<Intent>.Entry]) -> Int {
    entries.firstIndex { $0.choice == .setScope(scope) } ?? 0
  }
}
