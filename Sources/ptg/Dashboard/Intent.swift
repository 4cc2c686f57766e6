import Boards
import MeetingJournal
import Sheets
import ThreatDomain

/// What the reader asks for by a key, the mouse or the palette.
///
/// There is one enum for each subject, and an exhaustive switch carries each one out. So a new
/// intent must define its effect, its needs and its meaning with a count.
enum Intent: Equatable, Sendable {
  case travel(Travel)
  case cursor(Step)
  case list(Listing)
  case figures(Figures)
  case choose(Choice)
  case arrange(Arrangement)
  case look(Look)
  case terminal(Terminal)
  /// Explains the figure under the cursor.
  case explain
  /// Gives what is in sight to paper, to a file or to the clipboard.
  case output(Output)
  /// Writes in the journal about the row under the cursor.
  case write(Writing)

  /// What is written.
  enum Writing: Equatable, Sendable {
    case kind(Matter.Kind)
    /// The priority of a threat, or the level of an investigation.
    case priority
    /// A step of the meeting itself.
    case step(MeetingStep)
  }

  /// Goes to another place.
  enum Travel: Equatable, Sendable {
    case board(String)
    case place(Place)
    /// Opens a place at the row of a record.
    case landing(Landing)
    /// Opens what is under the cursor.
    case enter
    /// Opens the list of everything in the cell under the cursor.
    case cell
    /// Ends a filter or a trial; otherwise goes up from a page.
    case back
    /// Goes back or forward through the visited places, as in a browser.
    case earlier, later
    /// Goes to the start board; from the start board, leaves the program.
    case quit
  }

  /// Goes to another row or pane of the shown place.
  enum Step: Equatable, Sendable {
    case move(Motion, times: Int)
    /// Goes to a row, counted from 1.
    case row(Int)
    case nextPane, previousPane
    /// Goes to the clicked row, item or pane; a click on a tab opens its board.
    case point(HitTarget.Meaning)
  }

  /// Opens a list over the board to choose from.
  enum Listing: Equatable, Sendable {
    case regions, forces, months, themes, columns
    /// The earlier exports and meetings from which changes can be counted.
    case bases
    /// What the scope or month can be compared with.
    case comparisons
    /// The columns, to be hidden, pinned and brought back.
    case columnStates
    /// Every sign that the screen shows.
    case legend
    /// The forms in which the view can be printed, its data written, and what of it can be copied.
    case prints, data, copies
    /// Every key, and why it does nothing now.
    case keys
    /// Everything that the reader can do or open.
    case palette
    /// The same, narrowed to these words.
    case search(String)

    /// Whether the list holds every record that has a name.
    var holdsNames: Bool {
      switch self {
      case .palette, .search: true
      case .regions, .forces, .months, .bases, .comparisons, .themes, .columns, .columnStates,
        .legend,
        .prints, .data,
        .copies, .keys:
        false
      }
    }
  }

  /// Changes the scope, month or snapshot of the figures.
  enum Figures: Equatable, Sendable {
    case scope(Scope)
    case month(Month)
    /// Moves this many months later, or earlier for a negative number.
    case moveMonth(Int)
    /// Moves this many kept snapshots later, or earlier for a negative number.
    case moveSnapshot(Int)
    case newestSnapshot
    /// Counts changes from an earlier export or day; `nil` from the last meeting, or four weeks.
    case base(AskedBase?)
  }

  /// Changes a control of the board.
  enum Choice: Equatable, Sendable {
    /// Sets a control of the board to its next state.
    case next(Control)
    /// Raises the trial value under the cursor by this many steps, or lowers it for a negative
    /// number.
    case nudge(Int)
  }

  /// Changes which rows of a pane are shown, and their order.
  enum Arrangement: Equatable, Sendable {
    /// Opens the line for typing a filter.
    case filterLine
    case filter(String, pane: String)
    /// Sets the order of rows; `nil` is the board's own order.
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

  /// Changes the look of the dashboard, and what it hides.
  enum Look: Equatable, Sendable {
    /// Sets the theme by its position in the list.
    case theme(Int)
    case language
    case safeView
    /// Leaves out records with handling code C, or shows them again.
    case leaveOut
    case blank
    /// The pane with the cursor alone, or all of them again.
    case zoom
    /// Headline and one pane in wide lines, for the wall, or all of it again.
    case present
  }

  /// Changes the terminal and not the board.
  enum Terminal: Equatable, Sendable {
    case redraw, suspend, mouse
  }
}

extension Intent {
  /// Whether the effect depends on the snapshots that are kept now.
  var isAboutSnapshots: Bool {
    switch self {
    case .figures(let figures): figures.isAboutSnapshots
    case .list(let list): list == .keys || list == .bases
    case .travel, .cursor, .choose, .arrange, .look, .terminal, .explain, .output, .write: false
    }
  }
}

extension Intent.Figures {
  fileprivate var isAboutSnapshots: Bool {
    switch self {
    case .moveSnapshot, .newestSnapshot: true
    case .scope, .month, .moveMonth, .base: false
    }
  }
}
