import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A harm score in words: parts, total, confidence, scorer, date and model version.
///
/// Never a bare total.
struct ScoreLines {
  private let words: Words

  init(_ words: Words) { self.words = words }

  /// The score, then its parts.
  ///
  /// Without a score, one line.
  func lines(of state: ScoreState) -> [Line] {
    [line(of: state)] + (state.score.map { [parts(of: $0)] } ?? [])
  }

  /// The score in one line, or why there is none:
  /// `Score  270 = harm 18 × likelihood 15    model v2, scored by Analyst, 12 Feb 2019`.
  func line(of state: ScoreState) -> Line {
    switch state {
    case .notScored: .words(words[.value(.notScored)], .dim)
    case .unusable(_, let problem):
      .words("\(words[.value(.scoreUnusable)]): \(words.say.reason(problem))", .stale)
    case .scored(let score, let isStale):
      .facts([total(score), Fact(made(score.assessment, isStale: isStale))], apart: .farDim)
    }
  }

  private func total(_ score: HarmScore) -> Fact {
    let total = Field(
      words.say.total(of: score, by: score.formula), raw: .number(score.total)
    ).said(as: words.say.spokenTotal(of: score, by: score.formula))
    return Fact(.total, words[.column(.score)], total)
  }

  /// The model, the scorer, the date, and whether the score is stale.
  private func made(_ assessment: Assessment, isStale: Bool) -> Field {
    let made = words.say.scored(
      model: words.scoreModel(assessment.modelID, assessment.modelVersion),
      by: assessment.scorerRole,
      on: assessment.assessedOn)
    guard isStale else { return .text(made, .dim) }
    let stale = words[.value(.stale)]
    return Field(
      [TextRun(SafeText(made), role: .dim), TextRun(SafeText("  ! \(stale)"), role: .stale)],
      raw: .text(made), spoken: "\(made): \(stale)")
  }

  /// Each component with its value.
  private func parts(of score: HarmScore) -> Line {
    .facts(score.parts.map { fact(of: $0, [TextRun(SafeText("\($0.value)"))]) }, apart: .near)
  }

  /// One line for each section: its sum, then a bar for each component; empty without a score.
  func bars(of state: ScoreState) -> [Line] {
    guard let score = state.score else { return [] }
    return ScoreSection.allCases.compactMap { bars(of: $0, score) }
  }

  private func bars(of section: ScoreSection, _ score: HarmScore) -> Line? {
    let parts = score.parts.filter { $0.component.section == section }
    guard !parts.isEmpty else { return nil }
    let sum = score.sum(of: section)
    let figure = Field(words.figure(sum), raw: .number(sum))
    return .facts(
      [Fact(nil, words[section.term], figure)]
        + parts.map { part in
          fact(of: part, part.bar + [TextRun(SafeText(" \(part.value)"))], part.signs)
        }, apart: .farDim)
  }

  /// The name of a component, one blank, then its value as drawn.
  private func fact(
    of part: HarmScore.Part, _ drawn: [TextRun], _ signs: Set<Sign> = []
  ) -> Fact {
    let name = words.name(part.component.name, part.component.nameInWelsh)
    let field = Field(
      [TextRun(SafeText("\(name) "), role: .dim)] + drawn, raw: .integer(part.value),
      spoken: "\(name): \(part.value)", signs: signs)
    return Fact(nil, name, field, as: .unsaid)
  }
}

extension HarmScore.Part {
  /// The cells of a bar at the highest value that the component allows.
  private static let barWidth = 8

  /// The value as a bar, measured against the highest value allowed; empty for zero.
  fileprivate var bar: [TextRun] {
    let highest = max(component.allowedValues.max() ?? value, value, 1)
    guard value > 0 else { return [] }
    // The lowest value above zero also shows.
    let cells = max(value * HarmScore.Part.barWidth / highest, 1)
    let section = component.section
    let filling = SafeText(String(Glyphs.unicode.fillings[section.filling]))
    return [TextRun(SafeText(repeating: filling, count: cells), role: section.role)]
  }

  /// The sign that the legend explains for the bar.
  fileprivate var signs: Set<Sign> { value > 0 ? [component.section.sign] : [] }
}
