import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A harm score in words: parts, total, confidence, scorer, date, version; never a bare total.
struct ScoreLines {
  private let words: Words

  init(_ words: Words) { self.words = words }

  func lines(of state: ScoreState) -> [[TextRun]] {
    switch state {
    case .notScored: [Lines.plain(words[.value(.notScored)], .dim)]
    case .unusable(_, let problem):
      [
        Lines.plain("\(words[.value(.scoreUnusable)]): \(words.say.reason(problem))", .stale)
      ]
    case .scored(let score, let isStale): [total(score, isStale), parts(score)]
    }
  }

  /// `Score 270 = harm 18 × likelihood 15   model v2, scored by Analyst 12 Feb 2019`.
  private func total(_ score: HarmScore, _ isStale: Bool) -> [TextRun] {
    let sum = words.say.total(of: score, by: score.formula)
    let assessment = score.assessment
    let made = words.say.scored(
      model: "\(assessment.modelID) \(assessment.modelVersion)", by: assessment.scorerRole,
      on: assessment.assessedOn)
    var runs =
      Lines.fact(words[.column(.score)], sum) + [TextRun(SafeText("    \(made)"), role: .dim)]
    if isStale { runs.append(TextRun(SafeText("  ! \(words[.value(.stale)])"), role: .stale)) }
    return runs
  }

  /// A line a section: its sum, then each component as a bar; none without a score.
  func bars(of state: ScoreState) -> [[TextRun]] {
    guard let score = state.score else { return [] }
    return [
      bars(score, .harm, sum: score.harm), bars(score, .likelihood, sum: score.likelihood),
      bars(score, .position, sum: score.position),
    ].filter { !$0.isEmpty }
  }

  private func bars(_ score: HarmScore, _ section: ScoreSection, sum: Double) -> [TextRun] {
    let parts = score.parts.filter { $0.component.section == section }
    guard !parts.isEmpty else { return [] }
    return Lines.fact(words[section.term], words.figure(sum))
      + parts.flatMap { part in
        Lines.plain("    \(words.name(part.component.name, part.component.nameInWelsh)) ", .dim)
          + part.bar + Lines.plain(" \(part.value)")
      }
  }

  /// Each component with its value.
  private func parts(_ score: HarmScore) -> [TextRun] {
    score.parts.flatMap { part in
      let name = words.name(part.component.name, part.component.nameInWelsh)
      return [
        TextRun(SafeText("\(name) "), role: .dim),
        TextRun(SafeText("\(part.value)   "), role: .text),
      ]
    }
  }
}

extension HarmScore.Part {
  /// Cells of the highest value that the component allows.
  private static let barWidth = 8

  /// The value among those that a scorer may give; nothing for nought.
  fileprivate var bar: [TextRun] {
    let highest = max(component.allowedValues.max() ?? value, value, 1)
    guard value > 0 else { return [] }
    // The least value shows too.
    let cells = max(value * HarmScore.Part.barWidth / highest, 1)
    let fillings = Glyphs.unicode.fillings
    let (filling, role): (Unicode.Scalar, Role) =
      switch component.section {
      case .harm: (fillings[0], .barHarm)
      case .likelihood: (fillings[1], .barLikelihood)
      case .position: (fillings[2], .barPosition)
      }
    return [TextRun(SafeText(repeating: SafeText(String(filling)), count: cells), role: role)]
  }
}
