import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields of threats.
extension Field {
  /// The priority that the group agreed for the threat; a dash where there is none.
  static func agreed(_ priority: AgreedPriority?, _ words: Words) -> Field {
    priority.map { .code($0.rawValue, words[$0.term]) } ?? .none()
  }

  /// The reports of the month, marked where the return of a force is missing.
  static func reports(of threat: FollowedThreat, _ request: BoardRequest) -> Field {
    Field.count(threat.demand?.reports, request).counts(threat.slice(request)?.sum(.reports))
      .of(threat, request)
  }

  static func loss(of threat: FollowedThreat, _ request: BoardRequest) -> Field {
    Field.loss(of: threat.demand, request).counts(threat.slice(request)?.sum(.loss))
      .of(threat, request)
  }

  static func vulnerableShare(of threat: FollowedThreat, _ request: BoardRequest) -> Field {
    Field.share(threat.demand?.vulnerableShare, request.words)
      .counts(threat.slice(request)?.share(.vulnerableVictims)).of(threat, request)
  }

  private func of(_ threat: FollowedThreat, _ request: BoardRequest) -> Field {
    lacking(in: threat.trend.history, threat.forceNames, request.words)
  }
}
