import Boards
import SnapshotStore
import ThreatDomain
import Wording

/// What an intent needs to know of the world besides the state.
struct Surroundings {
  /// The sheet as the snapshot has it.
  let sheet: Sheet
  /// The sheet with the reader's filters and orders, as it stands on the screen.
  let shown: Sheet
  let directory: Directory
  /// How many rows a page of the cursor has.
  let pageRows: Int
  let themes: [String]
  /// Everything that has a page; read only where a list of it is asked for.
  var names: [NamedThing] = []
}

extension DashboardState {
  /// Carries out what was asked for; drawing and suspending are the loop's.
  mutating func update(_ intent: Intent, in world: Surroundings) {
    message = nil
    let need = KeyBinding.binding(of: intent)?.need ?? .nothing
    if let reason = need.reason(self, world.shown) {
      message = words[reason]
      return
    }
    if intent != .quit { trailBeforeStart = nil }
    carryOut(intent, in: world)
    noteStandpoint()
  }

  private mutating func carryOut(_ intent: Intent, in world: Surroundings) {
    switch intent {
    case .openBoard, .open, .enter, .openCell, .back, .earlierPlace, .laterPlace, .quit:
      travel(intent, in: world)
    case .move, .goToRow, .nextPane, .previousPane, .point: moveCursor(intent, in: world)
    case .chooseRegion, .chooseForce, .chooseMonth, .chooseTheme, .help, .palette, .sort:
      openChooser(intent, in: world)
    case .moveSnapshot, .newestSnapshot: setSnapshot(intent)
    case .setScope, .setMonth, .moveMonth, .change, .nudge: setFigures(intent, in: world)
    case .filter: openFilterLine(world.shown)
    case .setFilter(let text, let pane): setFilter(text, pane: pane, in: world)
    case .setOrder(let order, let pane): setOrder(order, pane: pane, in: world)
    case .setTheme, .toggleLanguage, .toggleSafeView, .toggleLeftOut, .toggleMouse, .blank:
      setLook(intent, in: world)
    case .explain, .redraw, .suspend: return
    }
  }

  /// Where the reader is.
  private mutating func travel(_ intent: Intent, in world: Surroundings) {
    switch intent {
    case .openBoard(let id): open(board: id)
    case .open(let place): open(place)
    case .enter: if let place = visit.view.target(in: world.shown) { open(place) }
    case .openCell: if let place = visit.view.list(in: world.shown) { open(place) }
    case .back: if !clearFilter(in: world), !endTrial() { goUp() }
    case .earlierPlace: goEarlier()
    case .laterPlace: goLater()
    default: quit()
    }
  }

  private mutating func quit() {
    guard !isAtStart else {
      isDone = true
      return
    }
    trailBeforeStart = trail
    goToStart()
  }

  private mutating func moveCursor(_ intent: Intent, in world: Surroundings) {
    switch intent {
    case .move(let motion, let times):
      for _ in 0..<min(times, DashboardState.mostSteps) {
        visit.view.move(motion, in: world.shown, page: world.pageRows)
      }
    case .goToRow(let row): visit.view.go(to: row - 1, in: world.shown)
    case .nextPane: visit.view.moveFocus(by: 1, in: world.shown)
    case .previousPane: visit.view.moveFocus(by: -1, in: world.shown)
    case .point(let meaning): point(at: meaning, in: world.shown)
    default: return
    }
  }

  /// No table has more rows than this.
  private static let mostSteps = 100_000

  /// Whose figures, of which month, how grouped.
  private mutating func setFigures(_ intent: Intent, in world: Surroundings) {
    switch intent {
    case .setScope(let scope): self.scope = scope
    case .setMonth(let month): step(month, in: world.directory)
    case .moveMonth(let months): step(month + months, in: world.directory)
    case .change(let id): choose(next: id)
    case .nudge(let steps): nudge(steps, in: world)
    default: return
    }
  }

  private mutating func step(_ month: Month, in directory: Directory) {
    guard directory.months.contains(month) else {
      message = words.say.noSuchMonth(directory.months)
      return
    }
    self.month = month
    monthBeyond = nil
  }

  private mutating func setLook(_ intent: Intent, in world: Surroundings) {
    switch intent {
    case .setTheme(let position):
      theme = position
      if overlay == nil { message = words.say.theme(world.themes[position]) }
    case .toggleLanguage: language = language == .english ? .welsh : .english
    case .toggleSafeView:
      isSafe.toggle()
      message = isSafe ? words.asSentence(words[.notice(.safeOn)]) : words[.notice(.safeOff)]
    case .toggleLeftOut:
      leavesOut.toggle()
      message = words[leavesOut ? .notice(.leaveOutOn) : .notice(.leaveOutOff)]
    case .toggleMouse:
      hasMouse.toggle()
      message = words[hasMouse ? .notice(.mouseOn) : .notice(.mouseOff)]
    default: isBlank = true
    }
  }
}
