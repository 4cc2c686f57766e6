import Boards
import Printing
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The options of `ptg print`.
struct PrintOptions: Sendable {
  /// What to print.
  enum Subject: Equatable, Sendable {
    case place(Place)
    /// The meeting pack: every board, the pages behind it, and the parts around them.
    case pack
  }

  /// A page stands here by the id or the name that was typed, until a snapshot is asked.
  var subject: Subject
  let view: ViewOptions
  /// The states of the board's controls; empty for a pack.
  let choices: Choices
  /// Which rows are printed, and in which order.
  var arrangement: PrintArrangement
  var form: PrintForm
  /// Paper, pane, size and characters; the theme is found later, when the verb runs.
  let settings: PrintSettings
  /// The parts of the pack.
  let choice: PackChoice
  var handling: Handling
  /// Whether each page names the user, the machine and the time.
  let isStamped: Bool
  /// The path of the file to write, absolute or relative; `nil` or `-` for standard output.
  var output: String?

  /// The pane that is printed alone: the one that was asked for, or the first of a form for one table.
  func onlyPane(of sheet: Sheet) -> String? {
    if let pane = settings.pane { return pane }
    guard form.files != nil, output?.hasSuffix("/") != true else { return nil }
    return sheet.panes.first(where: \.holdsData)?.id
  }

  /// Which records are read; a safe page keeps conditions back, and with them their records.
  var clearance: Clearance {
    handling == .leaveOut || view.isSafe ? .withoutConditions : .full
  }

  static let names =
    ViewOptions.names + PrintArrangement.names + [
      .format, .forProgram, .paper, .pane, .set, .size, .ascii, .output, .open, .stamp, .include,
      .exclude,
      .handling,
    ]

  /// - Parameter known: The names of boards and pages.
  init(_ arguments: inout Arguments, known: [BoardName] = BoardName.all) throws(UsageError) {
    let board = arguments.nextIfAny()
    subject = try PrintOptions.subject(
      board, page: try arguments.text(.open, expected: .expected(.page)), known: known)
    view = try ViewOptions(arguments)
    choices = try PrintOptions.choices(arguments, of: subject)
    arrangement = try PrintArrangement(arguments, of: subject)
    form = try PrintOptions.form(arguments)
    settings = try PrintSettings(arguments)
    isStamped = arguments.has(.stamp)
    choice = try PrintOptions.choice(arguments, of: subject)
    handling = try PrintOptions.handling(arguments, of: subject)
    output = try arguments.text(.output, expected: .expected(.file)).flatMap {
      $0 == "-" ? nil : $0
    }
    try PrintOptions.refuseUnused(arguments, form, settings)
  }

  private static func subject(
    _ board: String?, page: String?, known: [BoardName]
  ) throws(UsageError) -> Subject {
    guard let page else { return try subject(board, known: known) }
    let place = try TypedPlace(page, known: known).place
    guard board == nil || board == place.kind else {
      throw UsageError { $0.say.printOneAtATime(board ?? "", page: page) }
    }
    return .place(place)
  }

  private static func subject(
    _ board: String?, known: [BoardName]
  ) throws(UsageError) -> Subject {
    let boards = known.filter { !$0.isPage }.map(\.id) + ["pack"]
    guard let board else {
      throw UsageError { $0.say.printNeedsBoard(boards) }
    }
    // A board and the page of one of its rows may share a name.
    if !boards.contains(board), known.contains(where: { $0.isPage && $0.id == board }) {
      throw UsageError { $0.say.isPageOfOneThing(board) }
    }
    if case .page = Place(board) {
      throw UsageError { $0.say.isPage(board) }
    }
    guard boards.contains(board) else {
      throw UsageError(BoardName.unknown(board, among: known, and: ["pack"]))
    }
    return board == "pack" ? .pack : .place(.board(board))
  }
}
