import Sheets
import Wording

/// What one key changes about a board, wherever a board lets it be chosen; see ``BoardChoice``.
///
/// The raw value is its name for `--set`; the order is that of the help.
package enum Control: String, CaseIterable, Sendable {
  /// What the rows stand for.
  case view
  /// Whether figures of the nation hold London.
  case london
  /// Over which months figures are added up.
  case span
  /// Which investigations the grid shows, by their marks.
  case marks
  /// Whether the grid explains its levels.
  case definitions
  /// What the map of forces shows of each.
  case mapMeasure = "map-measure"
  /// Which forces that map shows.
  case mapArea = "map-area"
  /// Whether a board tries other values than its own.
  case whatIf = "what-if"
}

extension Control {
  /// The key that changes it to the next state.
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
