import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What is said of the threat under the cursor, and of them all.
extension ThreatsSheet {
  /// Best worth first: a low screen shows the first lines alone.
  func details(of fact: ThreatFacts) -> [[TextRun]] {
    let lines = ThreatLines(
      fact: fact, request: request, asAt: asAt, baseline: baseline, names: names)
    let first = [
      lines.agreed(), lines.score, lines.movement, lines.signal, lines.investigations,
      lines.disrupted, lines.plans, lines.rationale,
    ].filter { !$0.isEmpty }
    return Lines.named(name(of: fact), first) + ScoreLines(words).bars(of: fact.state)
      + [lines.elsewhere].filter { !$0.isEmpty }
  }

  var sentences: [String] {
    guard !facts.isEmpty else {
      return [outside.map(words.say.noRegionOfThreats), whenEmpty].compactMap(\.self)
        .map(words.asSentence)
    }
    let leading = facts.first { $0.rank == 1 }.flatMap { fact in
      fact.state.score.map { words.say.leadingThreat(name(of: fact), score: $0.total) }
    }
    let ownerless = facts.count { $0.threat.ownerRole == nil }
    let unplanned = facts.filter { !$0.threat.plans.isComplete }.count
    return [leading].compactMap(\.self) + moves + signals
      + [
        words.say.threatsFollowed(facts.count, withoutOwner: ownerless),
        words.say.threatsWithoutPlan(unplanned, of: facts.count),
      ]
  }

  private func name(of fact: ThreatFacts) -> String {
    names[fact.threat.id] ?? fact.threat.fraudGroup
  }

  private var signals: [String] {
    facts.filter(\.trend.isSignal).map { fact in
      words.say.threatSignal(
        fact.threat.fraudGroup, reports: fact.demand?.reports ?? 0,
        signal: words.say.signal(fact.trend.judgement))
    }
  }

  /// Who rose, who fell and who is new since the baseline.
  private var moves: [String] {
    func names(_ isWanted: (RankMove) -> Bool) -> [String] {
      facts.filter { $0.move.map(isWanted) ?? false }.map(name)
    }
    return [
      words.say.threatMoves(
        up: names { if case .up = $0 { true } else { false } },
        down: names { if case .down = $0 { true } else { false } },
        new: names { $0 == .new }, since: baseline)
    ]
  }
}
