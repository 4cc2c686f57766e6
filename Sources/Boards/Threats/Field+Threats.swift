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

  /// The reports of the month as a share of all reports of the scope.
  ///
  /// - Parameter whole: All reports of the scope in the month; `nil` where there is no return.
  static func reportShare(
    of threat: FollowedThreat, in whole: DemandCount?, _ request: BoardRequest
  ) -> Field {
    let share = whole.flatMap { threat.demand?.reportShare(of: $0) }
    return Field.share(share, request.words)
      .counts(threat.slice(request)?.part(of: request.slice(threat.scope)))
      .of(threat, request)
  }

  private func of(_ threat: FollowedThreat, _ request: BoardRequest) -> Field {
    lacking(in: threat.trend.history, threat.forceNames, request.words)
  }
}
