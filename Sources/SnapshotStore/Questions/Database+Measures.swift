import SQLiteFile
import ThreatDomain

extension Database {
  /// Every measure, in order of id.
  package borrowing func measures() throws(StoreError) -> [Measure] {
    let statement = try Statement(
      """
      SELECT measure_id, name, name_cy, unit, direction, target, minimum_denominator,
             time_limit_id, basis, source
        FROM measure
       ORDER BY measure_id
      """, on: self)
    return try statement.all { row throws(StoreError) in
      Measure(
        id: row.text(0), name: row.text(1), nameInWelsh: row.optionalText(2),
        unit: try row.code(3),
        direction: try row.code(4), target: row.isMissing(5) ? nil : row.number(5),
        minimumDenominator: row.optionalInteger(6), timeLimit: try row.optionalCode(7),
        basis: row.text(8), source: row.text(9))
    }
  }

  /// Every measure, in order of name.
  borrowing func namedMeasures() throws(StoreError) -> [NamedThing] {
    try Statement(
      "SELECT measure_id, name, name_cy FROM measure ORDER BY name, measure_id", on: self
    ).all {
      NamedThing(
        .measure, id: $0.text(0), name: $0.text(1), nameInWelsh: $0.optionalText(2), regionID: nil)
    }
  }

  /// The values of every force and region in a month, by scope; absent rows are absent.
  package borrowing func performance(
    of measure: String, in month: Month
  ) throws(StoreError) -> [(scope: Scope, value: MeasureValue)] {
    let statement = try Statement(
      """
      SELECT measure_id, month, numerator, denominator, restated_from, scope
        FROM performance
       WHERE measure_id = ?1 AND month = ?2
       ORDER BY scope
      """, on: self)
    statement.bind(measure, at: 1)
    statement.bind(month.stored, at: 2)
    return try statement.all { row throws(StoreError) in
      (try row.scope(5), try row.measureValue())
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
      try row.measureValue()
    }
  }
}

extension Row {
  /// The value in the first five columns: measure, month, numerator, denominator, restated from.
  fileprivate func measureValue() throws(StoreError) -> MeasureValue {
    MeasureValue(
      measureID: text(0), month: try month(1), numerator: integer(2),
      denominator: optionalInteger(3), restatedFrom: optionalInteger(4))
  }
}
