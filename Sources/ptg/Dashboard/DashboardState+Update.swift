import Boards
import Sheets
import SnapshotStore

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
  /// Carries out what was asked for, or leaves all as it is; the terminal, and what must be asked of
  /// the snapshot, are the desk's.
  mutating func update(_ intent: Intent, in world: Surroundings) -> Outcome {
    message = nil
    if let why = intent.need.reason(self, world.shown) { return .refused(.because(why)) }
    if intent != .travel(.quit) { trailBeforeStart = nil }
    do throws(Refusal) {
      try carryOut(intent, in: world)
    } catch {
      return .refused(error)
    }
    noteStandpoint()
    return .done
  }

  private mutating func carryOut(_ intent: Intent, in world: Surroundings) throws(Refusal) {
    switch intent {
    case .travel(let travel): self.travel(travel, in: world)
    case .cursor(let step): moveCursor(step, in: world)
    case .list(let list): open(list, in: world)
    case .figures(let figures): try show(figures, in: world.directory)
    case .choose(let choice): try choose(choice, in: world)
    case .arrange(let arrangement): arrange(arrangement, in: world)
    case .look(let look): set(look, in: world)
    case .terminal(let terminal): set(terminal)
    case .explain: return
    case .output(let output): begin(output, in: world.shown)
    }
  }
}
