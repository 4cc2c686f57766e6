import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A score as bars: one of all its parts, or one for each part.
struct ScoreBars {
  let score: HarmScore

  /// The cells of a bar for the highest possible value.
  static let partWidth = 8

  /// A bar of the sums of the sections, one after another.
  ///
  /// - Parameter maximum: The sum that fills the bar.
  func bySection(maximum: Double, width: Int) -> [TextRun] {
    StackedBar(
      ScoreSection.allCases.map { section in
        .init(score.sum(of: section), role: section.role, filling: section.filling)
      }, maximum: maximum
    ).runs(width: width)
  }

  /// A bar of every part, one after another.
  ///
  /// Neighbours of one section have different fillings.
  func byPart(maximum: Double, width: Int) -> [TextRun] {
    StackedBar(
      score.parts.map { part in
        let section = part.component.section
        return .init(part.weighted, role: section.role, filling: section.filling)
      }, maximum: maximum
    ).runs(width: width)
  }

  /// A bar of one part, measured against its highest value under these weights.
  func bar(of part: HarmScore.Part) -> [TextRun] {
    let section = part.component.section
    let most = Double(part.component.allowedValues.last ?? 0) * part.component.weight
    return StackedBar(
      [.init(part.weighted, role: section.role, filling: section.filling)], maximum: most
    ).runs(width: Self.partWidth)
  }
}

extension HarmScore {
  /// The length of the bar: the sum of all three sections.
  ///
  /// It is not the total score.
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

  /// The sign of the section's bars in a legend.
  var sign: Sign {
    switch self {
    case .harm: .harm
    case .likelihood: .likelihood
    case .position: .position
    }
  }

  /// The position of the section among the fillings of bars.
  var filling: Int {
    switch self {
    case .harm: 0
    case .likelihood: 1
    case .position: 2
    }
  }
}
