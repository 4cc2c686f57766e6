import Boards
import Sheets
import Wording

/// What must be there for an intent to have an effect, so that the help can say why a key does
/// nothing.
enum Need: Equatable, Sendable {
  case nothing
  case somethingToOpen
  /// A cell of a grid that is not empty.
  case cell
  case rows
  /// A pane with rows that a filter can leave out.
  case list
  /// A table with rows that can be sorted.
  case table
  /// A table with columns that can be hidden or pinned.
  case columns
  /// A pane that holds figures, not only words.
  case data
  /// The cursor on something that opens, and so can be selected.
  case somethingToSelect
  case legend
  /// A board that has the control.
  case control(Control)
  /// A figure that can be explained.
  case figure
  /// A cursor on a value that a trial can change.
  case triedValue
  case wayBack
  case earlierPlace
  case laterPlace
  case earlierSnapshot
  case laterSnapshot
  /// The normal view; the safe view already leaves these records out.
  case openView
  /// A shown snapshot that is not the current one.
  case newerSnapshot
  /// A journal to write in.
  case journal
}

extension Need {
  /// Why an intent with this need has no effect now; `nil` where the need is met.
  ///
  /// - Parameter sheet: The sheet as the screen shows it.
  func reason(_ state: DashboardState, _ sheet: Sheet) -> Term? {
    if case .control(let id) = self, let control = state.visit.place.control(id) {
      return control.reason(for: state.scope)
    }
    return isMet(state, sheet) ? nil : reason
  }

  private func isMet(_ state: DashboardState, _ sheet: Sheet) -> Bool {
    let view = state.visit.view
    let pane = view.focused(in: sheet)
    return switch self {
    case .nothing: true
    case .somethingToOpen:
      view.target(in: sheet) != nil || view.ledTo(in: sheet) != nil
        || view.selectedRow(in: sheet)?.step != nil
    case .cell: view.list(in: sheet) != nil
    case .rows: pane?.canMove == true
    case .list: pane?.isFilterable == true
    case .table: pane?.sortableTable != nil
    case .columns: pane?.shownTable?.arrangeableColumns.isEmpty == false
    case .data: view.subject(in: sheet)?.holdsData == true
    case .somethingToSelect: view.selectable(in: sheet) != nil
    case .legend: !sheet.legend.isEmpty
    case .control(let id): state.visit.place.control(id) != nil
    case .figure: sheet.figures(at: view) != nil
    case .triedValue: state.visit.place.trial?.trial?.value(under: view, in: sheet) != nil
    case .wayBack:
      state.trail.count > 1 || state.filterInSight(sheet) != nil || state.visit.isTrying
        || state.isPresenting || view.isZoomed || !view.selection(in: sheet).isEmpty
        || view.hasOverview(in: sheet)
    case .earlierPlace: state.history.hasEarlier
    case .laterPlace: state.history.hasLater
    case .earlierSnapshot: state.shelf?.hasEarlier == true
    case .laterSnapshot: state.shelf?.hasLater == true
    case .openView: !state.isSafe
    case .newerSnapshot: state.shelf.map { $0.standing != .current } == true
    case .journal: state.journal != nil
    }
  }

  private var reason: Term {
    switch self {
    case .nothing, .rows: .fact(.nothingHere)
    case .somethingToOpen: .notice(.nothingToOpen)
    case .cell: .grid(.noCell)
    case .list: .notice(.nothingToFilter)
    case .table: .notice(.nothingToSort)
    case .columns: .notice(.noColumns)
    case .data: .notice(.noData)
    case .somethingToSelect: .notice(.nothingToSelect)
    case .legend: .notice(.noLegend)
    case .control: .notice(.noGrouping)
    case .figure: .figure(.nothingToExplain)
    case .triedValue: .actors(.noWeightHere)
    case .wayBack: .notice(.nothingAbove)
    case .earlierPlace: .notice(.noEarlierPlace)
    case .laterPlace: .notice(.noLaterPlace)
    case .earlierSnapshot: .notice(.noEarlierSnapshot)
    case .laterSnapshot: .notice(.noLaterSnapshot)
    case .openView: .notice(.safeLeavesOut)
    case .newerSnapshot: .notice(.noNewerSnapshot)
    case .journal: .journal(.nothingToWrite)
    }
  }
}
