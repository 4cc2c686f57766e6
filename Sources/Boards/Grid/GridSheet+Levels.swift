import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What the levels mean, as the export has it.
extension GridSheet {
  /// Whether every definition is a local one: then the title says so, and no line has to.
  var hasLocalLevels: Bool {
    let definitions = facts.names.definitions.values
    return !definitions.isEmpty && definitions.allSatisfy(\.isLocalDefinition)
  }

  /// A line a level: its meaning, who owns it, how often it is reviewed.
  var definitions: [[TextRun]] {
    PriorityLevel.allCases.map { definition(of: $0, isLocalSaid: hasLocalLevels) }
  }

  /// - Parameter isLocalSaid: Whether it is said elsewhere that the definition is a local one.
  func definition(of level: PriorityLevel, isLocalSaid: Bool = false) -> [TextRun] {
    let sign = TextRun(SafeText("\(level.rawValue)  "), role: level.role)
    guard let definition = facts.names.definitions[level] else {
      return [sign, TextRun(SafeText(words[.grid(.noDefinition)]), role: .dim)]
    }
    let parts = [
      isLocalSaid ? definition.meaning : facts.meaning(of: definition), definition.owner,
      words.say.reviewed(everyDays: definition.reviewDays),
    ]
    return [sign] + facts.joined(parts.map { TextRun(SafeText($0)) })
  }
}
