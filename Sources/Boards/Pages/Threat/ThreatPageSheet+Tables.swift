import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The forces of the threat's region, and the same threat in others.
extension ThreatPageSheet {
  /// The forces of the threat's region, most reports of the group first.
  var forces: DataTable {
    let rows = model.forces.forces.enumerated().sorted { left, right in
      let counts = [left, right].map { $0.element.count(in: request.month)?.reports ?? -1 }
      return (counts[0], right.offset) > (counts[1], left.offset)
    }.map(\.element)
    return DataTable(
      rows, forceColumns, words, whenEmpty: .fact(.noReports),
      opens: { .force($0.force.id) }, details: { model.forces.details(of: $0) })
  }

  private var forceColumns: [Column<ForceFigures>] {
    [
      .data(.forceId) { .text($0.force.id) },
      Column(.force, .column(.name), minWidth: 17, maxWidth: 30) { .text($0.name) },
      column(of: .reports), column(of: .onYear, priority: 4), column(of: .rate, priority: 2),
      Column(nil, .column(.thirteenMonths), priority: 3) { .sparkline($0.trend) },
      Column(.signal, .column(.signal)) { model.forces.field(of: .signal, $0) },
      column(of: .loss, priority: 1),
      column(of: .vulnerable, .threats(.vulnerableShort), priority: 6),
      column(of: .openItems, priority: 5),
    ]
  }

  private func column(
    of measure: MapMeasure, _ title: Term? = nil, priority: Int = 0
  ) -> Column<ForceFigures> {
    Column(measure.column, title ?? measure.head, .right, priority: priority) {
      model.forces.field(of: measure, $0)
    }
  }

  /// The same group of fraud types in other regions, highest score first.
  var elsewhere: DataTable {
    DataTable(
      threat.elsewhere.value, elsewhereColumns, words, whenEmpty: .threats(.noOtherRegion),
      opens: { .threat($0.threat.id) }, details: { ScoreLines(words).lines(of: $0.state) })
  }

  private var elsewhereColumns: [Column<FollowedThreat.Elsewhere>] {
    [
      .data(.threatId) { .text($0.threat.id) },
      Column(.region, .board(.region), minWidth: 12, maxWidth: 26) { .text($0.regionName) },
      Column(.harmScore, .column(.harm), .right) { other in
        .score(other.state, words).counts(
          threat.scale.map { .score(.total, ScoredSubject(.threat, id: other.threat.id, $0)) })
      },
      Column(.confidence, .column(.confidence), priority: 3) { .confidence($0.state, words) },
      Column(.agreedPriority, .column(.agreed), priority: 1) {
        .agreed($0.threat.agreedPriority, words)
          .beside(request.agreedPriority(of: $0.threat), words)
      },
      Column(.plans, .column(.plans), priority: 2) { .plans($0.threat.plans, words) },
      Column(.owner, .column(.owner), priority: 4, minWidth: 8, maxWidth: 30) {
        .optionalText($0.threat.ownerRole, whenMissing: words[.value(.noOwner)])
          .replaced(by: request.agreedOwner(of: $0.threat), words)
      },
    ]
  }
}
