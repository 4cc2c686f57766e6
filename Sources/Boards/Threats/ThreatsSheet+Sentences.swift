import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The board in plain sentences, most important first.
extension ThreatsSheet {
  var sentences: [String] {
    let threats = model.threats
    guard !threats.isEmpty else {
      return [model.outside.map(words.say.noRegionOfThreats), whenEmpty].compactMap(\.self)
        .map(words.asSentence)
    }
    let leading = threats.first { $0.rank == 1 }.flatMap { threat in
      threat.state.score.map { words.say.leadingThreat(name(of: threat), score: $0.total) }
    }
    let ownerless = threats.count { $0.threat.ownerRole == nil }
    let unplanned = threats.count { !$0.threat.plans.isComplete }
    return [leading, request.supplied(.assessment, sentence: moves)].compactMap(\.self) + signals
      + [
        words.say.threatsFollowed(threats.count, withoutOwner: ownerless),
        request.said(
          from: .planActivity,
          sentence: words.say.threatsWithoutPlan(unplanned, of: threats.count)),
      ] + agreedHere
  }

  private var agreedHere: [String] {
    request.sentences(
      of: model.threats.flatMap { threat in
        [request.agreedPriority(of: threat.threat), request.agreedOwner(of: threat.threat)].map {
          (name: name(of: threat), text: $0)
        }
      })
  }

  private var signals: [String] {
    model.threats.filter(\.trend.isSignal).map { threat in
      words.say.threatSignal(
        threat.name(words), reports: threat.demand?.reports ?? 0,
        signal: words.say.signal(threat.trend.judgement))
    }
  }

  /// Who rose and who fell among those that were ranked then, and who is new since the baseline.
  private var moves: String {
    func names(_ isWanted: (RankMove) -> Bool) -> [String] {
      model.threats.filter { $0.standing.ownMove.map(isWanted) ?? false }.map(name)
    }
    return words.say.threatMoves(
      up: names { if case .up = $0 { true } else { false } },
      down: names { if case .down = $0 { true } else { false } },
      new: names { $0 == .new },
      pushed: model.threats.count {
        $0.standing.ownMove == .same && !$0.standing.newAbove.isEmpty
      }, since: model.baseline)
  }
}
