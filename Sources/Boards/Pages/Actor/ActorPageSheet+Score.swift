import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The score, part by part.
extension ActorPageSheet {
  /// Every component of the current score, then the total by the formula.
  var parts: DataTable {
    let score = standing.state.score
    let rows = score.map { $0.parts.map(PartRow.part) + [.total($0)] } ?? []
    return DataTable(
      rows, partColumns, words, whenEmpty: .value(.notScored), rules: formula,
      details: { details(of: $0) })
  }

  /// A component of the score, or the total.
  private enum PartRow: Sendable {
    case part(HarmScore.Part)
    case total(HarmScore)

    /// The component; `nil` in the row of the total.
    var part: HarmScore.Part? { if case .part(let part) = self { part } else { nil } }
  }

  /// The rule above the total, which gives the formula.
  private var formula: [Int: String] {
    guard let score = standing.state.score, let scoreModel = model.scoreModel else { return [:] }
    return [score.parts.count: words.say.formula(scoreModel.formula)]
  }

  private var partColumns: [Column<PartRow>] {
    [
      Column(.component, .actors(.component), minWidth: 24, maxWidth: 40) { row in
        .text(row.part.map { name(of: $0.component) } ?? words[.column(.total)])
      },
      Column(.section, .actors(.section), priority: 2) { row in
        row.part.map {
          .code($0.component.section.rawValue, words[$0.component.section.term], .dim)
        } ?? .empty
      },
      Column(.value, .actors(.value), .right) { row in
        row.part.map { .value($0.value, words).counts(figure(.value($0.component.id))) } ?? .empty
      },
      Column(.weight, .actors(.weight), .right, priority: 1) { row in
        row.part.map { .figure($0.component.weight, words).counts(weight(of: $0.component)) }
          ?? .empty
      },
      Column(.weighted, .actors(.weighted), .right) { weighted($0) },
      Column(nil, .actors(.ofMost), priority: 1) { row in row.part.map(bar) ?? .empty },
    ]
  }

  private func weighted(_ row: PartRow) -> Field {
    switch row {
    case .part(let part):
      .figure(part.weighted, words).counts(figure(.weighted(part.component.id)))
    case .total(let score):
      .init(words.figure(score.total), .title, raw: .number(score.total)).counts(figure(.total))
    }
  }

  private func bar(of part: HarmScore.Part) -> Field {
    standing.state.score.map {
      .bar(ScoreBars(score: $0).bar(of: part), of: [part.component.section])
    } ?? .empty
  }

  private func details(of row: PartRow) -> [Line] {
    guard case .total(let score) = row, let scoreModel = model.scoreModel else { return [] }
    let version = "\(scoreModel.title) (\(words.scoreModel(scoreModel.id, scoreModel.version)))"
    return [
      .words(words.say.total(of: score, by: score.formula)),
      .words(words[.actors(.positionBeside)], .dim),
      .fact(Fact(words[.actors(.version)], version)),
    ]
  }

  func name(of component: ScoreComponent) -> String {
    words.name(component.name, component.nameInWelsh)
  }
}
