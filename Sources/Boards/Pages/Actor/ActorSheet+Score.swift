import CellCanvas
import ThreatDomain
import Wording

/// The score, part by part and over time.
extension ActorSheet {
  /// Every component of the current score, then what the formula makes of them.
  var parts: DataTable {
    DataTable(
      columns: [
        DataColumn("component", words[.component], minWidth: 12, maxWidth: 40),
        DataColumn("section", words[.section]),
        DataColumn("value", words[.value], .right),
        DataColumn("weight", words[.weight], .right, priority: 1),
        DataColumn("weighted", words[.weighted], .right),
      ], rows: partRows, whenEmpty: words[.notScored])
  }

  private var partRows: [DataRow] {
    guard let scoreModel = model.scoreModel, let score = standing.state.score else { return [] }
    let parts = score.parts.map { part in
      DataRow([
        .text(words.name(part.component.name, part.component.nameInWelsh)),
        .code(part.component.section.rawValue, words[part.component.section.term], .dim),
        Field(words.count(part.value), raw: .integer(part.value)),
        .figure(part.component.weight, words), .figure(part.weighted, words),
      ])
    }
    let total = DataRow(
      [
        .text(words[.total]), Field("", raw: .missing), Field("", raw: .missing),
        Field("", raw: .missing),
        Field(words.figure(score.total), .title, raw: .number(score.total)),
      ],
      details: [
        Lines.plain(words.total(of: score, by: score.formula)),
        Lines.plain(words[.positionBeside], .dim),
        Lines.fact(words[.version], "\(scoreModel.title) (\(scoreModel.id) \(scoreModel.version))"),
      ], ruleAbove: words.formula(scoreModel.formula))
    return parts + [total]
  }

  /// Every assessment, newest first; without a total it says why.
  var assessments: DataTable {
    DataTable(
      columns: [
        DataColumn("assessed_on", words[.date]),
        DataColumn("total", words[.total], .right),
        DataColumn("harm", words[.harm], .right, priority: 2),
        DataColumn("likelihood", words[.likelihood], .right, priority: 2),
        DataColumn("confidence", words[.confidence]),
        DataColumn("scorer", words[.scorer], priority: 1, minWidth: 8, maxWidth: 30),
        DataColumn("model", words[.version], priority: 3),
      ], rows: model.history.assessments.reversed().map(row), whenEmpty: words[.noAssessments])
  }

  private func row(of scored: ScoredAssessment) -> DataRow {
    let assessment = scored.assessment
    let total =
      scored.score.map { Field(words.figure($0.total), raw: .number($0.total)) }
      ?? Field(words[.scoreUnusable], .stale, raw: .missing)
    let reason = scored.problem.map { [Lines.plain(words.reason($0), .warning)] } ?? []
    return DataRow(
      [
        .day(assessment.assessedOn, words), total, .figure(scored.score?.harm, words),
        .figure(scored.score?.likelihood, words),
        .code(assessment.confidence.rawValue, words[assessment.confidence.term]),
        .text(assessment.scorerRole),
        .text("\(assessment.modelID) \(assessment.modelVersion)", .dim),
      ], details: reason)
  }

  /// The totals of one model's version, oldest first.
  var totals: LineChart {
    let scores = model.history.line
    let values = scores.map(\.total)
    let ends = Set([values.min(), values.max()].compactMap(\.self)).sorted()
    return LineChart(
      points: values,
      xLabels: scores.map { SafeText(words.shortDay($0.assessment.assessedOn)) },
      axisLabels: ends.map { .init($0, SafeText(words.figure($0))) },
      markedIndex: values.count - 1)
  }

  var totalsData: DataTable {
    DataTable(
      columns: [
        DataColumn("assessed_on", words[.date]),
        DataColumn("total", words[.total], .right),
      ],
      rows: model.history.line.map { score in
        DataRow([.day(score.assessment.assessedOn, words), .figure(score.total, words)])
      }, whenEmpty: words[.noAssessments])
  }
}
