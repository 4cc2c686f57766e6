import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The meaning of the levels, as the export gives it.
extension GridSheet {
  /// Whether every definition is a local one.
  ///
  /// Then the title says so, and the lines need not.
  var hasLocalLevels: Bool {
    let definitions = writer.names.definitions.values
    return !definitions.isEmpty && definitions.allSatisfy(\.isLocalDefinition)
  }

  /// One line for each level: its meaning, its owner, and how often it is reviewed.
  var definitions: [Line] {
    PriorityLevel.allCases.map { definition(of: $0, isLocalSaid: hasLocalLevels) }
  }

  /// - Parameter isLocalSaid: Whether the title already says that the definition is a local one.
  func definition(of level: PriorityLevel, isLocalSaid: Bool = false) -> Line {
    func line(_ meaning: Field, _ rest: [String] = []) -> Line {
      .facts(
        [Fact(nil, level.rawValue, meaning, as: .role(level.role))]
          + rest.map { Fact(.text($0)) }, apart: .dots)
    }
    guard let definition = writer.names.definitions[level] else {
      return line(.init(words[.grid(.noDefinition)], .dim, raw: .missing))
    }
    let meaning = isLocalSaid ? definition.meaning : writer.meaning(of: definition)
    return line(
      .text(meaning), [definition.owner, words.say.reviewed(everyDays: definition.reviewDays)])
  }
}
