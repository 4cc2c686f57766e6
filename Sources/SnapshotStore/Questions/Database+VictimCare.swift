import ThreatDomain

/// Victims of one list in one month, of a region or a force.
package struct KeyedVictimCare: Equatable, Sendable {
  /// A scope as the export writes it.
  package let key: String
  package let month: Month
  package let list: VictimList
  package let count: VictimCareCount

  package init(key: String, month: Month, list: VictimList, count: VictimCareCount) {
    self.key = key
    self.month = month
    self.list = list
    self.count = count
  }
}

extension Database {
  /// The monthly lists of victims, of each scope right below this one: the nation's regions and
  /// bodies outside them, a region's forces; of a force its own.
  ///
  /// In order of scope, month and list. A month without a row has no list: it is absent, not nought.
  package borrowing func victimCareOfParts(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedVictimCare] {
    let statement = try Statement(
      """
      SELECT CASE WHEN ?1 = 'national' THEN coalesce('region:' || f.region_id, f.force_id)
                  ELSE f.force_id END AS part,
             v.month, v.list, sum(v.identified), sum(v.contacted), sum(v.safeguarded)
        FROM force AS f
       CROSS JOIN month AS m
        JOIN victim_care AS v ON v.month = m.month AND v.force_id = f.no
       WHERE (?1 = 'national' OR ?1 = 'region:' || f.region_id OR ?1 = f.force_id)
         AND m.month BETWEEN ?2 AND ?3
       GROUP BY part, v.month, v.list
       ORDER BY part, v.month, v.list
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(months.lowerBound.stored, at: 2)
    statement.bind(months.upperBound.stored, at: 3)
    let lists = VictimList.allCases
    return try statement.all { row throws(StoreError) in
      let number = row.integer(2)
      guard lists.indices.contains(number - 1) else {
        throw StoreError(
          code: 0, answer: "found list \(number), expected 1 to \(lists.count)",
          statement: "victim_care")
      }
      return KeyedVictimCare(
        key: row.text(0), month: try row.month(1), list: lists[number - 1],
        count: VictimCareCount(
          identified: row.integer(3), contacted: row.integer(4), safeguarded: row.integer(5)))
    }
  }
}
