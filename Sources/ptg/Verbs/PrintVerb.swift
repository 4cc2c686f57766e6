import Boards
import CellCanvas
import ExportSync
import Platform
import Printing
import SnapshotStore
import ThreatDomain
import Wording

/// `ptg print BOARD`: one board or page, headless.
struct PrintVerb: Verb {
  static let name = "print"
  static let summary = "print one board or page, or the whole pack"
  static let operands = "BOARD"
  static let details = [
    "BOARD is a name from 'ptg boards', or 'pack' for all boards.",
    "As csv it prints one part of a board, the first unless --pane names another.",
  ]
  static let options = PrintOptions.names

  let print: PrintOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    print = try PrintOptions(&arguments)
  }

  func run(in environment: Environment) throws {
    let access = try SnapshotAccess(print.view, in: environment)
    let request = try print.view.request(to: access.snapshot)
    let freshness = Freshness(
      access.snapshot.header, access.shelf.standing, now: environment.now())
    let texts = try places.map { place in
      try text(of: place, from: access.snapshot, request, freshness, environment)
    }
    let separator = print.format == .text ? "\u{0C}" : ""
    try deliver(texts.joined(separator: separator), environment)
  }

  private var places: [Place] {
    switch print.subject {
    case .place(let place): [place]
    case .pack: boardCatalogue.map { .board($0.id) }
    }
  }

  private func text(
    of place: Place, from snapshot: borrowing Snapshot, _ request: BoardRequest,
    _ freshness: Freshness, _ environment: Environment
  ) throws -> String {
    guard let sheet = try place.load(from: snapshot, request) else {
      throw NothingFound("\(place.text): the snapshot has no such thing")
    }
    let context = context(of: place, from: snapshot, request, freshness, environment)
    let files = DataFiles(sheet, context: context)
    switch print.format {
    case .text:
      return TextPages.text(of: sheet, context: context, paper: print.paper, glyphs: .unicode)
    case .json: return files.json
    case .csv:
      guard let csv = files.csv(pane: print.pane) else {
        throw UsageError(
          "--pane: found '\(print.pane ?? "")', expected one of "
            + files.paneNames.joined(separator: ", "))
      }
      return csv
    }
  }

  private func context(
    of place: Place, from snapshot: borrowing Snapshot, _ request: BoardRequest,
    _ freshness: Freshness, _ environment: Environment
  ) -> PrintContext {
    let words = request.words
    let scope = place.scope ?? request.scope
    let user = environment.variable("USER") ?? environment.variable("LOGNAME")
    return PrintContext(
      words: words, place: place.text, scope: scope.description,
      scopeName: snapshot.name(of: scope, words), month: request.month.description,
      monthName: words.longMonth(request.month), serial: snapshot.header.serial,
      created: snapshot.header.created, trust: freshness.label(words),
      isPast: !freshness.isOfCurrent,
      printed: words.printed(by: user, on: environment.now().day))
  }

  /// To the file, whole or not at all, or to standard output.
  private func deliver(_ text: String, _ environment: Environment) throws {
    guard let output = print.output else { return try environment.write(.output, text) }
    let path = environment.absolute(output)
    switch Files.kind(of: path) {
    case nil, .regular: try Files.write(Array(text.utf8), to: path)
    case .folder, .other:
      // A file written aside would take the place of a link or a device.
      throw PlatformError(path: path, attempt: "write", answer: "it is not a plain file")
    }
  }
}
