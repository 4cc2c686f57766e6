import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What the counts of the board count.
extension TaskingSheet {
  func figure(_ asked: CaseFigure, of force: TaskingModel.ForceCases) -> Figure {
    figure(asked, in: .force(force.id))
  }

  private func figure(_ asked: CaseFigure, in scope: Scope) -> Figure {
    .cases(asked, CaseSelection(in: scope, sentIn: model.months, asAt: model.asAt))
  }

  private func figure(_ asked: TaskingFigure) -> Figure {
    .tasking(asked, in: request.scope, asAt: model.asAt)
  }

  /// Those of the headline, and the cases of all forces together.
  var figuresOfHeadline: [NamedFigure] {
    cases.compactMap { label, field, asked in
      field.counts(figure(asked, in: request.scope)).named(words[label])
    }
      + escalations.compactMap { label, field, asked in
        field.counts(figure(asked)).named(words[label])
      }
  }

  private var cases: [(Term, Field, CaseFigure)] {
    [
      (.tasking(.notTakenUp), .count(model.cases.count, request), .waiting),
      (
        .tasking(.oldest), .age(model.cases.first.map { model.asAt - $0.sentOn }, words),
        .oldestWait
      ),
      (.tasking(.takeUp), .share(takeUp.share, words), .takeUpShare),
      (.tasking(.sent), .count(takeUp.sent, request), .sent),
      (.tasking(.takenUp), .count(takeUp.takenUp, request), .takenUp),
      (.tasking(.declinedHead), .count(takeUp.declined, request), .declined),
      (.tasking(.medianDays), median(of: takeUp), .medianDays),
    ]
  }

  /// Days to taking up; of very few cases the safe view keeps it back, as it does with losses.
  func median(of takeUp: ShownTakeUp) -> Field {
    guard !request.keepsBackLoss(beside: takeUp.takenUp) else { return .withheld(words) }
    return takeUp.medianDays.map { Field(words.days($0), raw: .number($0)) } ?? .missing
  }

  private var escalations: [(Term, Field, TaskingFigure)] {
    let longest = model.waiting.first.map { $0.escalation.daysTaken(asAt: model.asAt) }
    let each = handOffsEach.map { Field(words.decimal($0, places: 1), raw: .number($0)) }
    return [
      (.tasking(.waiting), .count(model.waiting.count, request), .escalationsWaiting),
      (.tasking(.longest), .age(longest, words), .longestEscalation),
      (.tasking(.handOffs), each ?? .missing, .handOffsEach),
    ]
  }
}
