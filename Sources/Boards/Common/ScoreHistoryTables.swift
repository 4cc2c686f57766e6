import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A score over time: every assessment, and the line of its totals.
struct ScoreHistoryTables {
  private let history: ScoreHistory
  private let words: Words

  init(_ history: ScoreHistory, _ words: Words) {
    self.history = history
    self.words = words
  }

  /// Every assessment, newest first; without a total it says why.
  var assessments: DataTable {
    DataTable(
      columns: [
        DataColumn("assessed_on", words[.column(.date)]),
        DataColumn("total", words[.column(.total)], .right),
        DataColumn("harm", words[.column(.harm)], .right, priority: 2),
        DataColumn("likelihood", words[.column(.likelihood)], .right, priority: 2),
        DataColumn("confidence", words[.column(.confidence)]),
        DataColumn("scorer", words[.actors(.scorer)], priority: 1, minWidth: 8, maxWidth: 30),
        DataColumn("model", words[.actors(.version)], priority: 3),
      ], rows: history.assessments.reversed().map(row), whenEmpty: words[.actors(.noAssessments)])
  }

  private func row(of scored: ScoredAssessment) -> DataRow {
    let assessment = scored.assessment
    let total =
      scored.score.map { Field(words.figure($0.total), raw: .number($0.total)) }
      ?? Field(words[.value(.scoreUnusable)], .stale, raw: .missing)
    let reason = scored.problem.map { [Lines.plain(words.say.reason($0), .warning)] } ?? []
    return DataRow(
      [
        .day(assessment.assessedOn, words), total.counts(scored.figure(.total)),
        .figure(scored.score?.harm, words).counts(scored.figure(.section(.harm))),
        .figure(scored.score?.likelihood, words).counts(scored.figure(.section(.likelihood))),
        .code(assessment.confidence.rawValue, words[assessment.confidence.term]),
        .text(assessment.scorerRole),
        .text("\(assessment.modelID) \(assessment.modelVersion)", .dim),
      ], details: reason)
  }

  var totals: LineChart {
    let line = history.line
    return LineChart(totalsOf: line, marked: line.count - 1, words) {
      words.shortDay($0.assessedOn)
    }
  }

  var totalsData: DataTable {
    DataTable(
      columns: [
        DataColumn("assessed_on", words[.column(.date)]),
        DataColumn("total", words[.column(.total)], .right),
      ],
      rows: history.line.compactMap(\.self).map { scored in
        DataRow([
          .day(scored.assessment.assessedOn, words),
          .figure(scored.score?.total, words).counts(scored.figure(.total)),
        ])
      }, whenEmpty: words[.actors(.noAssessments)])
  }
}
