import SQLiteFile
import ThreatDomain

extension Database {
  /// After how many days something is late, as the export says; what it leaves out has a default.
  borrowing func timeLimits() throws(StoreError) -> TimeLimits {
    let rows = try Statement("SELECT limit_id, days FROM time_limit", on: self)
      .all { row throws(StoreError) in
        (try row.code(0, TimeLimit.self), row.integer(1))
      }
    return TimeLimits(Dictionary(uniqueKeysWithValues: rows))
  }
}
