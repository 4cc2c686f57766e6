import Boards
import Sheets
import SnapshotStore

/// What an intent needs besides the state.
struct Surroundings {
  /// The sheet as it comes from the snapshot.
  let sheet: Sheet
  /// The sheet as the screen shows it, with the reader's filters and orders.
  let shown: Sheet
  let directory: Directory
  /// How many rows the cursor moves by one page.
  let pageRows: Int
  let themes: [String]
  /// Every record that has a name; filled only for intents that list them.
  var names: [NamedThing] = []
}

extension DashboardState {
  /// Carries out an intent on the state, or leaves the state unchanged.
  ///
  /// The desk handles what concerns the terminal or needs the snapshot.
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
    case .explain, .write: return
    case .output(let output): begin(output, in: world)
    }
  }
}
