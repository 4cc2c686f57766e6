import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ActorsSheet {
  /// Ranks 1 to 20, then lower ranks with a stale score, then actors without a score.
  ///
  /// A rule separates each part.
  var ranking: DataTable {
    table(
      of: model.shown, placeColumns + scoreColumns + dateColumns + reachColumns + dataColumns,
      whenEmpty: .fact(.noActors), rules: rules)
  }

  /// The rules: above rank 11, above the first stale score below rank 20, and above the first
  /// unscored actor.
  private var rules: [Int: String] {
    let listed = min(model.ranked.count, ActorsModel.listed)
    let stale = model.staleBelow.count
    var rules: [Int: String] = [:]
    if listed > ActorsModel.ten { rules[ActorsModel.ten] = words[.fact(.belowTheTen)] }
    if stale > 0 { rules[listed] = words[.actors(.staleBelow)] }
    if !model.unscored.isEmpty { rules[listed + stale] = words[.fact(.unscoredBelow)] }
    return rules
  }

  /// The rank and name of the actor.
  private var placeColumns: [Column<ActorStanding>] {
    [
      rankColumn(), rankBeforeColumn(.column(.was), priority: model.trial == nil ? 7 : 1),
      Column(.move, .actors(.move), .right, priority: 1) {
        .move($0.move, words).counts(move(of: $0))
      },
      Column(.actorId, .actors(.identifier), priority: 6, maxWidth: 12) {
        .text($0.actor.id, .dim)
      },
      codenameColumn,
      Column(.kind, .column(.kind), priority: 14) {
        .code($0.actor.kind.rawValue, words[$0.actor.kind.term])
      },
    ]
  }

  private var scoreColumns: [Column<ActorStanding>] {
    let own = Column<ActorStanding>(.modelScore, .actors(.modelScore), .right, priority: 2) {
      .figureOrNone($0.ownState.score?.total, words).counts(ownFigure(.total, of: $0))
    }
    return [scoreColumn()] + (model.trial == nil ? [] : [own]) + barColumns + [
      Column(.confidence, .column(.confidence), priority: 2) { .confidence($0.state, words) },
      bandColumn(priority: 3),
      Column(.shareInTen, .column(.inTen), .right, priority: 10) {
        .inTen($0.stability?.share, words).counts(shareInTen(of: $0))
      },
    ]
  }

  /// The score as a bar of its sections.
  ///
  /// With more room, a bar of all its parts.
  private var barColumns: [Column<ActorStanding>] {
    let longest = model.shown.compactMap { $0.state.score?.barLength }.max() ?? 0
    let sections = "\(words.short(.column(.harm))) \(words.short(.column(.likelihood)))"
    return [
      Column(nil, head: .name(sections), priority: 8) { .scoreBar($0.state, maximum: longest) },
      Column(nil, .actors(.byPart), priority: 12, replacesPrevious: true) {
        .partBar($0.state, maximum: longest)
      },
    ]
  }

  /// The dates of the last review and the last disruption.
  private var dateColumns: [Column<ActorStanding>] {
    [
      Column(.lastReviewedOn, .column(.reviewed), priority: 4) { .occasion($0.review, words) },
      Column(.daysSinceReview, .actors(.ago), .right, priority: 4) {
        .age($0.review.daysSince, words)
          .counts(record(.daysSinceReview(asAt: model.asAt), of: $0))
      },
      Column(.lastDisruptedOn, .column(.disrupted), priority: 9) {
        .occasion($0.disruption, words)
      },
      Column(.daysSinceDisruption, .actors(.ago), .right, priority: 9) {
        .age($0.disruption.daysSince, words)
          .counts(record(.daysSinceDisrupted(asAt: model.asAt), of: $0))
      },
    ]
  }

  /// The reach of the actor, its owner, and its handling code.
  private var reachColumns: [Column<ActorStanding>] {
    [
      regionsColumn(priority: 13), forcesColumn(priority: 13),
      Column(.owner, .column(.owner), priority: 15, minWidth: 10, maxWidth: 28) {
        .owner($0.actor, words).replaced(by: request.agreedOwner(of: $0.actor), words)
      },
      Column(.handling, .pane(.handling), priority: 16) {
        .text($0.actor.handling.rawValue, .dim)
      },
    ]
  }

  /// Columns for data files only.
  private var dataColumns: [Column<ActorStanding>] {
    [
      section(.harm, .harm), section(.likelihood, .likelihood), section(.position, .position),
      .data(.scoredOn) { .day($0.scoredOn, words, missing: .value(.notScored)) },
      .data(.modelVersion) { standing in
        standing.state.score.map { .text($0.assessment.modelVersion) } ?? .missing
      },
    ] + Column.agreed(.ownerHere, .ownerHereOn) { request.agreedOwner(of: $0.actor) }
      + Column.standing(isShown: false, request) { request.standing(of: "actor", $0.actor.id) }
  }

  private func section(_ id: ColumnID, _ section: ScoreSection) -> Column<ActorStanding> {
    .data(id, .right) {
      .figure($0.state.score?.sum(of: section), words).counts(figure(.section(section), of: $0))
    }
  }
}
