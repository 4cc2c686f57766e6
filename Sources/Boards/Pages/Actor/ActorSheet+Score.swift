import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The score, part by part.
extension ActorSheet {
  /// Every component of the current score, then what the formula makes of them.
  var parts: DataTable {
    DataTable(
      columns: [
        DataColumn("component", words[.actors(.component)], minWidth: 24, maxWidth: 40),
        DataColumn("section", words[.actors(.section)], priority: 2),
        DataColumn("value", words[.actors(.value)], .right),
        DataColumn("weight", words[.actors(.weight)], .right, priority: 1),
        DataColumn("weighted", words[.actors(.weighted)], .right),
        DataColumn(nil, words[.actors(.ofMost)], priority: 1),
      ], rows: partRows, whenEmpty: words[.value(.notScored)])
  }

  private var partRows: [DataRow] {
    guard let scoreModel = model.scoreModel, let score = standing.state.score else { return [] }
    let bars = ScoreBars(score: score)
    let scale = ScoreScale(scoreModel, asAt: model.asAt)
    func figure(_ asked: ScoreFigure) -> Figure {
      .score(asked, ScoredSubject(.actor, id: actor.id, scale))
    }
    let parts = score.parts.map { part in
      let id = part.component.id
      return DataRow([
        .text(words.name(part.component.name, part.component.nameInWelsh)),
        .code(part.component.section.rawValue, words[part.component.section.term], .dim),
        Field(words.count(part.value), raw: .integer(part.value)).counts(figure(.value(id))),
        .figure(part.component.weight, words).counts(.weight(of: id, scale)),
        .figure(part.weighted, words).counts(figure(.weighted(id))),
        Field(bars.bar(of: part).map { [$0] } ?? [], raw: .missing, spoken: ""),
      ])
    }
    let total = DataRow(
      [
        .text(words[.column(.total)]), Field("", raw: .missing), Field("", raw: .missing),
        Field("", raw: .missing),
        Field(words.figure(score.total), .title, raw: .number(score.total))
          .counts(figure(.total)),
        Field("", raw: .missing),
      ],
      details: [
        Lines.plain(words.say.total(of: score, by: score.formula)),
        Lines.plain(words[.actors(.positionBeside)], .dim),
        Lines.fact(
          words[.actors(.version)], "\(scoreModel.title) (\(scoreModel.id) \(scoreModel.version))"),
      ], ruleAbove: words.say.formula(scoreModel.formula))
    return parts + [total]
  }
}
