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
      crumbs: Frame.crumbs(snapshot, state),
      context: Frame.context(snapshot, state, freshness),
      tabs: state.isPresenting
        ? []
        : boardCatalogue.map { board in
          Tab(
            key: String(board.key), title: words[board.title],
            short: words.short(board.title), isActive: state.trail[0].place == .board(board.id))
        },
      keys: state.isPresenting
        ? Frame.presenterKeys(state, sheet) : FootKey.shown(state, sheet).map { $0.entry(words) },
      message: state.message ?? state.keys.sign, marking: sheet.marking.rawValue,
      wayOut: FootKey.wayOut.map { $0.entry(words) }, input: Frame.input(state, sheet))
  }

  /// How to go on in the presenter, and which of the panes this is.
  private static func presenterKeys(_ state: DashboardState, _ sheet: Sheet) -> [LegendEntry] {
    let panes = sheet.panes.filter { $0.content != .details }
    let position = state.visit.view.focused(in: sheet).flatMap { pane in
      panes.firstIndex { $0.id == pane.id }
    }
    let number = position.map { "\($0 + 1)/\(panes.count)" } ?? ""
    return [
      LegendEntry("← →", number), LegendEntry("Z", state.words[.key(.keyEndPresenter)]),
    ]
  }

  /// The board, the region or force that it shows, and the pages above the one in sight.
  private static func crumbs(
    _ snapshot: borrowing Snapshot, _ state: DashboardState
  ) -> [String] {
    guard state.trail.count > 1, let id = state.trail[0].place.boardID,
      let board = boardCatalogue.first(where: { $0.id == id })
    else { return [] }
    let scope = state.scope == .national ? nil : snapshot.name(of: state.scope, state.words)
    let pages = state.trail.dropFirst().dropLast().map { $0.title ?? $0.place.text }
    return [state.words[board.title], scope].compactMap(\.self) + pages
  }

  /// What is being typed: the name of a file, or a filter.
  private static func input(_ state: DashboardState, _ sheet: Sheet) -> Input? {
    if let line = state.fileLine {
      return Input(
        prompt: "\(state.words[.picker(.fileName)]) ", text: line.text,
        note: line.problem ?? state.words[.picker(.fileHint)])
    }
    return state.filterLine.map { line in
      let hint: Term =
        line.findsNothing(in: sheet) ? .search(.nothingHere) : .picker(.filterHint)
      return Input(prompt: "/", text: line.text, note: state.words[hint])
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
    if let number = leftOut(snapshot.keptBack, words) {
      runs.append(TextRun(SafeText(", \(number)"), role: .banner))
    }
    return runs
  }

  /// `31 left out`: of what is counted and ranked, those records are no part.
  private static func leftOut(_ kept: KeptBack, _ words: Words) -> String? {
    switch kept {
    case .none, .records(0): nil
    case .records(let number): words.say.leftOut(number)
    case .some: words.say.leftOut(nil)
    }
  }
}
