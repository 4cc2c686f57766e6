import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The lines above the tables.
extension ActorsSheet {
  /// The scores to question, then the top ten compared with before.
  ///
  /// While weights are tried, only the top ten.
  var headline: [Line] { (model.trial == nil ? [.facts(worries)] : []) + [tenInBrief] }

  private var worries: [Fact] {
    [
      count(.notScored, .value(.notScored), model.unscored.count, .warning, .notScored),
      count(.stale, .value(.stale), model.stale.count, .stale, .stale),
      count(
        .bandsDisagreeing, .actors(.bandsDisagreeing), model.disagreeing.count, .warning,
        .bandDisagrees),
      count(
        .acrossRegions, .actors(.acrossRegions), model.touchingRegions.count, .text,
        .acrossRegions),
    ]
  }

  /// - Parameter worry: The role of a count above zero.
  private func count(
    _ id: ColumnID, _ label: Term, _ count: Int, _ worry: Role, _ asked: SubjectCount
  ) -> Fact {
    let field = Field(
      words.count(count), count > 0 ? worry : .text, raw: .integer(count))
    return Fact(id, words[label], field.counts(figure(asked)))
  }

  /// The top ten in brief: `scored  54    joined  Egret 12 → 9    left  Larch 10 → 11`.
  private var tenInBrief: Line {
    let scored = count(.scored, .actors(.rankedCount), model.ranked.count, .text, .scored)
    let isTrial = model.trial != nil
    guard !model.newInTen.isEmpty || !model.leftTen.isEmpty else {
      let nobody =
        isTrial ? words[.actors(.nobodyMoved)] : words.say.sameTenInBrief(since: model.baseline)
      return .facts([scored, Fact(.text(nobody, .dim))], apart: .remark)
    }
    let moved = [
      ranks(.joinedTen, isTrial ? .actors(.joinsTen) : .actors(.joinedTen), model.newInTen),
      ranks(.leftTen, isTrial ? .actors(.leavesTen) : .actors(.leftTen), model.leftTen),
    ]
    return .facts([scored] + moved.compactMap(\.self))
  }

  /// Codenames with their ranks then and now; `nil` where there are no actors.
  private func ranks(_ id: ColumnID, _ label: Term, _ standings: [ActorStanding]) -> Fact? {
    guard !standings.isEmpty else { return nil }
    let said = standings.map { standing in
      "\(standing.actor.codename) \(words.say.ranks(from: standing.rankBefore, to: standing.rank))"
    }
    return Fact(id, words[label], .text(said.joined(separator: "; ")))
  }
}
