import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Cases sent to forces.
extension TaskingSheet {
  /// Question 4: what no force has answered, oldest first.
  var casesTable: DataTable {
    DataTable(
      columns: [
        DataColumn("force", words[.board(.force)], minWidth: 16, maxWidth: 22),
        DataColumn("fraud_type", words[.column(.fraudType)], minWidth: 20, maxWidth: 34),
        DataColumn("age_days", words[.column(.age)], .right),
        DataColumn("victims", words[.column(.victims)], .right, priority: 1),
        DataColumn("vulnerable_victims", words[.column(.vulnerable)], .right, priority: 2),
        DataColumn("loss_pence", words[.column(.loss)], .right, priority: 1),
        DataColumn("sent_on", words[.tasking(.sent)], priority: 3),
        DataColumn("dissemination_id", words[.grid(.identifier)], priority: 4),
      ], rows: model.cases.map(row), whenEmpty: words[.tasking(.noCaseWaits)])
  }

  private func row(_ sent: Dissemination) -> DataRow {
    let age = model.asAt - sent.sentOn
    return DataRow(
      [
        Field(facts.names.force(sent.forceID), raw: .text(sent.forceID)),
        Field(facts.names.type(sent.fraudType), raw: .text(sent.fraudType)),
        Field(words.age(age), raw: .integer(age))
          .counts(.record(.caseAge(asAt: model.asAt), id: sent.id)),
        .count(sent.victims, request).counts(.record(.caseVictims, id: sent.id)),
        .count(sent.vulnerableVictims, request)
          .counts(.record(.caseVulnerableVictims, id: sent.id)),
        .loss(of: sent, request),
        .day(sent.sentOn, words), .text(sent.id, .dim),
      ], opens: sent.investigationID.map(Place.investigation) ?? .force(sent.forceID),
      details: details(of: sent, age: age))
  }

  private func details(of sent: Dissemination, age: Int) -> [[TextRun]] {
    let victims = words.say.victims(sent.victims, vulnerable: sent.vulnerableVictims)
    let loss = request.said(sent.loss, beside: sent.victims)
    return [
      [TextRun(SafeText("\(sent.id)  "), role: .heading)]
        + Lines.plain("\(facts.names.type(sent.fraudType)) · \(loss), \(victims)"),
      Lines.plain(
        words.say.unanswered(
          sentTo: facts.names.force(sent.forceID), on: sent.sentOn, days: age)),
    ]
  }

  /// The same forces with what became of the cases of twelve months.
  var forcesTable: DataTable {
    DataTable(
      columns: [
        DataColumn("force_id", ""),
        DataColumn("force", words[.board(.force)], minWidth: 10, maxWidth: 22),
        DataColumn("not_taken_up", words[.tasking(.waits)], .right),
        DataColumn("oldest_days", words[.tasking(.oldest)], .right),
        DataColumn("taken_up", words[.tasking(.takenUp)], .right, priority: 2),
        DataColumn("declined", words[.tasking(.declinedHead)], .right, priority: 3),
        DataColumn("sent", words[.tasking(.sent)], .right, priority: 1),
        DataColumn("take_up_share", words[.tasking(.takeUp)], .right),
        DataColumn("median_days_to_take_up", words[.tasking(.medianDays)], .right, priority: 1),
      ],
      rows: zip(model.forces, takeUps).map(row),
      whenEmpty: words[.tasking(.noCaseSent)])
  }

  private func row(_ force: TaskingModel.ForceCases, _ takeUp: ShownTakeUp) -> DataRow {
    func count(_ number: Int, _ asked: CaseFigure) -> Field {
      Field.count(number, request).counts(figure(asked, of: force))
    }
    return DataRow(
      [
        .text(force.id), .text(force.name), count(force.waiting, .waiting),
        .age(force.oldestDays, words).counts(figure(.oldestWait, of: force)),
        count(takeUp.takenUp, .takenUp), count(takeUp.declined, .declined),
        count(takeUp.sent, .sent),
        .share(takeUp.share, words).counts(figure(.takeUpShare, of: force)),
        median(of: takeUp).counts(figure(.medianDays, of: force)),
      ], opens: .force(force.id), details: [Lines.fact(force.name, said(takeUp))])
  }

  /// What became of the cases of twelve months, in words.
  func said(_ takeUp: ShownTakeUp) -> String {
    words.say.takeUp(
      takeUp.share, of: takeUp.sent, declined: takeUp.declined,
      medianDays: request.keepsBackLoss(beside: takeUp.takenUp) ? nil : takeUp.medianDays,
      sentIn: model.months)
  }
}
