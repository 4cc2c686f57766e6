import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ThreatsSheet {
  var table: DataTable {
    DataTable(
      columns: columns, rows: facts.map(row), whenEmpty: whenEmpty)
  }

  /// That no threat is followed; for a force of no region, what to do.
  var whenEmpty: String {
    outside == nil ? words[.fact(.noThreats)] : words.say.chooseRegionOfThreats
  }

  /// In 80 columns there is room up to priority 3.
  private var columns: [DataColumn] {
    let ofRegions = ThreatsSheet.showsRegions(request)
    return [
      DataColumn("rank", words[.column(.rank)], .right),
      DataColumn("move", "+-", .right, priority: 1),
      DataColumn("threat_id", ""), DataColumn("region_id", ""),
      DataColumn("threat", words[.board(.threat)], minWidth: 13, maxWidth: 28),
      DataColumn(
        "region", ofRegions ? words[.board(.region)] : "", priority: 1, minWidth: 10, maxWidth: 24),
      DataColumn("harm_score", words[.column(.harm)], .right),
      DataColumn("harm", words[.threats(.harmShort)], .right, priority: 11),
      DataColumn("likelihood", words[.threats(.likelihoodShort)], .right, priority: 11),
      DataColumn("confidence", words[.column(.confidence)], priority: 9),
      DataColumn("reports", words[.column(.reports)], .right, priority: 1),
      DataColumn(nil, words[.column(.thirteenMonths)], priority: 4),
      DataColumn("signal", words[.column(.signal)], priority: 2, minWidth: 13),
      DataColumn("loss_pence", words[.column(.loss)], .right, priority: 3),
      DataColumn("vulnerable_share", words[.threats(.vulnerableShort)], .right, priority: 8),
    ]
      + PriorityLevel.allCases.map {
        DataColumn($0.rawValue.lowercased(), $0.rawValue, .right, priority: 6)
      }
      + [
        DataColumn("plans", words[.column(.plans)], priority: 5),
        DataColumn("agreed_priority", words[.column(.agreed)], priority: 3),
        DataColumn("owner", words[.column(.owner)], priority: 10, minWidth: 16, maxWidth: 30),
        DataColumn("lead_actors", words[.board(.actors)], priority: 12, minWidth: 16, maxWidth: 36),
      ]
  }

  private func row(_ fact: ThreatFacts) -> DataRow {
    let threat = fact.threat
    return DataRow(
      standing(of: fact) + demand(of: fact)
        + PriorityLevel.allCases.map { level in
          Field.level(fact.count(of: level), level, request)
            .counts(fact.count(of: level, asAt: asAt))
        } + [
          .plans(threat.plans, words), .agreed(threat.agreedPriority, words),
          .optionalText(threat.ownerRole, whenMissing: words[.value(.noOwner)]),
          .optionalText(fact.leadActors),
        ], opens: .threat(threat.id), details: details(of: fact))
  }

  private func standing(of fact: ThreatFacts) -> [Field] {
    [
      .rank(fact.rank).counts(standing(.rank, of: fact)),
      .move(fact.move, words).counts(standing(.move(since: baseline), of: fact)),
      .text(fact.threat.id), .text(fact.threat.regionID), .text(fact.threat.fraudGroup),
      .text(fact.regionName), .score(fact.state, words).counts(fact.score(.total)),
      .figure(fact.state.score?.harm, words).counts(fact.score(.section(.harm))),
      .figure(fact.state.score?.likelihood, words).counts(fact.score(.section(.likelihood))),
      .confidence(fact.state, words),
    ]
  }

  private func demand(of fact: ThreatFacts) -> [Field] {
    let slice = fact.slice(request)
    let fields: [Field] = [
      .count(fact.demand?.reports, request).counts(slice.sum(.reports)),
      .sparkline(fact.trend), .signal(fact.trend, of: slice, words),
      Field.loss(of: fact.demand, request).counts(slice.sum(.loss)),
      .share(fact.demand?.vulnerableShare, words).counts(slice.share(.vulnerableVictims)),
    ]
    return fields.map { $0.lacking(in: fact.trend.history, fact.forceNames, words) }
  }
}

extension Field {
  static func agreed(_ priority: AgreedPriority?, _ words: Words) -> Field {
    guard let priority else { return Field("-", .dim, raw: .missing) }
    return Field(words[priority.term], raw: .text(priority.rawValue))
  }
}
