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
        request.isSafe
          ? nil
          : change.counts(.levelChange(selection, since: baseline)).named(level.level.rawValue),
      ]
    }.compactMap(\.self)
  }

  private var markFigures: [NamedFigure] {
    let counts: [(Term, InvestigationSelection.Mark, Int)] = [
      (.noOwner, .ownerless, model.count(where: \.isOwnerless)),
      (
        .stalled, .stalled(days: PriorityRules().stalledAfterDays),
        model.count { $0.stalledDays != nil }
      ),
      (.decisionOverdue, .decisionOverdue, model.count { $0.overdueDays != nil }),
      (.moved, .moved(since: baseline), model.count(where: \.hasMoved)),
      (.new, .new(since: baseline), model.count { $0.marks.contains(.new) }),
      (.escalated, .escalated, model.count { $0.marks.contains(.escalated) }),
      (.plansMissing, .lackingPlan, model.lackingPlans.count),
    ]
    return counts.compactMap { term, mark, count in
      Field.count(count, request).counts(.investigations(selection(mark: mark)))
        .named(words[term])
    }
  }
}
