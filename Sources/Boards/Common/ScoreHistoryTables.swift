import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A score over time: every assessment, and a line chart of the totals.
struct ScoreHistoryTables {
  private let history: ScoreHistory
  private let words: Words

  init(_ history: ScoreHistory, _ words: Words) {
    self.history = history
    self.words = words
  }

  /// Every assessment, newest first.
  ///
  /// An assessment without a total says why.
  var assessments: DataTable {
    DataTable(
      history.assessments.reversed(), columns, words, whenEmpty: .actors(.noAssessments),
      details: { scored in
        scored.problem.map { [.words(words.say.reason($0), .warning)] } ?? []
      })
  }

  private var columns: [Column<ScoredAssessment>] {
    [
      assessedOn, total,
      Column(.harm, .column(.harm), .right, priority: 2) { scored in
        .figure(scored.score?.harm, words).counts(scored.figure(.section(.harm)))
      },
      Column(.likelihood, .column(.likelihood), .right, priority: 2) { scored in
        .figure(scored.score?.likelihood, words).counts(scored.figure(.section(.likelihood)))
      },
      Column(.confidence, .column(.confidence)) { scored in
        let confidence = scored.assessment.confidence
        return .code(confidence.rawValue, words[confidence.term])
      },
      Column(.scorer, .actors(.scorer), priority: 1, minWidth: 8, maxWidth: 30) {
        .text($0.assessment.scorerRole)
      },
      Column(.model, .actors(.version), priority: 3) { $0.model(words, .dim) },
    ]
  }

  private var assessedOn: Column<ScoredAssessment> {
    Column(.assessedOn, .column(.date)) { .day($0.assessment.assessedOn, words) }
  }

  private var total: Column<ScoredAssessment> {
    Column(.total, .column(.total), .right) { .total(of: $0, words) }
  }

  var totals: LineChart {
    let line = history.line
    return LineChart(totalsOf: line, marked: line.count - 1, words) {
      words.shortDay($0.assessedOn)
    }
  }

  var totalsData: DataTable {
    DataTable(
      history.line.compactMap(\.self), [assessedOn, total], words,
      whenEmpty: .actors(.noAssessments))
  }
}
