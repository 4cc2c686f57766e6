/// A line of a settings file that cannot be used, described for the person who wrote it.
struct SettingProblem: Equatable, CustomStringConvertible {
  /// The file, with the line where there is one.
  let place: String
  let found: String
  let expected: String
  /// Protections that were turned on because the line may have asked for them; usually none.
  var turnedOn: [String] = []
  /// Whether the line has no known key; a line with a known key and a wrong value is less serious.
  var isOfForm = false

  /// The problem on one line of a screen.
  var brief: String {
    let file = place.split(separator: "/").last.map(String.init) ?? place
    let result = turnedOn.isEmpty ? "" : "; ptg starts with \(list)"
    return "\(file): found \(found), expected \(expected)\(result)"
  }

  var description: String {
    let result =
      turnedOn.isEmpty
      ? "It was left out; the rest holds."
      : "ptg starts with \(list), to be on the safe side."
    return "\(place): found \(found), expected \(expected). \(result)"
  }

  func turningOn(_ names: [String]) -> SettingProblem {
    var problem = self
    problem.turnedOn = names
    return problem
  }

  private var list: String { turnedOn.joined(separator: " and ") }
}
