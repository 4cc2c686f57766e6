import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension ViewOptions {
  /// The options as a request that this snapshot can answer.
  func request(to snapshot: borrowing Snapshot) throws(UsageError) -> BoardRequest {
    let directory = snapshot.directory
    if let scope { try ViewOptions.check(scope, in: directory) }
    return BoardRequest(
      scope: scope ?? .national, month: try ViewOptions.check(month, in: directory),
      words: Words(language ?? .english), isSafe: isSafe)
  }

  private static func check(_ month: Month?, in directory: Directory) throws(UsageError) -> Month {
    let months = directory.months
    guard let month else { return directory.openingMonth }
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
    case .region(let id):
      throw unknown(.region, id, known: directory.regions.map { ($0.id, $0.name) })
    case .force(let id):
      throw unknown(.force, id, known: directory.forces.map { ($0.id, $0.name) })
    }
  }

  private static func unknown(
    _ option: OptionName, _ id: String, known: [(id: String, name: String)]
  ) -> UsageError {
    let near = matches(of: id, in: known)
    let expected = near.isEmpty ? "" : ", expected perhaps \(near.joined(separator: ", "))"
    return UsageError(
      "\(option.typed): the snapshot knows no \(option.rawValue) '\(id)'\(expected); "
        + "'ptg status --scopes' lists all")
  }

  /// The known ids that begin most like this one, or have a name that does; at most five.
  static func matches(of id: String, in known: [(id: String, name: String)]) -> [String] {
    func agreement(_ text: String) -> Int { zip(id, text).prefix { $0 == $1 }.count }
    let agreeing = known.map { row in
      // An id is a name in lower case with hyphens, or an abbreviation.
      let slug = row.name.lowercased().replacing(" ", with: "-")
      return (id: row.id, count: max(agreement(row.id), agreement(slug)))
    }
    let longest = agreeing.map(\.count).max() ?? 0
    guard longest >= 2 else { return [] }
    return agreeing.filter { $0.count == longest }.map(\.id).sorted().prefix(5).map(\.self)
  }
}
