import Wording

/// A line of a settings file that cannot be used, described for the person who wrote it.
struct SettingProblem: CustomStringConvertible {
  /// The file, with the line where there is one.
  let place: String
  let found: Saying
  let expected: Saying
  /// Protections that were turned on because the line may have asked for them; usually none.
  var turnedOn: [Term] = []
  /// Whether the line has no known key; a line with a known key and a wrong value is less serious.
  var isOfForm = false

  /// The problem on one line of a screen.
  func brief(_ words: Words) -> String {
    words.say.settingRefusedInBrief(
      place.split(separator: "/").last.map(String.init) ?? place, found: found(words),
      expected: expected(words), protections: turnedOn.map { words[$0] })
  }

  func text(in words: Words) -> String {
    words.say.settingRefused(
      place, found: found(words), expected: expected(words),
      protections: turnedOn.map { words[$0] })
  }

  var description: String { text(in: Words(.english)) }

  func turningOn(_ names: [Term]) -> SettingProblem {
    var problem = self
    problem.turnedOn = names
    return problem
  }
}

/// Two problems are equal where they say the same.
extension SettingProblem: Equatable {
  static func == (left: Self, right: Self) -> Bool {
    left.description == right.description && left.isOfForm == right.isOfForm
  }
}
