import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields of threats.
extension Field {
  /// The priority that the group has agreed; a dash where it has none.
  static func agreed(_ priority: AgreedPriority?, _ words: Words) -> Field {
    priority.map { .code($0.rawValue, words[$0.term]) } ?? .none()
  }

  /// The reports of the month, marked where a force lacks; so are the two below.
  static func reports(of threat: FollowedThreat, _ request: BoardRequest) -> Field {
    Field.count(threat.demand?.reports, request).counts(threat.slice(request).sum(.reports))
      .of(threat, request)
  }

  static func loss(of threat: FollowedThreat, _ request: BoardRequest) -> Field {
    Field.loss(of: threat.demand, request).counts(threat.slice(request).sum(.loss))
      .of(threat, request)
  }

  static func vulnerableShare(of threat: FollowedThreat, _ request: BoardRequest) -> Field {
    Field.share(threat.demand?.vulnerableShare, request.words)
      .counts(threat.slice(request).share(.vulnerableVictims)).of(threat, request)
  }

  private func of(_ threat: FollowedThreat, _ request: BoardRequest) -> Field {
    lacking(in: threat.trend.history, threat.forceNames, request.words)
  }
}
