/// Every table of the export; a table comes after the tables it refers to.
///
/// Source: the central export, version 2. The order is the order of loading.
package let tableCatalogue: [Table] = [
  .region, .force, .population, .fraudType, .priorityLevel, .scoreModel, .scoreComponent,
  .timeLimit, .measure,
  .dataReturn, .demand, .demandCompared, .localDemand, .referral, .referralCompared, .victimCare,
  .performance,
  .investigation, .investigationForce, .priorityMove, .escalation, .dissemination,
  .actor, .actorLink, .actorForce, .assessment, .assessmentScore, .disruption,
  .threat, .threatType, .threatInvestigation, .campaign, .capability, .commitment, .planActivity,
  .responsibility, .goodPractice,
  .practiceAdoption,
  .request, .decisionAnswer,
  .publication, .publishedFigure,
]

extension Table {
  /// The table of that name; `nil` where the export has none.
  package static func named(_ name: String) -> Table? { tableCatalogue.first { $0.name == name } }
}
