import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ActorsSheet {
  /// Question 10: who touches more than one force or region.
  var crossing: DataTable {
    DataTable(
      columns: [
        DataColumn("actor_id", words[.board(.actor)], minWidth: 6, maxWidth: 12),
        DataColumn("codename", words[.actors(.codename)], minWidth: 8, maxWidth: 20),
        DataColumn("rank", words[.column(.rank)], .right),
        DataColumn("regions", words[.column(.regions)], .right),
        DataColumn("forces", words[.column(.forces)], .right),
        DataColumn("region_names", words[.fact(.touches)], priority: 1, minWidth: 16, maxWidth: 50),
        DataColumn(
          "force_names", words[.actors(.whichForces)], priority: 2, minWidth: 24, maxWidth: 60),
      ],
      rows: model.crossing.map { standing in
        DataRow(
          [
            .text(standing.actor.id, .dim), .text(standing.actor.codename),
            .rank(standing.rank).counts(rank(of: standing)),
            .places(standing.regionIDs, words).counts(record(.regionsTouched, of: standing)),
            .places(standing.forceIDs, words).counts(record(.forcesTouched, of: standing)),
            .text(names.regions(standing.regionIDs)), .text(names.forces(standing.forceIDs), .dim),
          ], opens: .actor(standing.actor.id), details: details(of: standing))
      }, whenEmpty: words[.actors(.noCrossing)])
  }

  /// Question 11: where band and score disagree, and below a rule which scores are stale alone.
  var doubts: DataTable {
    DataTable(
      columns: [
        DataColumn("actor_id", words[.board(.actor)], minWidth: 6, maxWidth: 12),
        DataColumn("codename", words[.actors(.codename)], minWidth: 8, maxWidth: 20),
        DataColumn("rank", words[.column(.rank)], .right),
        DataColumn("score", words[.column(.score)], .right, priority: 1),
        DataColumn("ocgm_band", words[.column(.ocgm)]),
        DataColumn("score_fifth", words[.actors(.fifth)], .right, priority: 1),
        DataColumn("finding", words[.actors(.finding)]),
        DataColumn("score_age_days", words[.column(.age)], .right, priority: 2),
        DataColumn("scored_on", words[.grid(.scoredOn)], priority: 3),
      ], rows: model.doubtful.map(doubt), whenEmpty: words[.actors(.noDoubts)])
  }

  private func doubt(_ standing: ActorStanding) -> DataRow {
    let isFirstStale =
      !model.disagreeing.isEmpty && standing.actor.id == model.staleAlone.first?.actor.id
    return DataRow(
      [
        .text(standing.actor.id, .dim), .text(standing.actor.codename),
        .rank(standing.rank).counts(rank(of: standing)),
        .score(standing.state, words).counts(figure(.total, of: standing)),
        .band(standing).counts(record(.ocgmBand, of: standing)),
        .rank(standing.fifth).counts(fifth(of: standing)),
        finding(of: standing),
        .age(standing.scoredOn.map { model.asAt - $0 }, words).counts(figure(.age, of: standing)),
        .day(standing.scoredOn, words),
      ], opens: .actor(standing.actor.id), details: details(of: standing),
      ruleAbove: isFirstStale ? words[.actors(.staleAlone)] : nil)
  }

  /// A few words, so that a narrow screen shows both findings whole.
  private func finding(of standing: ActorStanding) -> Field {
    var findings: [String] = []
    if case .disagree(let side) = standing.agreement {
      findings.append(
        words[side == .bandIsHigher ? .actors(.bandHigherShort) : .actors(.bandLowerShort)])
    }
    if standing.isStale { findings.append(words[.value(.stale)]) }
    return .text(findings.joined(separator: ", "), .warning)
  }
}
