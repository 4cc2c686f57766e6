import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The page in plain sentences, most important first.
extension InvestigationPageSheet {
  var sentences: [String] {
    var all: [String] = [
      words.say.standing(of: investigation), words.say.owner(investigation.ownerRole),
      words.say.decisionWanted(entry.wantsDecision ? writer.decision(of: entry) : nil),
      investigation.victims.map { victims in
        words.say.size(
          victims: victims, vulnerable: investigation.vulnerableVictims ?? 0,
          loss: writer.loss(of: investigation))
      } ?? words.asSentence(writer.victims(of: investigation)),
      request.supplied(
        .planActivity, sentence: words.say.plans(missing: investigation.plans.missing)),
    ].compactMap(\.self)
    let forces = writer.forceNames(of: investigation).joined(separator: ", ")
    all += writer.agreedHere([investigation])
    if !forces.isEmpty { all.append(words.say.touches(forces)) }
    if let last = model.lastEvent {
      all.append(words.say.lastEvent(writer.said(last), on: last.day))
    }
    let marks = entry.marks.filter { !$0.isSaidOfItsOwn }
    if !marks.isEmpty {
      all.append(words.asSentence(marks.map { $0.spoken(words) }.joined(separator: ", ")))
    }
    all += [
      words.asSentence(
        words.say.lastActivity(investigation.lastActivityOn, daysAgo: entry.daysSinceActivity)),
      request.supplied(
        .actor, .actorLink, sentence: words.say.linkedActors(model.actors.count)),
    ].compactMap(\.self)
    if let conditions = writer.conditions(of: investigation) {
      all.append(words.say.handling(investigation.handling, conditions: conditions))
    }
    return all
  }
}

extension GridMark {
  /// Whether another sentence of the page already gives this mark: no owner, or no plan.
  fileprivate var isSaidOfItsOwn: Bool {
    switch self {
    case .ownerless, .plansMissing: true
    case .stalled, .decisionOverdue, .movedUp, .movedDown, .new, .escalated: false
    }
  }
}
