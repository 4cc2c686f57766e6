/// Totals of every scope, to compare with; made from the tables that ``ComparedTable`` names.
///
/// Every recipient has the same rows: whoever holds the rows of its own forces alone still sees the
/// nation, its region and the others. The counts are public in kind; so is the loss of a region or
/// the nation, but not that of one force.
extension Table {
  package static let demandCompared = Table(
    "demand_compared", "Reports in a month of every scope, to compare with",
    key: ["month", "scope", "fraud_type"], partition: "month", isCoded: true, standing: .made,
    columns: [
      .month("month", "Month of the report"),
      .scope("scope", "Where the victims live"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
      .count("reports", "Reports"),
      .pence("loss_pence", "Loss, in pence, of a region or the nation; empty for a force").optional,
    ])

  package static let referralCompared = Table(
    "referral_compared", "Crimes referred in a month to every scope, and outcomes, to compare with",
    key: ["month", "scope", "fraud_type"], partition: "month", isCoded: true, standing: .made,
    columns: [
      .month("month", "Month of referral or outcome"),
      .scope("scope", "Whose forces"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
      .count("referred", "Crimes referred for investigation"),
      .count("outcomes_judicial", "Judicial outcomes, of crimes of any year").optional,
      .count("outcomes_other", "Other outcomes, of crimes of any year").optional,
    ])
}

/// A table of totals that is made from another table of the export.
package struct ComparedTable: Sendable {
  /// The table of totals.
  package let table: Table
  /// The table that is added up.
  package let source: Table
  /// The columns that a force's own rows leave empty.
  package let keptFromForces: Set<String>

  package static let demand = ComparedTable(
    table: .demandCompared, source: .demand, keptFromForces: ["loss_pence"])

  package static let referral = ComparedTable(
    table: .referralCompared, source: .referral, keptFromForces: [])

  package static let all = [demand, referral]
}
