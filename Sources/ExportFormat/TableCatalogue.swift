/// Every table of the export; a table comes after the tables it refers to.
///
/// Source: the central export, version 1. The order is the order of loading.
package let tableCatalogue: [Table] = [
  .region, .force, .fraudType, .outcomeType, .priorityLevel, .scoreModel, .scoreComponent, .measure,
  .demand, .referral, .victimCare, .performance,
  .investigation, .investigationForce, .priorityMove, .escalation, .dissemination,
  .actor, .actorLink, .actorForce, .assessment, .assessmentScore, .disruption,
  .threat, .campaign, .capability, .commitment, .responsibility, .goodPractice,
  .publication, .publishedFigure,
]

extension Table {
  /// The table of that name; `nil` where the export has none.
  package static func named(_ name: String) -> Table? { tableCatalogue.first { $0.name == name } }
}
