import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The actors that entered or left the top ten, with their ranks then and now, and the reason.
extension ActorsSheet {
  /// The pane; `nil` where the top ten is unchanged.
  var tenChanges: Pane? {
    let changed = model.newInTen + model.leftTen
    guard !changed.isEmpty else { return nil }
    let since = model.trial == nil ? words.say.since(model.baseline) : words[.actors(.whatIf)]
    return Pane(
      "ten-changes", "\(words[.actors(.tenChanges)]) · \(since)",
      .table(table(of: changed, tenColumns, whenEmpty: .actors(.nobodyMoved))), side: .right)
  }

  private var tenColumns: [Column<ActorStanding>] {
    [
      idColumn, codenameColumn,
      Column(.change, .demand(.change)) { .text(words[change(of: $0)]) },
      rankBeforeColumn(.actors(.rankThen)), rankColumn(.actors(.rankNow)),
      Column(.reason, .actors(.why), priority: 1, minWidth: 16, maxWidth: 60) {
        .text(reason(for: $0), .dim)
      },
    ]
  }

  private func change(of standing: ActorStanding) -> Term {
    let isIn = (standing.rank ?? .max) <= ActorsModel.ten
    guard model.trial == nil else { return isIn ? .actors(.joinsTen) : .actors(.leavesTen) }
    return isIn ? .actors(.joinedTen) : .actors(.leftTen)
  }

  /// The change of the score.
  ///
  /// While weights are tried, the score under these weights.
  private func reason(for standing: ActorStanding) -> String {
    guard model.trial != nil else {
      return words.change(standing.change, since: model.baseline) ?? words[.value(.notScored)]
    }
    guard let tried = standing.state.score, let own = standing.ownState.score else {
      return words[.value(.notScored)]
    }
    return words.say.change(of: words[.column(.score)], from: own.total, to: tried.total)
  }
}
