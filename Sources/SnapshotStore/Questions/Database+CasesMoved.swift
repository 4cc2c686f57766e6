import SQLiteFile
import ThreatDomain

extension Database {
  /// The cases of the scope or its forces that were sent, taken up or declined on one of the days,
  /// by id.
  package borrowing func disseminationsMoved(
    in scope: Scope, on days: ClosedRange<Day>
  ) throws(StoreError) -> [Dissemination] {
    let statement = try Statement(
      """
      \(Dissemination.selection)
       WHERE \(Dissemination.isSentToScope)
         AND (d.sent_on BETWEEN ?2 AND ?3
              OR d.taken_up_on BETWEEN ?2 AND ?3
              OR d.declined_on BETWEEN ?2 AND ?3)
       ORDER BY d.dissemination_id
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(days.lowerBound.description, at: 2)
    statement.bind(days.upperBound.description, at: 3)
    return try statement.all(Dissemination.decode)
  }
}
