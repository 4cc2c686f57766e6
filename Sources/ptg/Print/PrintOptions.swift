import Boards
import Printing
import Sheets
import SnapshotStore
import ThreatDomain

/// The options of `ptg print`.
struct PrintOptions: Sendable {
  /// What to print.
  enum Subject: Equatable, Sendable {
    case place(Place)
    /// The meeting pack: every board, the pages behind it, and the parts around them.
    case pack
  }

  let subject: Subject
  let view: ViewOptions
  /// The states of the board's controls; empty for a pack.
  let choices: Choices
  let form: PrintForm
  /// Paper, pane, size and characters; the theme is found later, when the verb runs.
  let settings: PrintSettings
  /// The parts of the pack.
  let choice: PackChoice
  let handling: Handling
  /// Whether each page names the user, the machine and the time.
  let isStamped: Bool
  /// The path of the file to write, absolute or relative; `nil` or `-` for standard output.
  let output: String?

  /// Which records are read; a safe page keeps conditions back, and with them their records.
  var clearance: Clearance {
    handling == .leaveOut || view.isSafe ? .withoutConditions : .full
  }

  static let names =
    ViewOptions.names + [
      .format, .paper, .pane, .set, .size, .ascii, .output, .open, .stamp, .include, .exclude,
      .handling,
    ]

  /// - Parameter known: The names of boards and pages.
  init(_ arguments: inout Arguments, known: [BoardName] = BoardName.all) throws(UsageError) {
    let board = arguments.nextIfAny()
    subject = try PrintOptions.subject(
      board, page: try arguments.text(.open, expected: "a page"), known: known)
    view = try ViewOptions(arguments)
    choices = try PrintOptions.choices(arguments, of: subject, in: view.scope ?? .national)
    form = try PrintOptions.form(arguments)
    settings = try PrintSettings(arguments)
    isStamped = arguments.has(.stamp)
    choice = try PrintOptions.choice(arguments, of: subject)
    handling = try PrintOptions.handling(arguments, of: subject)
    output = try arguments.text(.output, expected: "a file").flatMap { $0 == "-" ? nil : $0 }
    try PrintOptions.refuseUnused(arguments, form, settings)
  }

  private static func subject(
    _ board: String?, page: String?, known: [BoardName]
  ) throws(UsageError) -> Subject {
    guard let page else { return try subject(board, known: known) }
    let place = Place(page)
    guard case .page(let kind, let id) = place, !id.isEmpty,
      known.contains(where: { $0.isPage && $0.id == kind })
    else {
      let kinds = known.filter(\.isPage).map(\.id).joined(separator: ", ")
      throw UsageError(
        "--open: found '\(page)', expected KIND:ID, such as force:kent; kinds are: \(kinds)")
    }
    guard board == nil || board == kind else {
      throw UsageError("--open: found '\(page)' with the board '\(board ?? "")', expected one")
    }
    return .place(place)
  }

  private static func subject(
    _ board: String?, known: [BoardName]
  ) throws(UsageError) -> Subject {
    let boards = known.filter { !$0.isPage }.map(\.id) + ["pack"]
    guard let board else {
      throw UsageError(
        "ptg print: found nothing after it, expected BOARD or --open PATH; "
          + "boards are: \(boards.joined(separator: ", "))")
    }
    if known.contains(where: { $0.isPage && $0.id == board }) {
      throw UsageError("'\(board)' is a page of one thing: give it as --open \(board):ID")
    }
    guard boards.contains(board) else {
      throw UsageError("no board '\(board)'; boards are: \(boards.joined(separator: ", "))")
    }
    return board == "pack" ? .pack : .place(.board(board))
  }
}
