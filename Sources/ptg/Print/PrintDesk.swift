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
    let user = environment.variable("USER") ?? environment.variable("LOGNAME")
    let printed = words.printed(
      by: user, on: environment.host, at: environment.now().description)
    return "\(printed) · \(freshness.word)"
  }

  func document(from snapshot: borrowing Snapshot) throws -> PrintDocument {
    switch print.subject {
    case .place(let place):
      guard let sheet = try sheet(at: place, from: snapshot, withheld(from: snapshot)) else {
        throw NothingFound("\(place.text): the snapshot has no such thing")
      }
      return PrintDocument(sheet, context: context(of: place, from: snapshot))
    case .pack: return try PackDesk(desk: self).document(from: snapshot)
    }
  }

  /// The sheet without what leaves the print; `nil` where there is none, or where it leaves itself.
  func sheet(
    at place: Place, from snapshot: borrowing Snapshot, _ withheld: WithheldRecords
  ) throws -> Sheet? {
    guard !withheld.holds(place) else { return nil }
    return try place.load(from: snapshot, request)?.without(withheld, request.words)
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

/// Records with handling code C: to be shared under conditions only.
extension PrintDesk {
  /// Those that leave the print, wherever in the nation they belong: their names may stand anywhere.
  func withheld(from snapshot: borrowing Snapshot) throws(StoreError) -> WithheldRecords {
    guard print.handling == .leaveOut else { return WithheldRecords([]) }
    let investigations = try snapshot.database.investigations(in: .national)
      .filter { $0.handling == .conditions }
    let actors = try snapshot.database.actors(in: .national).filter { $0.handling == .conditions }
    return WithheldRecords(
      investigations.map { (Place.investigation($0.id), [$0.id, $0.operation]) }
        + actors.map { (Place.actor($0.id), [$0.id, $0.codename]) })
  }

  /// How many such records belong to the scope that is printed.
  func conditionalCount(in snapshot: borrowing Snapshot) throws(StoreError) -> Int {
    let investigations = try snapshot.database.investigations(in: request.scope)
    let actors = try snapshot.database.actors(in: request.scope)
    return investigations.count { $0.handling == .conditions }
      + actors.count { $0.handling == .conditions }
  }
}
