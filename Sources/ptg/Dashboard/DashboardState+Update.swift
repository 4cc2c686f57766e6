import Boards
import SnapshotStore
import ThreatDomain
import Wording

/// What an intent needs to know of the world besides the state.
struct Surroundings {
  let sheet: Sheet
  let directory: Directory
  /// How many rows a page of the cursor has.
  let pageRows: Int
  let themes: [String]
}

extension DashboardState {
  /// Carries out what was asked for; drawing and suspending are the loop's.
  mutating func update(_ intent: Intent, in world: Surroundings) {
    message = nil
    if intent != .quit { trailBeforeStart = nil }
    switch intent {
    case .openBoard(let id): open(board: id)
    case .open(let place): open(place)
    case .enter: enter(world.sheet)
    case .back:
      if !goBack() { message = words[.nothingAbove] }
    case .move(let motion): visit.view.move(motion, in: world.sheet, page: world.pageRows)
    case .nextPane: visit.view.moveFocus(by: 1, in: world.sheet)
    case .previousPane: visit.view.moveFocus(by: -1, in: world.sheet)
    case .chooseRegion, .chooseForce, .chooseMonth, .help: openChooser(intent, in: world)
    case .setScope(let scope): self.scope = scope
    case .setMonth(let month): self.month = month
    case .earlierMonth: step(month - 1, in: world.directory)
    case .laterMonth: step(month + 1, in: world.directory)
    case .nextGrouping: nextGrouping()
    case .nextTheme: nextTheme(world.themes)
    case .toggleLanguage: language = language == .english ? .welsh : .english
    case .toggleSafeView: toggleSafeView()
    case .blank: isBlank = true
    case .redraw, .suspend: return
    case .quit: quit()
    }
  }

  private mutating func enter(_ sheet: Sheet) {
    guard let place = visit.view.target(in: sheet) else {
      message = words[.nothingToOpen]
      return
    }
    open(place)
  }

  private mutating func step(_ month: Month, in directory: Directory) {
    guard directory.months.contains(month) else {
      message = words.noSuchMonth(directory.months)
      return
    }
    self.month = month
  }

  private mutating func nextGrouping() {
    guard case .board(let id) = visit.place,
      let board = boardCatalogue.first(where: { $0.id == id }), board.groupings.count > 1
    else {
      message = words[.noGrouping]
      return
    }
    visit.grouping = (visit.grouping + 1) % board.groupings.count
    message = words[board.groupings[visit.grouping]]
  }

  private mutating func nextTheme(_ themes: [String]) {
    theme = (theme + 1) % max(themes.count, 1)
    message = themes.isEmpty ? nil : words.theme(themes[theme])
  }

  private mutating func toggleSafeView() {
    isSafe.toggle()
    message = words[isSafe ? .safeOn : .safeOff]
  }

  private mutating func quit() {
    guard !isAtStart else {
      isDone = true
      return
    }
    trailBeforeStart = trail
    goToStart()
  }
}
