import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ActorsSheet {
  /// Ranks 1 to 20, then lower ones with a stale score, then those without one, each below a rule.
  var ranking: DataTable {
    let columns = placeColumns + scoreColumns + dateColumns + dataColumns
    return DataTable(
      columns: columns.map(\.column),
      rows: model.shown.map { standing in
        DataRow(
          columns.map { $0.field(standing) }, opens: .actor(standing.actor.id),
          details: details(of: standing), ruleAbove: ruleAbove(standing))
      }, whenEmpty: words[.fact(.noActors)])
  }

  private func ruleAbove(_ standing: ActorStanding) -> String? {
    if standing.rank == ActorsModel.ten + 1 { return words[.fact(.belowTheTen)] }
    if standing.actor.id == model.staleBelow.first?.actor.id { return words[.actors(.staleBelow)] }
    return standing.actor.id == model.unscored.first?.actor.id ? words[.fact(.unscoredBelow)] : nil
  }

  /// A column, what stands in it, and what that counts.
  private struct Column {
    let column: DataColumn
    let field: (ActorStanding) -> Field

    init(
      _ column: DataColumn, counting figure: ((ActorStanding) -> Figure?)? = nil,
      _ field: @escaping (ActorStanding) -> Field
    ) {
      self.column = column
      self.field = figure.map { figure in { field($0).counts(figure($0)) } } ?? field
    }
  }

  /// Who, and where it stands.
  private var placeColumns: [Column] {
    let words = words
    return [
      Column(DataColumn("rank", words[.column(.rank)], .right), counting: rank) { .rank($0.rank) },
      Column(
        DataColumn(
          "rank_before", words[.column(.was)], .right, priority: model.trial == nil ? 7 : 1),
        counting: rankBefore
      ) { .rank($0.rankBefore, .dim) },
      Column(DataColumn("move", words[.actors(.move)], .right, priority: 1), counting: move) {
        .move($0.move, words)
      },
      Column(DataColumn("actor_id", words[.board(.actor)], priority: 6, maxWidth: 12)) {
        .text($0.actor.id, .dim)
      },
      Column(DataColumn("codename", words[.actors(.codename)], minWidth: 8, maxWidth: 20)) {
        .text($0.actor.codename)
      },
      Column(DataColumn("kind", words[.column(.kind)], priority: 14)) {
        .code($0.actor.kind.rawValue, words[$0.actor.kind.term])
      },
    ]
  }

  private var scoreColumns: [Column] {
    let words = words
    let score = Column(
      DataColumn("score", words[.column(.score)], .right), counting: { figure(.total, of: $0) }
    ) { .score($0.state, words) }
    let own = Column(
      DataColumn("model_score", words[.actors(.modelScore)], .right, priority: 2),
      counting: { ownFigure(.total, of: $0) }
    ) { .figure($0.ownState.score?.total, words) }
    return [score] + (model.trial == nil ? [] : [own]) + barColumns
      + [
        Column(DataColumn("confidence", words[.column(.confidence)], priority: 2)) {
          .confidence($0.state, words)
        },
        Column(
          DataColumn("ocgm_band", words[.column(.ocgm)], priority: 3),
          counting: { record(.ocgmBand, of: $0) }
        ) { .band($0) },
        Column(
          DataColumn("share_in_ten", words[.column(.inTen)], .right, priority: 10),
          counting: shareInTen
        ) { .share($0.stability?.share, words) },
      ]
  }

  /// The score as a bar of its sections; where there is room, of all its parts.
  private var barColumns: [Column] {
    let longest = model.shown.compactMap { $0.state.score?.barLength }.max() ?? 0
    return [
      Column(
        DataColumn(nil, "\(words[.column(.harm)]) \(words[.column(.likelihood)])", priority: 8)
      ) {
        .scoreBar($0.state, maximum: longest)
      },
      Column(DataColumn(nil, words[.actors(.byPart)], priority: 12, replacesPrevious: true)) {
        .partBar($0.state, maximum: longest)
      },
    ]
  }

  /// When it was looked at and hurt, how far it reaches, and who holds it.
  private var dateColumns: [Column] {
    let words = words
    return [
      Column(DataColumn("last_reviewed_on", words[.column(.reviewed)], priority: 4)) {
        .occasion($0.review, words)
      },
      Column(
        DataColumn("days_since_review", words[.actors(.ago)], .right, priority: 4),
        counting: { record(.daysSinceReview(asAt: model.asAt), of: $0) }
      ) { .age($0.review.daysSince, words) },
      Column(DataColumn("last_disrupted_on", words[.column(.disrupted)], priority: 9)) {
        .occasion($0.disruption, words)
      },
      Column(
        DataColumn("days_since_disruption", words[.actors(.ago)], .right, priority: 9),
        counting: { record(.daysSinceDisrupted(asAt: model.asAt), of: $0) }
      ) { .age($0.disruption.daysSince, words) },
      Column(
        DataColumn("regions", words[.column(.regions)], .right, priority: 13),
        counting: { record(.regionsTouched, of: $0) }
      ) { .places($0.regionIDs, words) },
      Column(
        DataColumn("forces", words[.column(.forces)], .right, priority: 13),
        counting: { record(.forcesTouched, of: $0) }
      ) { .places($0.forceIDs, words) },
      Column(DataColumn("owner", words[.column(.owner)], priority: 15, minWidth: 10, maxWidth: 28))
      {
        .owner($0.actor, words)
      },
      Column(DataColumn("handling", words[.pane(.handling)], priority: 16)) {
        .text($0.actor.handling.rawValue, .dim)
      },
    ]
  }

  /// What only files have.
  private var dataColumns: [Column] {
    let words = words
    return [
      section(.harm), section(.likelihood), section(.position),
      Column(DataColumn("scored_on", "")) { .day($0.scoredOn, words, missing: .value(.notScored)) },
      Column(DataColumn("model_version", "")) {
        .optionalText($0.state.score?.assessment.modelVersion, whenMissing: "·")
      },
    ]
  }

  private func section(_ section: ScoreSection) -> Column {
    let words = words
    return Column(
      DataColumn(section.rawValue, "", .right), counting: { figure(.section(section), of: $0) }
    ) { .figure($0.state.score?.sum(of: section), words) }
  }
}
