import Boards
import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Frame {
  /// The frame around the sheet: scope, month, snapshot, tabs and the most useful keys.
  init(
    _ snapshot: borrowing Snapshot, _ state: DashboardState, _ sheet: Sheet,
    freshness: Freshness
  ) {
    let words = state.words
    self.init(
      context: Frame.context(snapshot, state, freshness),
      tabs: boardCatalogue.map { board in
        Tab(
          key: String(board.key), title: words[board.title],
          isActive: state.trail[0].place == .board(board.id))
      },
      keys: Frame.keys(state, sheet).map { LegendEntry($0.sign, words[$0.help]) },
      message: state.message ?? state.keys.sign, marking: sheet.marking.rawValue,
      input: Frame.input(state, sheet))
  }

  /// The most useful keys: first those of a trial, then the place's own, then those of every list.
  ///
  /// Enter is listed only where there is something to open.
  static func keys(_ state: DashboardState, _ sheet: Sheet) -> [KeyBinding] {
    let all = keys(at: state.visit.place).filter { binding in
      binding.intent != .travel(.enter) || binding.intent.need.reason(state, sheet) == nil
    }
    return state.visit.isTrying ? KeyBinding.ofTrial + all : all
  }

  /// The keys that work on a place.
  static func keys(at place: Place) -> [KeyBinding] {
    let own = keyTable.filter { binding in
      if case .choose(.next(let id)) = binding.intent { place.control(id) != nil } else { false }
    }
    let common = keyTable.filter(\.isInFoot)
    let lists = common.firstIndex { $0.intent == .arrange(.filterLine) } ?? common.endIndex
    return common[..<lists] + own + common[lists...]
  }

  /// The filter line while the reader types, with the number of matching rows.
  private static func input(_ state: DashboardState, _ sheet: Sheet) -> Input? {
    state.filterLine.map { line in
      Input(prompt: "/", text: line.text, note: state.words[.picker(.filterHint)])
    }
  }

  private static func context(
    _ snapshot: borrowing Snapshot, _ state: DashboardState, _ freshness: Freshness
  ) -> [TextRun] {
    let words = state.words
    let scope = snapshot.name(of: state.visit.place.scope ?? state.scope, words)
    // The label of a past snapshot already names its export.
    let export = freshness.isOfCurrent ? "\(words.say.export(snapshot.header.serial)) · " : ""
    // On a narrow screen the first run is cut, because the start of a name is enough to recognise
    // it.
    var runs = [
      TextRun(SafeText(scope), role: .text),
      TextRun(SafeText(" · \(words.month(state.month)) · \(export)"), role: .text),
      TextRun(SafeText(freshness.label(words)), role: .banner),
    ]
    let less: Term? =
      state.isSafe ? .standing(.safe) : state.leavesOut ? .standing(.leftOutShort) : nil
    if let less { runs.append(TextRun(SafeText(" · \(words[less])"), role: .banner)) }
    return runs
  }
}
