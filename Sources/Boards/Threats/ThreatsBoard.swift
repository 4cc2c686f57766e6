import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The regional threat board: one row a threat, highest harm first.
  package static let threats = Board(
    id: "threats", key: "1", title: .threats, about: .aboutThreats, controls: [],
    load: { snapshot, request throws(StoreError) in
      let facts = try ThreatFacts.all(in: snapshot, request)
      let map = try ForceMap(snapshot, request)
      return ThreatsSheet(
        facts: facts, request: request, baseline: snapshot.baseline, asAt: snapshot.header.asAt
      ).sheet(beside: map)
    })
}

/// The threats as a sheet.
struct ThreatsSheet {
  let facts: [ThreatFacts]
  let request: BoardRequest
  /// The day against which moves count.
  let baseline: Day
  /// The day of the export.
  let asAt: Day

  private var words: Words { request.words }

  func sheet(beside map: ForceMap) -> Sheet {
    Sheet(
      title: words[.titleThreats], subtitle: words.longMonth(request.month),
      panes: [
        Pane("threats", "", .table(table), side: .full, minimumHeight: 6),
        Pane("details", words[.details], .details, minimumHeight: 4),
        map.pane(side: .right), map.heatPane(side: .right),
      ], legend: legend, sentences: sentences,
      marking: facts.flatMap(\.markings).max() ?? .officialSensitive)
  }

  private var table: DataTable {
    DataTable(
      columns: columns, rows: facts.map(row), whenEmpty: words[.noThreats])
  }

  private var columns: [DataColumn] {
    [
      DataColumn("rank", words[.rank], .right),
      DataColumn("move", "+-", .right, priority: 3),
      DataColumn("threat_id", ""),
      DataColumn("threat", words[.threat], minWidth: 20, maxWidth: 28),
      DataColumn("harm_score", words[.harm], .right),
      DataColumn("confidence", words[.confidence], priority: 6),
      DataColumn("reports", words[.reports], .right, priority: 1),
      DataColumn(nil, words[.thirteenMonths], priority: 4),
      DataColumn("signal", words[.signal], priority: 2, minWidth: 13),
      DataColumn("loss_pence", words[.loss], .right, priority: 2),
      DataColumn("vulnerable_share", words[.vulnerable], .right, priority: 8),
    ]
      + PriorityLevel.allCases.map {
        DataColumn($0.rawValue.lowercased(), $0.rawValue, .right, priority: 7)
      }
      + [
        DataColumn("plans", words[.plans], priority: 5),
        DataColumn("agreed_priority", words[.agreed], priority: 4),
        DataColumn("owner", words[.owner], priority: 9, minWidth: 8, maxWidth: 18),
        DataColumn("lead_actors", words[.actors], priority: 10, minWidth: 8, maxWidth: 20),
      ]
  }

  private func row(_ fact: ThreatFacts) -> DataRow {
    let threat = fact.threat
    let slice = request.slice(nil, .group(threat.fraudGroup))
    let levels = PriorityLevel.allCases.map { level in
      Field.level(fact.count(of: level), level, request).counts(count(of: level, fact))
    }
    let rank = fact.rank.map { Field("\($0)", raw: .integer($0)) } ?? .missing
    let fields: [Field] =
      [
        rank.counts(standing(.rank, of: fact)),
        .move(fact.move, words).counts(standing(.move(since: baseline), of: fact)),
        .text(threat.id), .text(threat.fraudGroup),
        .score(fact.state, words).counts(score(of: fact)),
        .confidence(fact.state, words),
        .count(fact.demand.reports, request).counts(slice.sum(.reports)), .sparkline(fact.trend),
        .signal(fact.trend, of: slice, words),
        .money(fact.demand.loss, words).counts(slice.sum(.loss)),
        .share(fact.demand.vulnerableShare, words).counts(slice.share(.vulnerableVictims))
          .keptBack(with: fact.demand.vulnerableVictims, in: request),
      ] + levels + [
        .plans(threat.plans, words), .agreed(threat.agreedPriority, words),
        .optionalText(threat.ownerRole, whenMissing: words[.noOwner]),
        .optionalText(fact.leadActors),
      ]
    return DataRow(fields, opens: .threat(threat.id), details: details(fact))
  }

  private func details(_ fact: ThreatFacts) -> [[TextRun]] {
    let agreed = fact.threat.agreedPriority.map { words[$0.term] } ?? words[.none]
    let score = ScoreLines(words).lines(of: fact.state)
    let standing = Lines.facts([
      (words[.agreedOn], agreed, .text),
      (words[.owner], fact.threat.ownerRole ?? words[.noOwner], .text),
      (words[.actors], fact.leadActors ?? words[.none], .text),
      (words[.investigations], words.count(fact.investigations.count), .text),
    ])
    let disrupted = fact.disruptions.first.map { last in
      Lines.fact(words[.disrupted], "\(words.day(last.disruptedOn)), \(words[last.grade.term])")
    }
    return [standing] + score.prefix(1)
      + [Lines.fact(words[.signal], words.signal(fact.trend.judgement))]
      + [disrupted].compactMap(\.self) + score.dropFirst()
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("!", words[.legendSignal]), LegendEntry("+1", words[.legendMoved]),
      LegendEntry("PP··", words[.legendPlans]), LegendEntry("·", words[.legendUnknown]),
    ]
  }

  private var sentences: [String] {
    guard !facts.isEmpty else { return [words.asSentence(words[.noThreats])] }
    let signals = facts.filter(\.trend.isSignal).map { fact in
      words.threatSignal(
        fact.threat.fraudGroup, reports: fact.demand.reports,
        signal: words.signal(fact.trend.judgement), isSafe: request.isSafe)
    }
    let leading = facts.first { $0.rank == 1 }.flatMap { fact in
      fact.state.score.map { words.leadingThreat(fact.threat.fraudGroup, score: $0.total) }
    }
    let unplanned = facts.filter { !$0.threat.plans.isComplete }.count
    let ownerless = facts.count { $0.threat.ownerRole == nil }
    return [leading].compactMap(\.self) + signals
      + [
        words.threatsFollowed(facts.count, withoutOwner: ownerless),
        words.threatsWithoutPlan(unplanned, of: facts.count),
      ]
  }
}

extension ThreatFacts {
  /// The codenames of the two highest harm actors.
  var leadActors: String? {
    let names = actors.prefix(2).map { "\($0.id) \($0.codename)" }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  var markings: [Marking] { investigations.map(\.marking) + actors.prefix(2).map(\.marking) }
}

extension Field {
  static func agreed(_ priority: AgreedPriority?, _ words: Words) -> Field {
    guard let priority else { return Field("-", .dim, raw: .missing) }
    return Field(words[priority.term], raw: .text(priority.rawValue))
  }
}
