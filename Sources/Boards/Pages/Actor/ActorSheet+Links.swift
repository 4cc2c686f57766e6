import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What the actor touches, and what was done to it.
extension ActorSheet {
  var investigations: DataTable {
    DataTable(
      columns: [
        DataColumn("investigation_id", words[.board(.investigation)], minWidth: 6, maxWidth: 13),
        DataColumn("operation", words[.column(.operation)], minWidth: 8, maxWidth: 20),
        DataColumn("priority", words[.column(.level)]),
        DataColumn("role", words[.column(.role)], minWidth: 8, maxWidth: 30),
        DataColumn("marks", words[.column(.marks)], priority: 1),
        DataColumn("owner", words[.column(.owner)], priority: 2, minWidth: 10, maxWidth: 28),
        DataColumn("status", words[.column(.status)], priority: 3),
      ], rows: model.investigations.map(row), whenEmpty: words[.fact(.noInvestigations)])
  }

  private func row(of link: ActorInvestigation) -> DataRow {
    let investigation = link.investigation
    return DataRow(
      [
        .text(investigation.id, .dim), .text(investigation.operation),
        .text(investigation.priority.rawValue, investigation.priority.role), .text(link.role),
        GridMark.field(link.marks, words), owner(of: investigation),
        .code(investigation.status.rawValue, words[investigation.status.term], .dim),
      ], opens: .investigation(investigation.id), details: details(of: investigation))
  }

  private func owner(of investigation: Investigation) -> Field {
    investigation.ownerRole.map { .text($0) }
      ?? Field(words[.value(.noOwner)], .alert, raw: .missing)
  }

  /// The safe view keeps the title back: the operation's name may be shown where it may not.
  private func details(of investigation: Investigation) -> [[TextRun]] {
    let handling = Lines.fact(words[.pane(.handling)], investigation.handling.rawValue)
    return request.isSafe ? [handling] : [Lines.plain(investigation.title), handling]
  }

  /// Under which conditions linked investigations may be shown; they go to paper with them.
  var conditionsOfInvestigations: [[TextRun]] {
    guard !request.isSafe else { return [] }
    return model.investigations.map(\.investigation).filter { $0.handling == .conditions }
      .map { investigation in
        Lines.fact(
          "\(investigation.id) \(investigation.operation)",
          investigation.handlingConditions ?? words[.value(.missing)], .warning)
      }
  }

  var forces: DataTable {
    DataTable(
      columns: [
        DataColumn("force_id", words[.board(.force)], minWidth: 12, maxWidth: 30),
        DataColumn("region_id", words[.board(.region)], minWidth: 10, maxWidth: 30),
      ],
      rows: model.forces.map { force in
        DataRow(
          [
            .code(force.id, names.force(force.id)),
            force.regionID.map { .code($0, names.region($0), .dim) } ?? .missing,
          ], opens: .force(force.id))
      }, whenEmpty: words[.actors(.noForces)])
  }

  /// One row a disruption, with all who claim it, how long ago, and how long after the one before.
  var disruptions: DataTable {
    DisruptionList(model.disruptions.counted, request, asAt: model.asAt).table
  }
}
