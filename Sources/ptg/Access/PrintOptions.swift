import Boards
import Printing
import ThreatDomain

/// The forms in which `ptg print` writes.
enum PrintFormat: String, Vocabulary {
  case text, csv, json
}

/// What `ptg print` is asked for.
struct PrintOptions: Equatable, Sendable {
  /// What is printed.
  enum Subject: Equatable, Sendable {
    case place(Place)
    /// Every board, one after the other.
    case pack
  }

  let subject: Subject
  let view: ViewOptions
  let format: PrintFormat
  let paper: Paper
  /// Which part of a board is wanted as CSV; `nil` for the first.
  let pane: String?
  /// The file to write, from the root or relative; `nil` for standard output.
  let output: String?

  static let names = ViewOptions.names + [.format, .paper, .pane, .output, .open]

  /// - Parameter known: The names of boards and pages.
  init(_ arguments: inout Arguments, known: [BoardName] = BoardName.all) throws(UsageError) {
    let board = arguments.nextIfAny()
    subject = try PrintOptions.subject(
      board, page: try arguments.text(.open, expected: "a page"), known: known)
    view = try ViewOptions(arguments)
    format = try arguments.code(.format) ?? .text
    paper =
      try arguments.value(
        .paper, expected: "one of \(Paper.names.joined(separator: ", "))", Paper.init) ?? .a4
    pane = try arguments.text(.pane, expected: "a part of the board")
    output = try arguments.text(.output, expected: "a file")
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

extension Arguments {
  /// A code of a closed list.
  fileprivate func code<Code: Vocabulary>(_ option: OptionName) throws(UsageError) -> Code? {
    try value(option, expected: "one of \(Code.codes.joined(separator: ", "))") {
      Code(rawValue: $0)
    }
  }
}
