import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The threats as a table.
extension ThreatsSheet {
  var table: DataTable {
    DataTable(
      model.threats, columns, words, whenEmpty: whenEmpty, opens: { .threat($0.threat.id) },
      details: { details(of: $0) })
  }

  /// The words for an empty table.
  ///
  /// For a force outside all regions, they say to choose a region.
  var whenEmpty: String {
    model.outside == nil ? words[.fact(.noThreats)] : words.say.chooseRegionOfThreats
  }

  /// The columns.
  ///
  /// A screen of 80 columns has room for those up to priority 3.
  private var columns: [Column<FollowedThreat>] {
    [ranks, subjects, scores, demand, levels, care].flatMap(\.self)
  }

  private var ranks: [Column<FollowedThreat>] {
    [
      Column(.rank, .column(.rank), .right) { .rank($0.rank).counts(standing(.rank, of: $0)) },
      Column(.move, head: .name("+-"), .right, priority: 1) { threat in
        .move(threat.move, words)
          .counts(standing(.move(since: model.baseline), of: threat))
      },
    ]
  }

  /// What the rank of a threat counts.
  ///
  /// It is ranked in its region, or among all threats. The nation ranks only the first threat of
  /// each theme.
  private func standing(_ asked: StandingFigure, of threat: FollowedThreat) -> Figure? {
    let isOfEveryRegion = view == .everyRegion
    let ranked = isOfEveryRegion ? .national : request.scope
    let field: RankedSubjects.Field =
      ranked == .national && !isOfEveryRegion ? .highestOfThemes : .all
    return threat.scale.map { scale in
      .standing(
        asked, of: threat.threat.id, RankedSubjects(.threat, in: ranked, scale, among: field))
    }
  }

  private var subjects: [Column<FollowedThreat>] {
    [
      .data(.threatId) { .text($0.threat.id) }, .data(.regionId) { .text($0.threat.regionID) },
      Column(.threat, .board(.threat), minWidth: 11, maxWidth: 28) {
        .text($0.name(words))
      },
      Column(
        .region, head: ThreatsSheet.showsRegions(request) ? .term(.board(.region)) : .none,
        priority: 1, minWidth: 10, maxWidth: 24
      ) { .text($0.regionName) },
    ]
  }

  private var scores: [Column<FollowedThreat>] {
    [
      Column(.harmScore, .column(.harm), .right) { threat in
        .score(threat.state, words).counts(threat.score(.total))
      },
      Column(.harm, .threats(.harmShort), .right, priority: 11) { threat in
        .figure(threat.state.score?.harm, words).counts(threat.score(.section(.harm)))
      },
      Column(.likelihood, .threats(.likelihoodShort), .right, priority: 11) { threat in
        .figure(threat.state.score?.likelihood, words)
          .counts(threat.score(.section(.likelihood)))
      },
      Column(.confidence, .column(.confidence), priority: 9) { .confidence($0.state, words) },
    ]
  }

  private var demand: [Column<FollowedThreat>] {
    [
      Column(.reports, .column(.reports), .right, priority: 1) { .reports(of: $0, request) },
      Column(nil, .column(.thirteenMonths), priority: 4) { .sparkline($0.trend) },
      Column(.signal, .column(.signal), priority: 2, minWidth: 13) { threat in
        .signal(threat.trend, of: threat.slice(request), words)
      },
      Column(.lossPence, .column(.loss), .right, priority: 3) { .loss(of: $0, request) },
      Column(.vulnerableShare, .threats(.vulnerableShort), .right, priority: 8) {
        .vulnerableShare(of: $0, request)
      },
    ]
  }

  private var levels: [Column<FollowedThreat>] {
    PriorityLevel.allCases.map { level in
      Column(
        ColumnID(level.rawValue.lowercased(), .count), head: .name(level.rawValue), .right,
        priority: 6
      ) { threat in
        .level(threat.count(of: level), level, request)
          .counts(threat.count(of: level, asAt: model.asAt))
      }
    }
  }

  /// The agreed priority, the plans and the owner.
  private var care: [Column<FollowedThreat>] {
    [
      Column(.plans, .column(.plans), priority: 5) { .plans($0.threat.plans, words) },
      Column(.agreedPriority, .column(.agreed), priority: 3) {
        .agreed($0.threat.agreedPriority, words)
          .beside(request.agreedPriority(of: $0.threat), words)
      },
      Column(.owner, .column(.owner), priority: 10, minWidth: 16, maxWidth: 30) {
        .optionalText($0.threat.ownerRole, whenMissing: words[.value(.noOwner)])
          .replaced(by: request.agreedOwner(of: $0.threat), words)
      },
      Column(.leadActors, .board(.actors), priority: 12, minWidth: 16, maxWidth: 36) {
        .optionalText($0.leadActors)
      },
    ]
      + Column.agreed(.agreedHere, .agreedHereOn) { request.agreedPriority(of: $0.threat) }
      + Column.agreed(.ownerHere, .ownerHereOn) { request.agreedOwner(of: $0.threat) }
      + Column.standing(isShown: false, request) { request.standing(of: "threat", $0.threat.id) }
  }
}
