import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The actor's investigations and forces, and its disruptions.
extension ActorPageSheet {
  var investigations: DataTable {
    DataTable(
      model.investigations, investigationColumns, words, whenEmpty: .fact(.noInvestigations),
      opens: { .investigation($0.investigation.id) }, details: { details(of: $0.investigation) })
  }

  private var investigationColumns: [Column<ActorInvestigation>] {
    [
      Column(.investigationId, .board(.investigation), minWidth: 6, maxWidth: 13) {
        .text($0.investigation.id, .dim)
      },
      Column(.operation, .column(.operation), minWidth: 8, maxWidth: 20) {
        .text($0.investigation.operation)
      },
      Column(.priority, .column(.level)) { .level(of: $0.investigation) },
      Column(.role, .column(.role), minWidth: 8, maxWidth: 30) { .text($0.role) },
      Column(.marks, .column(.marks), priority: 1) { GridMark.field($0.marks, words) },
      Column(.owner, .column(.owner), priority: 2, minWidth: 10, maxWidth: 28) { link in
        link.investigation.ownerRole.map { .text($0) }
          ?? .lacking(words[.value(.noOwner)], .alert)
      },
      Column(.status, .column(.status), priority: 3) { link in
        let status = link.investigation.status
        return .code(status.rawValue, words[status.term], .dim)
      },
    ]
  }

  /// The lines about an investigation.
  ///
  /// The safe view keeps the title back, but may show the operation's name.
  private func details(of investigation: Investigation) -> [Line] {
    let handling = Line.fact(Fact(words[.pane(.handling)], investigation.handling.rawValue))
    return request.isSafe ? [handling] : [.words(investigation.title), handling]
  }

  /// The conditions for sharing the linked investigations.
  ///
  /// They are printed with the page.
  var conditionsOfInvestigations: [Line] {
    guard !request.isSafe else { return [] }
    return model.investigations.map(\.investigation).filter { $0.handling == .conditions }
      .map { investigation in
        .fact(
          Fact(
            "\(investigation.id) \(investigation.operation)",
            investigation.handlingConditions ?? words[.value(.missing)], .warning))
      }
  }

  var forces: DataTable {
    DataTable(
      model.forces, forceColumns, words, whenEmpty: .actors(.noForces),
      opens: { .force($0.id) })
  }

  private var forceColumns: [Column<ForceTouched>] {
    [
      Column(.forceId, .board(.force), minWidth: 12, maxWidth: 30) {
        .code($0.id, names.force($0.id))
      },
      Column(.regionId, .board(.region), minWidth: 10, maxWidth: 30) { force in
        force.regionID.map { .code($0, names.region($0), .dim) } ?? .missing
      },
    ]
  }

  /// One row for each disruption: its claimants, its age, and the days since the one before.
  var disruptions: DataTable {
    DisruptionList(model.disruptions.counted, request, asAt: model.asAt).table
  }
}
