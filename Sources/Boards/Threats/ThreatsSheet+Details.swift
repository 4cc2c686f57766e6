import Sheets
import ThreatDomain
import Wording

/// What is said of the threat under the cursor.
extension ThreatsSheet {
  /// Best worth first: a low screen shows the first lines alone.
  func details(of threat: FollowedThreat) -> [Line] {
    let lines = ThreatLines(
      threat, request: request, asAt: model.asAt, baseline: model.baseline, names: names)
    let own = [
      lines.agreed(), lines.score, lines.movement, lines.signal, lines.investigations,
      lines.disrupted, lines.plans, lines.rationale,
    ].compactMap(\.self)
    return own.named(name(of: threat)) + ScoreLines(words).bars(of: threat.state)
      + [lines.elsewhere].compactMap(\.self)
  }

  /// What it is called among those of the board.
  func name(of threat: FollowedThreat) -> String {
    names[threat.threat.id] ?? threat.threat.fraudGroup
  }
}
