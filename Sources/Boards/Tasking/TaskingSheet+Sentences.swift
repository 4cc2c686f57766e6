import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The board in plain sentences, most important first.
extension TaskingSheet {
  var sentences: [String] {
    [
      request.supplied(.dissemination, sentence: casesWaiting), mostWaiting, takenUp,
      request.supplied(.investigation, sentence: goingUp),
      request.supplied(.investigation, .escalation, sentence: escalationsOpen),
      model.escalationsLate == 0 ? nil : words.say.escalationsLate(model.escalationsLate),
      request.supplied(.investigation, .escalation, sentence: cameBack),
      request.supplied(.investigation, .escalation, sentence: handedOn),
      request.supplied(.investigation, sentence: linked),
      request.supplied(.request, sentence: requests.sentence),
    ].compactMap(\.self) + words.say.escalationRules + [timeLimits]
  }

  private var casesWaiting: String {
    guard let oldest = model.casesWaiting.first else {
      return words.asSentence(words[.tasking(.noCaseWaits)])
    }
    return words.say.casesWaiting(
      model.casesWaiting.count, in: scopeName, asAt: model.asAt,
      oldest: (writer.names.name(of: oldest.recipient), model.asAt - oldest.sentOn))
  }

  /// The forces with most waiting cases.
  ///
  /// It names three, because a listener cannot follow more.
  private var mostWaiting: String? {
    let most = model.forces.filter { $0.casesWaiting > 0 }
    guard most.count > 1 else { return nil }
    return words.say.mostWait(most.prefix(3).map { ($0.name, $0.casesWaiting) })
  }

  private var takenUp: String? {
    takeUp.sent > 0 ? words.asSentence(said(takeUp)) : nil
  }

  private var goingUp: String {
    let routes = TaskingBody.allCases.reversed().map { body in
      (body: body, count: model.toEscalate.count { $0.step == body })
    }.filter { $0.count > 0 }
    let first = model.toEscalate.first?.entry.investigation
    return words.say.shouldGoUp(
      model.toEscalate.count, by: routes,
      first: first.map { ($0.operation, $0.priority) })
  }

  private var escalationsOpen: String {
    let oldest = model.escalationsWaiting.first.map { item in
      (
        name: item.entry.investigation.operation, route: item.escalation.route,
        days: item.escalation.daysTaken(asAt: model.asAt)
      )
    }
    return words.say.escalationsOpen(model.escalationsWaiting.count, oldest: oldest)
  }

  private var cameBack: String {
    guard let last = model.escalationsAnswered.first else {
      return words.asSentence(words[.tasking(.noneCameBack)])
    }
    return words.say.lastAnswer(
      last.entry.investigation.operation, last.escalation,
      days: last.escalation.daysTaken(asAt: model.asAt))
  }

  private var handedOn: String {
    let most = model.handedOn.first.map { ($0.entry.investigation.operation, $0.handOffs.total) }
    return words.say.handedOn(
      model.handedOn.count, of: model.openCount, most: most)
  }

  var linked: String {
    let inSeries = model.linked.filter { !$0.others.isEmpty }
    let series = Set(inSeries.map(\.entry.investigation.seriesID))
    return words.say.linkedInvestigations(
      inSeries: inSeries.count, series: series.count,
      touching: model.linked.count - inSeries.count)
  }
}
