import SQLiteFile
import ThreatDomain

/// The count of one list of victims in one month, for a region or a force.
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
  /// The monthly lists of victims of each scope one level below.
  ///
  /// For the nation these are its regions and the bodies outside them; for a region, its forces;
  /// for a force, the force itself. The answer is in order of list, then of scope, then of month. A
  /// month without a row has no list: it is absent, not zero.
  package borrowing func victimCareOfParts(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedVictimCare] {
    var care: [KeyedVictimCare] = []
    for list in VictimList.allCases {
      let statement = try Statement(
        """
        SELECT s.scope_id, y.months
          FROM scope AS p
          JOIN scope AS s ON s.parent_no = p.no OR p.kind = 'force' AND s.no = p.no
          JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = 'victim_care' AND y.member = ?4
         WHERE p.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
        """, on: self)
      statement.bind(list.rawValue, at: 4)
      statement.bind(scope.description, at: 1)
      try statement.years(in: months) { key, month, count in
        care.append(KeyedVictimCare(key: key, month: month, list: list, count: count))
      }
    }
    return care
  }
}
