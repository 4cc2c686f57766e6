import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Who joined the ten and who left it, with the ranks then and now, and why.
extension ActorsSheet {
  /// `nil` where the ten are the same.
  var tenChanges: Pane? {
    let joined = model.newInTen.map { row(of: $0, joined: true) }
    let left = model.leftTen.map { row(of: $0, joined: false) }
    guard !joined.isEmpty || !left.isEmpty else { return nil }
    let title =
      model.trial == nil
      ? "\(words[.actors(.tenChanges)]) · \(words.say.since(model.baseline))"
      : "\(words[.actors(.tenChanges)]) · \(words[.actors(.whatIf)])"
    let table = DataTable(
      columns: [
        DataColumn("actor_id", words[.board(.actor)], minWidth: 6, maxWidth: 12),
        DataColumn("codename", words[.actors(.codename)], minWidth: 8, maxWidth: 20),
        DataColumn("change", words[.demand(.change)]),
        DataColumn("rank_before", words[.actors(.rankThen)], .right),
        DataColumn("rank", words[.actors(.rankNow)], .right),
        DataColumn("reason", words[.actors(.why)], priority: 1, minWidth: 16, maxWidth: 60),
      ], rows: joined + left, whenEmpty: "")
    return Pane("ten-changes", title, .table(table), side: .right)
  }

  private func row(of standing: ActorStanding, joined: Bool) -> DataRow {
    let change: Term =
      model.trial == nil
      ? (joined ? .actors(.joinedTen) : .actors(.leftTen))
      : (joined ? .actors(.joinsTen) : .actors(.leavesTen))
    return DataRow(
      [
        .text(standing.actor.id, .dim), .text(standing.actor.codename), .text(words[change]),
        .rank(standing.rankBefore, .dim).counts(rankBefore(of: standing)),
        .rank(standing.rank).counts(rank(of: standing)), .text(reason(for: standing), .dim),
      ], opens: .actor(standing.actor.id), details: details(of: standing))
  }

  /// What happened to its score; while weights are tried, what they make of it.
  private func reason(for standing: ActorStanding) -> String {
    guard model.trial != nil else {
      return change(of: standing.change) ?? words[.value(.notScored)]
    }
    guard let tried = standing.state.score, let own = standing.ownState.score else {
      return words[.value(.notScored)]
    }
    return words.say.change(of: words[.column(.score)], from: own.total, to: tried.total)
  }
}
