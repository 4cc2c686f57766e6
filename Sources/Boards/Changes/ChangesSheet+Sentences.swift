import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What moved, in plain sentences.
extension ChangesSheet {
  var sentences: [String] {
    guard !model.all.isEmpty else {
      return [words.nothingMoved(in: scopeName, since: model.baseline)]
    }
    return [
      words.changes(model.all.count, in: scopeName, since: model.baseline, to: model.asAt)
    ] + model.kinds.map(sentence) + still
  }

  /// Names three of a kind, the newest; more would not be heard.
  private func sentence(of kind: Change.Kind) -> String {
    let own = model.of(kind)
    return words.changes(
      own.count, of: kind.term, first: own.prefix(3).map { ($0.subject, said($0.event)) })
  }

  /// The kinds of which nothing moved: that too is news.
  private var still: [String] {
    let still = model.stillKinds.filter { $0 != .signal || model.isJudged }
    return (still.isEmpty ? [] : [words.unmoved(still.map(\.term))])
      + (model.isJudged ? [] : [words.asSentence(words.nothingJudged)])
  }
}

/// Single changes in words.
extension ChangesSheet {
  /// `moved from P4 to P3`, after what moved.
  func said(_ event: Change.Event) -> String {
    switch event {
    case .opened(let investigation): said(investigation)
    case .level(nil, let level): words.enteredGrid(at: level)
    case .level(let earlier?, let level): words.moved(from: earlier, to: level)
    case .raised(let escalation): words.raised(to: escalation.route)
    case .answered(let escalation, let days): words.escalated(escalation, days: days)
    case .disrupted(let counted): words.disrupted(counted.disruption, by: counted.claimants)
    case .scored(let standing), .ranked(let standing, isScoredAnew: true): words.scored(standing)
    case .crossedTen(let standing), .ranked(let standing, isScoredAnew: false):
      words.passed(standing)
    case .firstSeen(let isReviewed): words.firstSeen(isReviewed: isReviewed)
    case .reviewed: words.reviewed
    case .sent(let force): words.caseSent(to: model.names.force(force))
    case .takenUp(let force, let days):
      words.caseTakenUp(by: model.names.force(force), after: days)
    case .declined(let force, let days):
      words.caseDeclined(by: model.names.force(force), after: days)
    case .signal(let judgement): words.signal(judgement)
    case .restated: words.sentAgain
    }
  }

  private func said(_ opened: Investigation) -> String {
    words.newInvestigation(
      at: opened.priority, type: model.names.type(opened.fraudType), lead: opened.leadAgency)
  }
}

extension Change.Kind {
  var term: Term {
    switch self {
    case .levelMove: .changes(.changeLevels)
    case .newInvestigation: .changes(.changeOpened)
    case .escalationRaised: .changes(.changeRaised)
    case .escalationAnswered: .changes(.changeAnswered)
    case .disruption: .column(.disruptions)
    case .actorScored: .changes(.changeScored)
    case .actorRank: .changes(.changeTen)
    case .actorSeen: .changes(.changeSeen)
    case .actorReviewed: .changes(.changeReviewed)
    case .threatRank: .changes(.changeThreats)
    case .caseSent: .changes(.changeSent)
    case .caseTakenUp: .changes(.changeTakenUp)
    case .caseDeclined: .changes(.changeDeclined)
    case .signal: .changes(.changeSignals)
    case .restated: .fact(.restatedNationally)
    }
  }
}
