import CellCanvas
import ThreatDomain
import Wording

extension ActorsSheet {
  /// Ranks 1 to 20 and those without a score, with a rule where other rules begin to hold.
  var ranking: DataTable {
    DataTable(
      columns: rankingColumns,
      rows: model.shown.map { standing in
        DataRow(
          rankingFields(of: standing), opens: .actor(standing.actor.id),
          details: details(of: standing), ruleAbove: ruleAbove(standing))
      }, whenEmpty: words[.noActors])
  }

  private func ruleAbove(_ standing: ActorStanding) -> String? {
    if standing.rank == ActorsModel.ten + 1 { return words[.theTen] }
    return standing.actor.id == model.unscored.first?.actor.id ? words[.unscoredBelow] : nil
  }

  /// In 80 columns there is room for those of priority 0.
  private var rankingColumns: [DataColumn] {
    [
      DataColumn("rank", words[.rank], .right),
      DataColumn("rank_before", words[.was], .right, priority: 4),
      DataColumn("move", words[.move], .right, priority: 5),
      DataColumn("actor_id", words[.actor], priority: 1, maxWidth: 12),
      DataColumn("codename", words[.codename], minWidth: 8, maxWidth: 20),
      DataColumn("kind", words[.kind], priority: 9),
      DataColumn("score", words[.score], .right),
      DataColumn(nil, sections, priority: 6),
      DataColumn("confidence", words[.confidence], priority: 3),
      DataColumn("ocgm_band", words[.ocgm], priority: 1),
      DataColumn("share_in_ten", words[.inTen], .right, priority: 8),
      DataColumn("last_reviewed_on", words[.reviewed], priority: 7),
      DataColumn("last_disrupted_on", words[.disrupted], priority: 2),
      DataColumn("owner", words[.owner], priority: 10, minWidth: 10, maxWidth: 28),
      DataColumn("handling", words[.handling], priority: 11),
      DataColumn("harm", "", .right), DataColumn("likelihood", "", .right),
      DataColumn("position", "", .right), DataColumn("scored_on", ""),
      DataColumn("model_version", ""),
    ]
  }

  /// The head of the bar: the sections that make it.
  private var sections: String {
    "\(words[.harm]) \(words[.likelihood])"
  }

  private func rankingFields(of standing: ActorStanding) -> [Field] {
    let (actor, state) = (standing.actor, standing.state)
    return [
      Field.rank(standing.rank).counts(rank(of: standing)),
      .rank(standing.rankBefore, .dim).counts(rank(of: standing, asAt: model.baseline)),
      .move(standing.move, words).counts(move(of: standing)),
      .text(actor.id, .dim), .text(actor.codename),
      .code(actor.kind.rawValue, words[actor.kind.term]),
      .score(state, words).counts(figure(.total, of: standing)),
      .scoreBar(state, maximum: longestBar), .confidence(state, words),
      .band(standing).counts(record(.ocgmBand, of: standing)),
      .share(standing.shareInTen, words).counts(shareInTen(of: standing)),
      .review(standing, words),
      .day(standing.lastDisruption?.disruptedOn, words), .owner(actor, words),
      .text(actor.handling.rawValue, .dim),
      .figure(state.score?.harm, words).counts(figure(.section(.harm), of: standing)),
      .figure(state.score?.likelihood, words).counts(figure(.section(.likelihood), of: standing)),
      .figure(state.score?.position, words).counts(figure(.section(.position), of: standing)),
      .day(state.score?.assessment.assessedOn, words, missing: .notScored),
      .optionalText(state.score?.assessment.modelVersion, whenMissing: "·"),
    ]
  }

  private var longestBar: Double {
    model.shown.compactMap { $0.state.score?.barLength }.max() ?? 0
  }

  /// Question 10: who touches more than one force or region.
  var crossing: DataTable {
    DataTable(
      columns: [
        DataColumn("actor_id", words[.actor], minWidth: 6, maxWidth: 12),
        DataColumn("codename", words[.codename], minWidth: 8, maxWidth: 20),
        DataColumn("rank", words[.rank], .right),
        DataColumn("regions", words[.regions], .right),
        DataColumn("forces", words[.forces], .right),
        DataColumn("region_names", words[.touches], priority: 1, minWidth: 12, maxWidth: 40),
        DataColumn("force_names", words[.forces], priority: 2, minWidth: 12, maxWidth: 60),
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
      }, whenEmpty: words[.noCrossing])
  }

  /// Question 11: where band and score disagree, and which scores are stale.
  var doubts: DataTable {
    DataTable(
      columns: [
        DataColumn("actor_id", words[.actor], minWidth: 6, maxWidth: 12),
        DataColumn("codename", words[.codename], minWidth: 8, maxWidth: 20),
        DataColumn("rank", words[.rank], .right),
        DataColumn("score", words[.score], .right, priority: 1),
        DataColumn("ocgm_band", words[.ocgm]),
        DataColumn("finding", words[.finding]),
        DataColumn("score_age_days", words[.age], .right, priority: 2),
        DataColumn("scored_on", words[.scoredOn], priority: 3),
      ],
      rows: model.doubtful.map { standing in
        DataRow(
          [
            .text(standing.actor.id, .dim), .text(standing.actor.codename),
            .rank(standing.rank).counts(rank(of: standing)),
            .score(standing.state, words).counts(figure(.total, of: standing)),
            .band(standing).counts(record(.ocgmBand, of: standing)), finding(of: standing),
            .age(daysSinceScored(standing), words).counts(figure(.age, of: standing)),
            .day(standing.state.score?.assessment.assessedOn, words),
          ], opens: .actor(standing.actor.id), details: details(of: standing))
      }, whenEmpty: words[.noDoubts])
  }

  /// A few words, so that a narrow screen shows both findings whole.
  private func finding(of standing: ActorStanding) -> Field {
    var findings: [String] = []
    if case .disagree(let side) = standing.agreement {
      findings.append(words[side == .bandIsHigher ? .bandHigherShort : .bandLowerShort])
    }
    if standing.isStale { findings.append(words[.stale]) }
    return .text(findings.joined(separator: ", "), .warning)
  }

  private func daysSinceScored(_ standing: ActorStanding) -> Int? {
    standing.state.score.map { model.asAt - $0.assessment.assessedOn }
  }
}
