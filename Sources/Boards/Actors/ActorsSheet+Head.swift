import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What stands above the tables, and the conditions below them.
extension ActorsSheet {
  /// What to look at, then the ten against those before; while weights are tried, the ten alone.
  var headline: [[TextRun]] {
    model.trial == nil ? [worriesInBrief, tenInBrief] : [tenInBrief]
  }

  private var worriesInBrief: [TextRun] {
    func fact(_ term: Term, _ count: Int, _ worry: Role) -> (String, String, Role) {
      (words[term], words.count(count), count > 0 ? worry : .text)
    }
    return Lines.facts([
      fact(.value(.notScored), model.unscored.count, .warning),
      fact(.value(.stale), model.stale.count, .stale),
      fact(.actors(.bandsDisagreeing), model.disagreeing.count, .warning),
      fact(.actors(.acrossRegions), model.touchingRegions.count, .text),
    ])
  }

  /// `scored  54    joined  Egret 12 → 9    left  Larch 10 → 11`.
  private var tenInBrief: [TextRun] {
    let count = words.count(model.ranked.count)
    let scored = (words[.actors(.rankedCount)], count, Role.text)
    let isTrial = model.trial != nil
    let (joined, left) = (model.newInTen.map(ranks), model.leftTen.map(ranks))
    guard !joined.isEmpty || !left.isEmpty else {
      let nobody =
        isTrial ? words[.actors(.nobodyMoved)] : words.say.sameTenInBrief(since: model.baseline)
      return Lines.facts([scored]) + Lines.plain("    \(nobody)", .dim)
    }
    let moved: [(Term, [String])] = [
      (isTrial ? .actors(.joinsTen) : .actors(.joinedTen), joined),
      (isTrial ? .actors(.leavesTen) : .actors(.leftTen), left),
    ]
    return Lines.facts(
      [scored]
        + moved.filter { !$0.1.isEmpty }.map {
          (words[$0.0], $0.1.joined(separator: "; "), Role.text)
        })
  }

  private func ranks(of standing: ActorStanding) -> String {
    "\(standing.actor.codename) \(words.say.ranks(from: standing.rankBefore, to: standing.rank))"
  }

  /// The conditions under which the C records shown here may be shared, each once.
  ///
  /// They travel with the record to paper too, where no row has details.
  var conditionsPane: Pane? {
    let bound = model.named.filter { $0.actor.handling == .conditions }
    guard !request.isSafe, !bound.isEmpty else { return nil }
    let lines = Dictionary(grouping: bound) { $0.actor.handlingConditions ?? words[.value(.missing)] }
      .sorted { $0.key < $1.key }
      .flatMap { conditions, standings in
        [
          Lines.plain(standings.map(\.name).joined(separator: ", "), .dim),
          Lines.plain(conditions, .warning),
        ]
      }
    return Pane("conditions", words[.fact(.conditions)], .drawnText(lines), side: .right)
      .noting(bound.map { .actor($0.actor.id) })
  }
}
