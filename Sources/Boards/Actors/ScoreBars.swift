import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A score as bars: one of all its parts, or one for each part.
struct ScoreBars {
  let score: HarmScore

  /// Cells of a bar whose part has the highest value that it may have.
  static let partWidth = 8

  /// The sums of the sections, one after the other.
  ///
  /// - Parameter maximum: The sum that fills the bar.
  func bySection(maximum: Double, width: Int) -> [TextRun] {
    StackedBar(
      ScoreSection.allCases.map { section in
        .init(score.sum(of: section), role: section.role, filling: section.filling)
      }, maximum: maximum
    ).runs(width: width)
  }

  /// Every part one after the other; neighbours of one section differ in their filling.
  func byPart(maximum: Double, width: Int) -> [TextRun] {
    StackedBar(
      score.parts.map { part in
        let section = part.component.section
        return .init(part.weighted, role: section.role, filling: section.filling)
      }, maximum: maximum
    ).runs(width: width)
  }

  /// A part alone, against the most that it can be under these weights.
  func bar(of part: HarmScore.Part) -> [TextRun] {
    let section = part.component.section
    let most = Double(part.component.allowedValues.last ?? 0) * part.component.weight
    return StackedBar(
      [.init(part.weighted, role: section.role, filling: section.filling)], maximum: most
    ).runs(width: Self.partWidth)
  }
}

extension HarmScore {
  /// All three sections: the length of the bar, not the total.
  var barLength: Double { harm + likelihood + position }

  func sum(of section: ScoreSection) -> Double {
    switch section {
    case .harm: harm
    case .likelihood: likelihood
    case .position: position
    }
  }
}

extension ScoreSection {
  var role: Role {
    switch self {
    case .harm: .barHarm
    case .likelihood: .barLikelihood
    case .position: .barPosition
    }
  }

  /// The sign of its bars in a legend.
  var sign: Sign {
    switch self {
    case .harm: .harm
    case .likelihood: .likelihood
    case .position: .position
    }
  }

  /// Its place among the fillings of bars.
  var filling: Int {
    switch self {
    case .harm: 0
    case .likelihood: 1
    case .position: 2
    }
  }
}
