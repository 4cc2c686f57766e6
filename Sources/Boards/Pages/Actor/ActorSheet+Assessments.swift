import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The score over time: every assessment with its parts, and the line of totals.
extension ActorSheet {
  /// Every assessment, newest first; without a total it says why.
  var assessments: DataTable {
    let components = self.components
    let parts = components.map { DataColumn("part_\($0.id.replacing("-", with: "_"))", "") }
    return DataTable(
      columns: [
        DataColumn("assessed_on", words[.column(.date)]),
        DataColumn("total", words[.column(.total)], .right),
        DataColumn("harm", words[.column(.harm)], .right, priority: 2),
        DataColumn("likelihood", words[.column(.likelihood)], .right, priority: 3),
        DataColumn("position", words[.column(.position)], .right, priority: 5),
        DataColumn("confidence", words[.column(.confidence)]),
        DataColumn("model_version", words[.actors(.version)], priority: 1),
        DataColumn("scorer", words[.actors(.scorer)], priority: 4, minWidth: 8, maxWidth: 30),
        DataColumn("model_id", ""),
      ] + parts, rows: assessmentRows(components), whenEmpty: words[.actors(.noAssessments)])
  }

  /// The components that any of its assessments was made of, in the order of the newest model.
  private var components: [ScoreComponent] {
    var known: Set<String> = []
    return model.history.assessments.reversed().compactMap(\.score).flatMap(\.parts)
      .map(\.component).filter { known.insert($0.id).inserted }
  }

  private func assessmentRows(_ components: [ScoreComponent]) -> [DataRow] {
    let all = model.history.assessments
    return all.indices.reversed().map { position in
      let isFirst = position == 0 || !all[position].hasModel(of: all[position - 1])
      return row(
        of: all[position], after: isFirst ? nil : all[position - 1], components)
    }
  }

  /// - Parameter earlier: The assessment before it under the same version of the model.
  private func row(
    of scored: ScoredAssessment, after earlier: ScoredAssessment?,
    _ components: [ScoreComponent]
  ) -> DataRow {
    let (assessment, score) = (scored.assessment, scored.score)
    let total =
      score.map { Field(words.figure($0.total), raw: .number($0.total)) }
      ?? Field(words[.value(.scoreUnusable)], .stale, raw: .missing)
    return DataRow(
      [
        .day(assessment.assessedOn, words), total.counts(scored.figure(.total)),
        .figure(score?.harm, words).counts(scored.figure(.section(.harm))),
        .figure(score?.likelihood, words).counts(scored.figure(.section(.likelihood))),
        .figure(score?.position, words).counts(scored.figure(.section(.position))),
        .code(assessment.confidence.rawValue, words[assessment.confidence.term]),
        .text(assessment.modelVersion, .dim), .text(assessment.scorerRole),
        .text(assessment.modelID),
      ]
        + components.map {
          .value(assessment.values[$0.id], words).counts(scored.figure(.value($0.id)))
        },
      details: details(of: scored, after: earlier))
  }

  /// Why there is no total, or every part, with what it was before where that differs.
  private func details(
    of scored: ScoredAssessment, after earlier: ScoredAssessment?
  ) -> [[TextRun]] {
    if let problem = scored.problem { return [Lines.plain(words.say.reason(problem), .warning)] }
    guard let score = scored.score else { return [] }
    return ScoreSection.allCases.map { section in
      let parts = score.parts.filter { $0.component.section == section }
      return Lines.facts(
        [(words[section.term], words.figure(score.sum(of: section)), .heading)]
          + parts.map { part in
            let name = words.name(part.component.name, part.component.nameInWelsh)
            let before = earlier?.assessment.values[part.component.id]
            return (name, words.value(part.value, before: before), .text)
          })
    }
  }

  /// `nil` where too few assessments have a total for a line.
  var chart: Pane? {
    let line = model.history.line
    guard !line.isEmpty else { return nil }
    return Pane(
      "totals", words[.actors(.scoreOverTime)],
      .line(totals(line), data: Deferred(totalsData(line))),
      side: .right,
      minimumHeight: 6)
  }

  /// Each label has its version.
  private func totals(_ line: [ScoredAssessment?]) -> LineChart {
    LineChart(totalsOf: line, marked: line.lastIndex { $0?.score != nil }, words) {
      words.say.version($0.modelVersion, of: $0.assessedOn.month)
    }
  }

  private func totalsData(_ line: [ScoredAssessment?]) -> DataTable {
    DataTable(
      columns: [
        DataColumn("assessed_on", words[.column(.date)]),
        DataColumn("total", words[.column(.total)], .right),
        DataColumn(DataColumn.stretchID, words[.actors(.version)]),
      ],
      rows: line.compactMap(\.self).map { scored in
        DataRow([
          .day(scored.assessment.assessedOn, words),
          .figure(scored.score?.total, words).counts(scored.figure(.total)), .text(scored.model),
        ])
      }, whenEmpty: words[.actors(.noAssessments)])
  }
}
