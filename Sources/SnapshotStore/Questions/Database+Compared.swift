import SQLiteFile
import ThreatDomain

/// The reports and the loss of a scope in a month, whether they are added up here or come as totals.
package struct ComparedDemand: Equatable, Sendable {
  package let reports: Int
  /// `nil` where it is not known: totals hold no loss of a force.
  package let loss: Pence?

  package static let zero = ComparedDemand(reports: 0, loss: .zero)
}

extension Snapshot {
  /// The demand of scopes, month by month, in all fraud or in some fraud types together.
  ///
  /// Months without a report are absent; ``Directory/returns(of:comparing:)`` tells a zero from a
  /// missing return.
  ///
  /// - Parameter codes: The codes of the fraud types; `nil` for all fraud.
  package borrowing func comparedDemand(
    of scopes: [Scope], types codes: [String]? = nil, in months: ClosedRange<Month>
  ) throws(StoreError) -> [Scope: [Month: ComparedDemand]] {
    var rows = try database.totalsOfDemand(
      of: scopes.filter { !directory.holds($0) }, types: codes, in: months)
    for scope in scopes where directory.holds(scope) {
      for row in try database.rowsOfDemand(of: scope, types: codes, in: months) {
        rows[scope, default: [:]][row.month] = ComparedDemand(
          reports: row.count.reports, loss: row.count.loss)
      }
    }
    return rows
  }
}

extension Snapshot {
  /// Crimes referred to the scope's forces and the outcomes they returned, added up over the months.
  package borrowing func comparedOutcomes(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> OutcomeRatio {
    directory.holds(scope)
      ? try database.outcomes(of: scope, in: months)
      : try database.totalsOfOutcomes(of: scope, in: months)
  }
}

extension Database {
  /// The demand of a scope by the rows of its forces.
  fileprivate borrowing func rowsOfDemand(
    of scope: Scope, types codes: [String]?, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    guard let codes else { return try demand(of: scope, in: months) }
    return try demand(of: [scope], types: codes, in: months)
  }

  /// The demand of scopes by the totals of the export.
  fileprivate borrowing func totalsOfDemand(
    of scopes: [Scope], types codes: [String]?, in months: ClosedRange<Month>
  ) throws(StoreError) -> [Scope: [Month: ComparedDemand]] {
    guard !scopes.isEmpty else { return [:] }
    let statement = try Statement(
      """
      SELECT s.scope_id, d.month, \(DemandMeasure.reports.known("d")),
             \(DemandMeasure.loss.known("d"))
        FROM month AS m
       CROSS JOIN scope AS s
       CROSS JOIN demand_compared AS d ON d.month = m.month AND d.scope = s.no + 1
       WHERE m.month BETWEEN ?2 AND ?3
         AND s.scope_id IN (SELECT value FROM json_each(?1))
         \(codes == nil ? "" : Database.isOfTypes)
       GROUP BY s.scope_id, d.month
      """, on: self)
    statement.bind(list: scopes.map(\.description), at: 1)
    statement.bind(months.lowerBound.stored, at: 2)
    statement.bind(months.upperBound.stored, at: 3)
    if let codes { statement.bind(list: codes, at: 4) }
    var totals: [Scope: [Month: ComparedDemand]] = [:]
    _ = try statement.all { row throws(StoreError) in
      totals[try row.scope(0), default: [:]][try row.month(1)] = ComparedDemand(
        reports: row.integer(2), loss: row.optionalPence(3))
    }
    return totals
  }

  private static let isOfTypes = """
    AND d.fraud_type IN (
               SELECT no FROM fraud_type WHERE code IN (SELECT value FROM json_each(?4)))
    """

  /// Crimes referred to the scope's forces and the outcomes they returned, by the totals of the
  /// export, added up over the months.
  fileprivate borrowing func totalsOfOutcomes(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> OutcomeRatio {
    let statement = try Statement(
      """
      SELECT \(OutcomeRatio.Measure.allCases.map { $0.known("d") }.joined(separator: ", "))
        FROM month AS m
       CROSS JOIN scope AS s
       CROSS JOIN referral_compared AS d ON d.month = m.month AND d.scope = s.no + 1
       WHERE m.month BETWEEN ?2 AND ?3 AND s.scope_id = ?1
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(months.lowerBound.stored, at: 2)
    statement.bind(months.upperBound.stored, at: 3)
    return try statement.first { $0.count(from: 0) } ?? .zero
  }
}
