import Sheets
import ThreatDomain
import Wording

/// The page in plain sentences, most important first.
extension InvestigationPageSheet {
  var sentences: [String] {
    var all = [
      words.standing(of: investigation), words.owner(investigation.ownerRole),
      words.decisionWanted(entry.wantsDecision ? writer.decision(of: entry) : nil),
      words.size(
        victims: investigation.victims, vulnerable: investigation.vulnerableVictims,
        loss: writer.loss(of: investigation)),
      words.plans(missing: investigation.plans.missing),
    ]
    let forces = writer.forceNames(of: investigation).joined(separator: ", ")
    if !forces.isEmpty { all.append(words.touches(forces)) }
    if let last = model.lastEvent {
      all.append(words.lastEvent(writer.said(last), on: last.day))
    }
    let marks = entry.marks.filter { !$0.isSaidOfItsOwn }
    if !marks.isEmpty {
      all.append(words.asSentence(marks.map { $0.spoken(words) }.joined(separator: ", ")))
    }
    all += [
      words.asSentence(
        words.lastActivity(investigation.lastActivityOn, daysAgo: entry.daysSinceActivity)),
      words.linkedActors(model.actors.count),
    ]
    if let conditions = writer.conditions(of: investigation) {
      all.append(words.handling(investigation.handling, conditions: conditions))
    }
    return all
  }
}

extension GridMark {
  /// Whether a sentence of the page says it already: that of the owner, that of the plans.
  fileprivate var isSaidOfItsOwn: Bool {
    switch self {
    case .ownerless, .plansMissing: true
    case .stalled, .decisionOverdue, .movedUp, .movedDown, .new, .escalated: false
    }
  }
}
