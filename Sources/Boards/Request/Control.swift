import Sheets
import Wording

/// Something about a board that one key changes; see ``BoardChoice``.
///
/// The raw value is the name for `--set`. The order is the order in the help.
package enum Control: String, CaseIterable, Sendable {
  /// What the rows of a board list.
  case view
  /// Whether national figures include London.
  case london
  /// The months that figures are added up over.
  case span
  /// Which investigations the grid shows, chosen by their marks.
  case marks
  /// Whether the grid explains its levels.
  case definitions
  /// What the map of forces shows for each force.
  case mapMeasure = "map-measure"
  /// Which forces the map shows.
  case mapArea = "map-area"
  /// Whether a board tries values other than its own.
  case whatIf = "what-if"
}

extension Control {
  /// The key that steps to the next option.
  package var key: Character {
    switch self {
    case .view: "v"
    case .london: "x"
    case .span: "T"
    case .marks: "o"
    case .definitions: "i"
    case .mapMeasure: "V"
    case .mapArea: "A"
    case .whatIf: "w"
    }
  }

  /// A word for the foot of the screen.
  package var word: Term {
    switch self {
    case .view: .key(.wordView)
    case .london: .key(.wordLondon)
    case .span: .key(.wordSpan)
    case .marks: .key(.wordMarks)
    case .definitions: .key(.wordDefinitions)
    case .mapMeasure: .key(.wordMapMeasure)
    case .mapArea: .key(.wordMapArea)
    case .whatIf: .key(.wordWhatIf)
    }
  }

  /// What that key does, for the help.
  package var help: Term {
    switch self {
    case .view: .key(.keyGrouping)
    case .london: .demand(.keyLondon)
    case .span: .demand(.keySpan)
    case .marks: .grid(.keyMarks)
    case .definitions: .grid(.keyDefinitions)
    case .mapMeasure: .threats(.keyMapMeasure)
    case .mapArea: .threats(.keyMapArea)
    case .whatIf: .actors(.keyWhatIf)
    }
  }
}
