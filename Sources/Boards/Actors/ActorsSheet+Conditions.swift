import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ActorsSheet {
  /// The conditions for sharing the shown records with handling code C, each once.
  ///
  /// They are printed with the records too, because paper has no lines about a selected row.
  var conditionsPane: Pane? {
    let bound = model.named.filter { $0.actor.handling == .conditions }
    guard !request.isSafe, !bound.isEmpty else { return nil }
    let lines = Dictionary(grouping: bound) {
      $0.actor.handlingConditions ?? words[.value(.missing)]
    }
    .sorted { $0.key < $1.key }
    .flatMap { conditions, standings in
      [
        Line.words(standings.map(\.name).joined(separator: ", "), .dim),
        .words(conditions, .warning),
      ]
    }
    return Pane("conditions", words[.fact(.conditions)], .text(lines), side: .right)
      .noting(bound.map { .actor($0.actor.id) })
  }
}
