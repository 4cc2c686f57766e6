import Boards
import ThreatDomain

/// What a key asks for; keys are only one way to ask.
enum Intent: Equatable, Sendable {
  case openBoard(String)
  case open(Place)
  /// Opens what the cursor stands on.
  case enter
  /// Opens the list of all that stands in the cell under the cursor.
  case openCell
  /// Out of a filter, then up from a page.
  case back
  /// Through the places that were visited, as a browser does.
  case earlierPlace, laterPlace
  case move(Motion, times: Int)
  /// To a row counted from 1.
  case goToRow(Int)
  case nextPane, previousPane
  /// To a row, an item or a pane that was pointed at.
  case point(HitTarget.Meaning)
  case chooseRegion, chooseForce, chooseMonth, chooseTheme
  case setScope(Scope)
  case setMonth(Month)
  /// Later by so many months; earlier where it is negative.
  case moveMonth(Int)
  /// Later by so many kept snapshots; earlier where it is negative.
  case moveSnapshot(Int)
  case newestSnapshot
  /// A control of the board to its next state.
  case change(Control)
  /// The value under the cursor higher by so many steps, while others than the board's own are
  /// tried; lower where it is negative.
  case nudge(Int)
  /// Opens the line in which a filter is typed.
  case filter
  case setFilter(String, pane: String)
  /// Opens the list of columns.
  case sort
  /// `nil` is the board's own order.
  case setOrder(SortOrder?, pane: String)
  /// A theme by its position.
  case setTheme(Int)
  case toggleLanguage
  case toggleSafeView
  /// Records with handling code C, out or in.
  case toggleLeftOut
  case toggleMouse
  case blank
  /// Says where the figure under the cursor comes from.
  case explain
  case help
  case palette
  case redraw
  case suspend
  /// Back to the start board; from there, out.
  case quit
}

extension Intent {
  /// What is asked for so many times over; `nil` where a count says nothing.
  func times(_ count: Int) -> Intent? {
    switch self {
    case .move(.first, _), .move(.last, _), .enter: .goToRow(count)
    case .move(let motion, let times): .move(motion, times: times * count)
    case .moveMonth(let months): .moveMonth(months * count)
    case .moveSnapshot(let snapshots): .moveSnapshot(snapshots * count)
    case .nudge(let steps): .nudge(steps * count)
    default: nil
    }
  }

  /// Whether what it does depends on which snapshots are kept now.
  var isAboutSnapshots: Bool {
    switch self {
    case .moveSnapshot, .newestSnapshot, .help: true
    default: false
    }
  }
}
