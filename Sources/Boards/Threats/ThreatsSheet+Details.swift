import Sheets
import ThreatDomain
import Wording

/// The lines about the threat under the cursor.
extension ThreatsSheet {
  /// The lines, the most useful first.
  ///
  /// A low screen shows only the first ones.
  func details(of threat: FollowedThreat) -> [Line] {
    let lines = ThreatLines(
      threat, request: request, asAt: model.asAt, baseline: model.baseline, names: names)
    let own =
      [lines.agreed()] + lines.agreedHere
      + [
        lines.score, lines.movement, lines.signal, lines.investigations,
        lines.disrupted, lines.plans, lines.rationale,
      ].compactMap(\.self)
    return own.named(name(of: threat)) + ScoreLines(words).bars(of: threat.state)
      + [lines.elsewhere].compactMap(\.self)
  }

  /// The name of the threat among those of the board.
  func name(of threat: FollowedThreat) -> String {
    names[threat.threat.id] ?? threat.name(words)
  }
}
