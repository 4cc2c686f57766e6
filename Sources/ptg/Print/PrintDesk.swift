import Boards
import ExportSync
import Printing
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Makes documents from a snapshot; the same request always gives the same document.
struct PrintDesk {
  let print: PrintOptions
  let request: BoardRequest
  let freshness: Freshness
  /// The text of `--stamp` on each page; `nil` without the option.
  let stamp: String?

  init(
    _ print: PrintOptions, _ request: BoardRequest, _ freshness: Freshness,
    in environment: Environment
  ) {
    self.print = print
    self.request = request
    self.freshness = freshness
    stamp = print.isStamped ? PrintDesk.stamp(request.words, freshness, environment) : nil
  }

  private static func stamp(
    _ words: Words, _ freshness: Freshness, _ environment: Environment
  ) -> String {
    let user =
      environment.variable("USER") ?? environment.variable("LOGNAME")
      ?? environment.nameOfUser
    let printed = words.say.printed(
      by: user, on: environment.host, at: environment.now().description)
    return "\(printed) · \(freshness.word(words))"
  }

  func document(from snapshot: borrowing Snapshot) throws -> PrintDocument {
    switch print.subject {
    case .place(let place):
      guard let sheet = try sheet(at: place, from: snapshot, try notes(in: snapshot))?.sheet else {
        throw try lacking(place, in: snapshot)
      }
      return PrintDocument(sheet, context: try context(of: place, from: snapshot))
    case .pack: return try PackDesk(desk: self).document(from: snapshot)
    }
  }

  /// The same answer for what is left out and for what never was: it tells of no record.
  private func lacking(_ place: Place, in snapshot: borrowing Snapshot) throws -> NothingFound {
    // Of publications nothing is ever left out.
    guard snapshot.clearance == .withoutConditions, place.kind != Page.publication.kind else {
      return NothingFound(try TypedPlace(place).notFound(in: snapshot))
    }
    return NothingFound { [isSafe = request.isSafe] in
      $0.say.leftOutOfPrint(place.text, isSafe: isSafe)
    }
  }

  /// A sheet for printing, and the records on it with handling conditions.
  struct Handled {
    let sheet: Sheet
    let records: Set<Place>
  }

  /// The handling conditions of the records; empty where such records are kept back.
  func notes(in snapshot: borrowing Snapshot) throws(StoreError) -> [HandlingNote] {
    try snapshot.handlingNotes()
  }

  /// The sheet for printing; `nil` where there is none.
  func sheet(
    at place: Place, from snapshot: borrowing Snapshot, _ notes: [HandlingNote]
  ) throws -> Handled? {
    try place.load(from: snapshot, request).map { sheet in
      let arranged = try print.arrangement.applied(
        to: sheet, request.words, printingOnly: print.onlyPane(of: sheet))
      let (sheet, carried) = arranged.naming([place]).carrying(notes, request.words)
      return Handled(sheet: sheet, records: carried)
    }
  }

  func context(
    of place: Place, from snapshot: borrowing Snapshot
  ) throws(StoreError) -> PrintContext {
    try context(named: place.text, scope: place.scope ?? request.scope, from: snapshot)
  }

  func context(
    named name: String, scope: Scope, from snapshot: borrowing Snapshot
  ) throws(StoreError) -> PrintContext {
    let header = snapshot.header
    return PrintContext(
      words: request.words, place: name, scope: scope.description,
      scopeName: snapshot.name(of: scope, request.words), month: request.month,
      serial: header.serial, hash: header.manifestSHA256, created: header.created,
      expires: header.expires, trust: freshness.printedLabel(request.words),
      isPast: !freshness.isOfCurrent, isSafe: request.isSafe,
      leftOut: snapshot.keptBack.label(request.words), stamp: stamp)
  }
}
