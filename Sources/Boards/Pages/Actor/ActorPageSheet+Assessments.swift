import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The score over time: every assessment with its parts, and a line chart of the totals.
extension ActorPageSheet {
  /// Every assessment, newest first.
  ///
  /// An assessment without a total says why.
  var assessments: DataTable {
    DataTable(
      assessmentRows, assessmentColumns + components.map(value), words,
      whenEmpty: .actors(.noAssessments), details: { details(of: $0) })
  }

  /// An assessment, and the previous one under the same version of the model.
  private struct AssessmentRow: Sendable {
    let scored: ScoredAssessment
    let earlier: ScoredAssessment?

    var assessment: Assessment { scored.assessment }
  }

  private var assessmentRows: [AssessmentRow] {
    let all = model.history.assessments
    return all.indices.reversed().map { position in
      let isFirst = position == 0 || !all[position].hasModel(of: all[position - 1])
      return AssessmentRow(
        scored: all[position], earlier: isFirst ? nil : all[position - 1])
    }
  }

  private var assessmentColumns: [Column<AssessmentRow>] {
    [
      Column(.assessedOn, .column(.date)) { .day($0.assessment.assessedOn, words) },
      Column(.total, .column(.total), .right) { .total(of: $0.scored, words) },
      sum(.harm, .harm, .column(.harm), priority: 2),
      sum(.likelihood, .likelihood, .column(.likelihood), priority: 3),
      sum(.position, .position, .column(.position), priority: 5),
      Column(.confidence, .column(.confidence)) { row in
        let confidence = row.assessment.confidence
        return .code(confidence.rawValue, words[confidence.term])
      },
      Column(.modelVersion, .actors(.version), priority: 1) {
        .text($0.assessment.modelVersion, .dim)
      },
      Column(.scorer, .actors(.scorer), priority: 4, minWidth: 8, maxWidth: 30) {
        .text($0.assessment.scorerRole)
      },
      .data(.modelId) { .text($0.assessment.modelID) },
    ]
  }

  private func sum(
    _ id: ColumnID, _ section: ScoreSection, _ title: Term, priority: Int
  ) -> Column<AssessmentRow> {
    Column(id, title, .right, priority: priority) { row in
      .figure(row.scored.score?.sum(of: section), words)
        .counts(row.scored.figure(.section(section)))
    }
  }

  /// A column with the value of a component, for data files.
  private func value(of component: ScoreComponent) -> Column<AssessmentRow> {
    .data(.part(component)) { row in
      .value(row.assessment.values[component.id], words)
        .counts(row.scored.figure(.value(component.id)))
    }
  }

  /// Every component that the assessments used, in the order of the newest model.
  private var components: [ScoreComponent] {
    var known: Set<String> = []
    return model.history.assessments.reversed().compactMap(\.score).flatMap(\.parts)
      .map(\.component).filter { known.insert($0.id).inserted }
  }

  /// Why there is no total; or every part, with its earlier value where that differs.
  private func details(of row: AssessmentRow) -> [Line] {
    if let problem = row.scored.problem { return [.words(words.say.reason(problem), .warning)] }
    guard let score = row.scored.score else { return [] }
    return ScoreSection.allCases.map { section in
      let sum = Fact(words[section.term], words.figure(score.sum(of: section)), .heading)
      let parts = score.parts.filter { $0.component.section == section }
      return .facts([sum] + parts.map { fact($0, in: row) })
    }
  }

  private func fact(_ part: HarmScore.Part, in row: AssessmentRow) -> Fact {
    let before = row.earlier?.assessment.values[part.component.id]
    return Fact(name(of: part.component), words.value(part.value, before: before))
  }

  /// A chart of the totals; `nil` where too few assessments have a total.
  var chart: Pane? {
    let line = model.history.line
    guard !line.isEmpty else { return nil }
    return Pane(
      "totals", words[.actors(.scoreOverTime)],
      .line(totals(line), data: Deferred(totalsData(line))), side: .right, minimumHeight: 6)
  }

  /// The line of totals.
  ///
  /// The label of each point gives its model version.
  private func totals(_ line: [ScoredAssessment?]) -> LineChart {
    LineChart(totalsOf: line, marked: line.lastIndex { $0?.score != nil }, words) {
      words.say.version($0.modelVersion, of: $0.assessedOn.month)
    }
  }

  private func totalsData(_ line: [ScoredAssessment?]) -> DataTable {
    DataTable(line.compactMap(\.self), totalsColumns, words, whenEmpty: .actors(.noAssessments))
  }

  private var totalsColumns: [Column<ScoredAssessment>] {
    [
      Column(.assessedOn, .column(.date)) { .day($0.assessment.assessedOn, words) },
      Column(.total, .column(.total), .right) { scored in
        .figure(scored.score?.total, words).counts(scored.figure(.total))
      },
      Column(DataColumn.stretchID, .actors(.version)) { $0.model(words) },
    ]
  }
}

extension ColumnID {
  /// The name in data of a component's value.
  fileprivate static func part(_ component: ScoreComponent) -> ColumnID {
    ColumnID("part_\(component.id.replacing("-", with: "_"))", .points)
  }
}
