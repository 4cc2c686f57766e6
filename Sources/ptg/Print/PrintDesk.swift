import Boards
import ExportSync
import Printing
import SnapshotStore
import ThreatDomain
import Wording

/// Makes documents out of a snapshot: the same request, the same document, whenever and by whomever.
struct PrintDesk {
  let print: PrintOptions
  let request: BoardRequest
  let freshness: Freshness
  /// What `--stamp` has pages say; `nil` without it.
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
    let printed = words.printed(
      by: user, on: environment.host, at: environment.now().description)
    return "\(printed) · \(freshness.word(words))"
  }

  func document(from snapshot: borrowing Snapshot) throws -> PrintDocument {
    switch print.subject {
    case .place(let place):
      let conditional = try conditional(in: snapshot)
      guard !conditional.leavesOut(place) else {
        throw NothingFound(
          "\(place.text): the record carries handling code C and is left out"
            + (request.isSafe ? " of the safe view" : "; '--handling carry' prints its conditions"))
      }
      guard let sheet = try sheet(at: place, from: snapshot, conditional)?.sheet else {
        throw NothingFound("\(place.text): the snapshot has no such thing")
      }
      return PrintDocument(sheet, context: context(of: place, from: snapshot))
    case .pack: return try PackDesk(desk: self).document(from: snapshot)
    }
  }

  /// Whether records with handling code C leave the print: always where it is safe, for a safe
  /// page keeps the conditions back too.
  var leavesConditionalOut: Bool { print.handling == .leaveOut || request.isSafe }

  func conditional(in snapshot: borrowing Snapshot) throws(StoreError) -> ConditionalRecords {
    try ConditionalRecords(in: snapshot, isLeftOut: leavesConditionalOut)
  }

  /// The sheet as it is printed; `nil` where there is none, or where it leaves the print itself.
  func sheet(
    at place: Place, from snapshot: borrowing Snapshot, _ conditional: ConditionalRecords
  ) throws -> ConditionalRecords.Handled? {
    guard !conditional.leavesOut(place) else { return nil }
    return try place.load(from: snapshot, request).map { conditional.handled($0, request.words) }
  }

  func context(of place: Place, from snapshot: borrowing Snapshot) -> PrintContext {
    context(named: place.text, scope: place.scope ?? request.scope, from: snapshot)
  }

  func context(
    named name: String, scope: Scope, from snapshot: borrowing Snapshot
  ) -> PrintContext {
    let header = snapshot.header
    return PrintContext(
      words: request.words, place: name, scope: scope.description,
      scopeName: snapshot.name(of: scope, request.words), month: request.month,
      serial: header.serial, hash: header.manifestSHA256, created: header.created,
      expires: header.expires, trust: freshness.printedLabel(request.words),
      isPast: !freshness.isOfCurrent, isSafe: request.isSafe, stamp: stamp)
  }
}
