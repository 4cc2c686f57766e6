import Boards
import SnapshotStore
import ThreatDomain
import Wording

extension ViewOptions {
  /// The options as a request that this snapshot can answer.
  func request(to snapshot: borrowing Snapshot) throws(UsageError) -> BoardRequest {
    let directory = snapshot.directory
    try ViewOptions.check(scope, in: directory)
    return BoardRequest(
      scope: scope, month: try ViewOptions.check(month, in: directory), words: Words(language),
      isSafe: isSafe)
  }

  private static func check(_ month: Month?, in directory: Directory) throws(UsageError) -> Month {
    let months = directory.months
    guard let month else { return months.upperBound }
    guard months.contains(month) else {
      throw UsageError(
        "--month: found \(month), expected a month of the snapshot, "
          + "which holds \(months.lowerBound) to \(months.upperBound)")
    }
    return month
  }

  private static func check(_ scope: Scope, in directory: Directory) throws(UsageError) {
    guard !directory.knows(scope) else { return }
    switch scope {
    case .national: return
    case .region(let id): throw unknown(.region, id, known: directory.regions.map(\.id))
    case .force(let id): throw unknown(.force, id, known: directory.forces.map(\.id))
    }
  }

  private static func unknown(_ option: OptionName, _ id: String, known: [String]) -> UsageError {
    let near = matches(of: id, in: known)
    let expected = near.isEmpty ? "" : ", expected perhaps \(near.joined(separator: ", "))"
    return UsageError(
      "\(option.typed): the snapshot knows no \(option.rawValue) '\(id)'\(expected); "
        + "'ptg status --scopes' lists all")
  }

  /// The ids that start as this one does, the longest agreement first, at most five.
  static func matches(of id: String, in known: [String]) -> [String] {
    let agreeing = known.sorted()
      .map { other in (id: other, count: zip(id, other).prefix { $0 == $1 }.count) }
      .filter { $0.count >= 2 }
    let longest = agreeing.map(\.count).max() ?? 0
    return agreeing.filter { $0.count == longest }.prefix(5).map(\.id)
  }
}
