import Sheets
import ThreatDomain
import Wording

/// What the counts above the grid count.
extension GridSheet {
  var figuresOfHeadline: [NamedFigure] { levelFigures + markFigures }

  private func selection(
    level: PriorityLevel? = nil, mark: InvestigationSelection.Mark? = nil
  ) -> InvestigationSelection {
    InvestigationSelection(in: request.scope, asAt: facts.asAt, level: level, mark: mark)
  }

  private var levelFigures: [NamedFigure] {
    model.levels.flatMap { level -> [NamedFigure?] in
      let selection = selection(level: level.level)
      let change = Field("\(level.change)", raw: .integer(level.change))
      return [
        Field.count(level.count, request).counts(.investigations(selection))
          .named(level.level.rawValue),
        change.counts(.levelChange(selection, since: baseline)).named(level.level.rawValue),
      ]
    }.compactMap(\.self)
  }

  private var markFigures: [NamedFigure] {
    let stalled = InvestigationSelection.Mark.stalled(days: PriorityRules().stalledAfterDays)
    let counts: [(Term, InvestigationSelection.Mark, Field)] = [
      (.value(.noOwner), .ownerless, named(model.ownerless)),
      (.grid(.stalled), stalled, named(model.stalled)),
      (.legend(.decisionOverdue), .decisionOverdue, named(model.overdue)),
      (.grid(.moved), .moved(since: baseline), .count(model.count(where: \.hasMoved), request)),
      (
        .value(.new), .new(since: baseline),
        .count(model.count { $0.marks.contains(.new) }, request)
      ),
      (
        .legend(.escalated), .escalated,
        .count(model.count { $0.marks.contains(.escalated) }, request)
      ),
      (.grid(.plansMissing), .lackingPlan, named(model.lackingPlans)),
    ]
    return counts.compactMap { term, mark, field in
      field.counts(.investigations(selection(mark: mark))).named(words[term])
    }
  }

  private func named(_ entries: [GridEntry]) -> Field {
    Field(words.count(entries.count), raw: .integer(entries.count))
  }
}
