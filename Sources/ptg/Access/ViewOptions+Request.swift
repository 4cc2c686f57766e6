import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension ViewOptions {
  /// The options as a request that this snapshot can answer.
  func request(to snapshot: borrowing Snapshot) throws(UsageError) -> BoardRequest {
    let directory = snapshot.directory
    return BoardRequest(
      scope: try scope(in: directory) ?? directory.recipient,
      month: try ViewOptions.check(month, in: directory),
      words: Words(language ?? .english), isSafe: isSafe)
  }

  /// The scope that was asked for by id or by name; `nil` where none was.
  func scope(in directory: Directory) throws(UsageError) -> Scope? {
    guard let scope else { return nil }
    let things = directory.namedThings
    guard let thing = try scope.find(among: things, in: directory) else {
      let option = scope.option.typed
      let finding = scope.notFound(among: things, in: directory)
      let other = try scope.otherKind(among: things, in: directory)
      throw UsageError { $0.say.scopeRefused(option, finding($0), other: other?($0)) }
    }
    return thing.kind == .region ? .region(thing.id) : .force(thing.id)
  }

  private static func check(_ month: Month?, in directory: Directory) throws(UsageError) -> Month {
    let months = directory.months
    guard let month else { return directory.openingMonth }
    guard months.contains(month) else {
      let (first, last) = ("\(months.lowerBound)", "\(months.upperBound)")
      throw UsageError { $0.say.monthNotHeld("\(month)", from: first, to: last) }
    }
    return month
  }
}
