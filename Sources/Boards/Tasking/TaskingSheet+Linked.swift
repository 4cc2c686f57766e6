import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What several bodies hold, and what changed hands.
extension TaskingSheet {
  var linkedTable: DataTable {
    let firstTouching = model.linked.firstIndex { $0.others.isEmpty }
    return DataTable(
      columns: [
        DataColumn("operation", words[.column(.operation)], minWidth: 8, maxWidth: 16),
        DataColumn("series_id", words[.grid(.crimeSeries)]),
        DataColumn("held_too_by", words[.tasking(.heldTooBy)], minWidth: 12, maxWidth: 48),
        DataColumn("force_count", words[.column(.forces)], .right),
        DataColumn("level", words[.column(.level)], priority: 1),
        DataColumn("marks", words[.column(.marks)], priority: 2),
        DataColumn(
          "lead_agency", words[.grid(.leadAgency)], priority: 2, minWidth: 10, maxWidth: 30),
        DataColumn("forces", words[.fact(.touches)], priority: 3, minWidth: 12, maxWidth: 48),
        DataColumn("loss_pence", words[.column(.loss)], .right, priority: 4),
        DataColumn("investigation_id", words[.grid(.identifier)], priority: 5),
      ],
      rows: model.linked.enumerated().map { position, item in
        row(item, rule: position == firstTouching ? words[.tasking(.moreThanOneForceRule)] : nil)
      }, whenEmpty: words[.tasking(.noLinked)])
  }

  private func row(_ item: TaskingModel.Linked, rule: String?) -> DataRow {
    let investigation = item.entry.investigation
    let holders = item.others.map { "\($0.operation) (\($0.leadAgency))" }
    let ids = facts.forceIDs(of: investigation)
    return DataRow(
      [
        .text(investigation.operation, .heading), .optionalText(investigation.seriesID),
        holders.isEmpty
          ? Field("-", .dim, raw: .missing) : .text(holders.joined(separator: ", ")),
        Field.places(ids, words).counts(.record(.investigationForces, id: investigation.id)),
        .level(of: investigation), GridMark.field(item.entry.marks, words),
        .text(investigation.leadAgency),
        Field(
          facts.forceNames(of: investigation).joined(separator: ", "),
          raw: ids.isEmpty ? .missing : .text(ids.joined(separator: " "))),
        .loss(of: investigation, request), .text(investigation.id, .dim),
      ], opens: .investigation(investigation.id),
      details: [Lines.plain(words.say.standing(of: investigation))]
        + (holders.isEmpty
          ? [] : [Lines.fact(words[.tasking(.heldTooBy)], holders.joined(separator: ", "))]),
      ruleAbove: rule)
  }

  var handOffsTable: DataTable {
    DataTable(
      columns: [
        DataColumn("operation", words[.column(.operation)], minWidth: 8, maxWidth: 16),
        DataColumn("hand_offs", words[.tasking(.handOffs)], .right),
        DataColumn("cases_taken_up", words[.tasking(.casesTakenUp)], .right, priority: 1),
        DataColumn(
          "escalations_accepted", words[.tasking(.escalationsAccepted)], .right, priority: 1),
        DataColumn("level", words[.column(.level)], priority: 2),
        DataColumn("age_days", words[.column(.age)], .right, priority: 3),
        DataColumn(
          "lead_agency", words[.grid(.leadAgency)], priority: 4, minWidth: 10, maxWidth: 30),
        DataColumn("investigation_id", words[.grid(.identifier)], priority: 5),
      ],
      rows: model.handedOn.map { item in
        let investigation = item.entry.investigation
        let (id, asAt, age) = (investigation.id, model.asAt, item.entry.age)
        return DataRow(
          [
            .text(investigation.operation, .heading),
            .number(item.handOffs.total, words).counts(.record(.handOffs(asAt: asAt), id: id)),
            .number(item.handOffs.casesTakenUp, words)
              .counts(.record(.casesTakenUp(asAt: asAt), id: id)),
            .number(item.handOffs.escalationsAccepted, words)
              .counts(.record(.escalationsAccepted(asAt: asAt), id: id)),
            .level(of: investigation),
            Field(words.age(age), raw: .integer(age))
              .counts(.record(.investigationAge(asAt: asAt), id: id)),
            .text(investigation.leadAgency), .text(id, .dim),
          ], opens: .investigation(id),
          details: [Lines.plain(words.say.standing(of: investigation))])
      }, whenEmpty: words[.tasking(.noHandOffs)])
  }
}

extension Field {
  /// A number that counts no people and no cases of a place: the safe view shows it.
  static func number(_ number: Int, _ words: Words) -> Field {
    number == 0
      ? Field("-", .dim, raw: .integer(0)) : Field(words.count(number), raw: .integer(number))
  }
}
