import CellCanvas
import ThreatDomain
import Wording

/// A harm score in words: parts, total, confidence, scorer, date, version; never a bare total.
struct ScoreLines {
  private let words: Words

  init(_ words: Words) { self.words = words }

  func lines(of state: ScoreState) -> [[TextRun]] {
    switch state {
    case .notScored: [Lines.plain(words[.notScored], .dim)]
    case .unusable(_, let problem):
      [
        Lines.plain("\(words[.scoreUnusable]): \(words.reason(problem))", .stale)
      ]
    case .scored(let score, let isStale): [total(score, isStale), parts(score)]
    }
  }

  /// `Score 270 = harm 18 × likelihood 15   model v2, scored by Analyst 12 Feb 2019`.
  private func total(_ score: HarmScore, _ isStale: Bool) -> [TextRun] {
    let sum = words.total(of: score, by: score.formula)
    let assessment = score.assessment
    let made = words.scored(
      model: "\(assessment.modelID) \(assessment.modelVersion)", by: assessment.scorerRole,
      on: assessment.assessedOn)
    var runs = Lines.fact(words[.score], sum) + [TextRun(SafeText("    \(made)"), role: .dim)]
    if isStale { runs.append(TextRun(SafeText("  ! \(words[.stale])"), role: .stale)) }
    return runs
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
