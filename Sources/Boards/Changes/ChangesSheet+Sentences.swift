import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The changes in plain sentences.
extension ChangesSheet {
  var sentences: [String] {
    guard !model.all.isEmpty else {
      return [words.say.nothingMoved(in: scopeName, since: model.baseline)]
    }
    return [
      words.say.changes(model.all.count, in: scopeName, since: model.baseline, to: model.asAt)
    ] + (model.underTwoKinds > 0 ? [words.say.underTwoKinds(model.underTwoKinds)] : [])
      + model.kinds.map(sentence) + still
      + (model.isOfDatesAlone ? [words.asSentence(words[.changes(.datesAlone)])] : [])
  }

  /// The changes of a kind.
  ///
  /// It names the newest three, because a listener cannot follow more.
  private func sentence(of kind: Change.Kind) -> String {
    let own = model.of(kind)
    return words.say.changes(
      own.count, of: kind.term, first: own.prefix(3).map { ($0.subject, said($0.event)) })
  }

  /// The kinds without a change, which is news too.
  private var still: [String] {
    let still = model.stillKinds.filter { kind in
      isSupplied(kind) && (kind != .signal || model.isJudged)
    }
    return (still.isEmpty ? [] : [words.say.unmoved(still.map(\.term))])
      + (model.isJudged ? [] : [words.asSentence(words.say.nothingJudged)])
  }
}

/// Single changes in words.
extension ChangesSheet {
  /// A change in words that follow the subject: `moved from P4 to P3`.
  func said(_ event: Change.Event) -> String {
    switch event {
    case .opened(let investigation): said(investigation)
    case .level(nil, let level): words.say.enteredGrid(at: level)
    case .level(let earlier?, let level): words.say.moved(from: earlier, to: level)
    case .raised(let escalation): words.say.raised(to: escalation.route)
    case .answered(let escalation, let days): words.say.escalated(escalation, days: days)
    case .centreAnswered(let answer):
      words.say.answered(answer.answer, by: answer.answeredBy)
    case .disrupted(let counted): words.say.disrupted(counted.disruption, by: counted.claimants)
    case .scored(let standing), .ranked(let standing, isRescored: true):
      words.say.scored(standing)
    case .crossedTen(let standing), .ranked(let standing, isRescored: false):
      words.say.passed(standing)
    case .firstSeen(let isReviewed): words.say.firstSeen(isReviewed: isReviewed)
    case .reviewed: words.say.reviewed
    case .sent(let force): words.say.caseSent(to: model.names.name(of: force))
    case .takenUp(let force, let days):
      words.say.caseTakenUp(by: model.names.name(of: force), after: days)
    case .declined(let force, let days):
      words.say.caseDeclined(by: model.names.name(of: force), after: days)
    case .signal(let judgement): words.say.signal(judgement)
    case .restated: words.say.sentAgain
    case .left(let export): words.say.left(after: export)
    case .came(let export): words.say.came(after: export)
    }
  }

  private func said(_ opened: Investigation) -> String {
    words.say.newInvestigation(
      at: opened.priority,
      type: opened.fraudType.map(model.names.type) ?? words[opened.crimeKind.term],
      lead: opened.leadAgency)
  }
}

extension Change.Kind {
  var term: Term {
    switch self {
    case .levelMove: .changes(.changeLevels)
    case .newInvestigation: .changes(.changeOpened)
    case .escalationRaised: .changes(.changeRaised)
    case .escalationAnswered: .changes(.changeAnswered)
    case .centreAnswer: .centre(.answers)
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
    case .left: .changes(.changeLeft)
    case .came: .changes(.changeCame)
    }
  }
}
