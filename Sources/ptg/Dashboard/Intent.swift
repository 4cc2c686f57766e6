import Boards
import Sheets
import ThreatDomain

/// What a key asks for; keys are only one way to ask.
///
/// One enum a subject, each carried out by an exhaustive switch: a new intent has to say
/// what it does, what it needs, and what a count makes of it.
enum Intent: Equatable, Sendable {
  case travel(Travel)
  case cursor(Step)
  case list(Listing)
  case figures(Figures)
  case choose(Choice)
  case arrange(Arrangement)
  case look(Look)
  case terminal(Terminal)
  /// Says where the figure under the cursor comes from.
  case explain
  /// Gives what is in sight to paper, to a file or to the clipboard.
  case output(Output)

  /// To another place.
  enum Travel: Equatable, Sendable {
    case board(String)
    case place(Place)
    /// Opens what the cursor stands on.
    case enter
    /// Opens the list of all that stands in the cell under the cursor.
    case cell
    /// Out of a filter or of what is tried, then up from a page.
    case back
    /// Through the places that were visited, as a browser does.
    case earlier, later
    /// Back to the start board; from there, out.
    case quit
  }

  /// To another row or pane of the place in sight.
  enum Step: Equatable, Sendable {
    case move(Motion, times: Int)
    /// To a row counted from 1.
    case row(Int)
    case nextPane, previousPane
    /// To a row, an item or a pane that was pointed at; a tab opens its board.
    case point(HitTarget.Meaning)
  }

  /// A list over the board, to choose from.
  enum Listing: Equatable, Sendable {
    case regions, forces, months, themes, columns
    /// The columns, to be hidden, pinned and brought back.
    case columnStates
    /// Every sign that the screen shows.
    case legend
    /// The forms in which the view can be printed, its data written, and what of it can be copied.
    case prints, data, copies
    /// Every key, and why it does nothing now.
    case keys
    /// Everything that one can do or open.
    case palette
  }

  /// Whose figures, of which month, from which snapshot.
  enum Figures: Equatable, Sendable {
    case scope(Scope)
    case month(Month)
    /// Later by so many months; earlier where it is negative.
    case moveMonth(Int)
    /// Later by so many kept snapshots; earlier where it is negative.
    case moveSnapshot(Int)
    case newestSnapshot
  }

  /// How the board stands, of the ways that it has itself.
  enum Choice: Equatable, Sendable {
    /// A control of the board to its next state.
    case next(Control)
    /// The value under the cursor higher by so many steps, while others than the board's own are
    /// tried; lower where it is negative.
    case nudge(Int)
  }

  /// Which rows of a pane are shown, and in which order.
  enum Arrangement: Equatable, Sendable {
    /// Opens the line in which a filter is typed.
    case filterLine
    case filter(String, pane: String)
    /// `nil` is the board's own order.
    case order(SortOrder?, pane: String)
    /// Selects the row under the cursor, or leaves it out of the selection again.
    case select
    /// Pins, hides or brings back a column, by turns.
    case column(ColumnID, pane: String)
  }

  /// Where what is in sight goes.
  enum Output: Equatable, Sendable {
    /// Opens the line in which the name of a file is typed.
    case file(ViewPrint)
    case copy(ViewCopy)
    /// Nothing: the list was there to be read.
    case none
  }

  /// How it looks, and what is kept from sight.
  enum Look: Equatable, Sendable {
    /// A theme by its position.
    case theme(Int)
    case language
    case safeView
    /// Records with handling code C, out or in.
    case leaveOut
    case blank
    /// The pane with the cursor alone, or all of them again.
    case zoom
    /// Headline and one pane in wide lines, for the wall, or all of it again.
    case present
  }

  /// What the terminal does besides showing the board.
  enum Terminal: Equatable, Sendable {
    case redraw, suspend, mouse
  }
}

extension Intent {
  /// Whether what it does depends on which snapshots are kept now.
  var isAboutSnapshots: Bool {
    switch self {
    case .figures(let figures): figures.isAboutSnapshots
    case .list(let list): list == .keys
    case .travel, .cursor, .choose, .arrange, .look, .terminal, .explain, .output: false
    }
  }
}

extension Intent.Figures {
  fileprivate var isAboutSnapshots: Bool {
    switch self {
    case .moveSnapshot, .newestSnapshot: true
    case .scope, .month, .moveMonth: false
    }
  }
}
