import SQLiteFile
import ThreatDomain

extension Database {
  /// Every measure, in order of id.
  package borrowing func measures() throws(StoreError) -> [Measure] {
    let statement = try Statement(
      """
      SELECT measure_id, name, name_cy, unit, direction, target, basis, source
        FROM measure
       ORDER BY measure_id
      """, on: self)
    return try statement.all { row throws(StoreError) in
      Measure(
        id: row.text(0), name: row.text(1), nameInWelsh: row.optionalText(2),
        unit: try row.code(3),
        direction: try row.code(4), target: row.isMissing(5) ? nil : row.number(5),
        basis: row.text(6), source: row.text(7))
    }
  }

  /// The values of a scope, in order of measure, then of month; months without a row are absent.
  package borrowing func performance(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [MeasureValue] {
    let statement = try Statement(
      """
      SELECT measure_id, month, numerator, denominator, restated_from
        FROM performance
       WHERE scope = ?1 AND month BETWEEN ?2 AND ?3
       ORDER BY measure_id, month
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(months.lowerBound.stored, at: 2)
    statement.bind(months.upperBound.stored, at: 3)
    return try statement.all { row throws(StoreError) in
      MeasureValue(
        measureID: row.text(0), month: try row.month(1), numerator: row.integer(2),
        denominator: row.optionalInteger(3), restatedFrom: row.optionalInteger(4))
    }
  }
}
